import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Channel, ProbeProgress, Progress } from '../../src-main/service/api.ts'
import { channels } from '../../src-main/service/channels.ts'
import { clientOver } from '../../src-main/service/client.ts'
import { badCalls, goodCalls } from './contract-calls.ts'
import type { OpenHost } from './contract-host.ts'
import { inProcessHost } from './in-process-host.ts'
import { ipcHost } from './ipc-host.ts'
import { loopbackHost } from './loopback-host.ts'
import { ourFault, recordingService, resultOf } from './recording-service.ts'
import { until } from '../until.ts'

/** What a page can say wrong too: a channel that is none, arguments that do not fit. */
type Untyped = (channel: Channel, ...args: readonly unknown[]) => Promise<unknown>
type Loose = (channel: string, args: unknown) => Promise<unknown>

describe.each([inProcessHost, ipcHost, loopbackHost])('the $name host', (contract) => {
  const { service, asked, say, listeners } = recordingService()
  let host: OpenHost
  beforeAll(async () => {
    host = await contract.open(service)
  })
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(() => host.close())

  const withheld = goodCalls.filter(([channel]) => contract.withholds.includes(channel))
  const allowed = goodCalls.filter((call) => !withheld.includes(call))
  test.each(allowed)('hands %s on unchanged and brings the answer back as it is: %j', async (channel, args) => {
    const api = clientOver(host.transport) as unknown as { readonly call: Untyped }
    expect(await api.call(channel, ...args)).toEqual(resultOf(channel))
    expect(asked).toEqual([`${channel} ${JSON.stringify(args)}`])
  })

  // a name for each, so that none is no empty table
  test('keeps to itself what a page must not ask', async () => {
    for (const [channel, args] of withheld)
      await expect(host.transport.invoke(channel, args), channel).rejects.toThrow()
    expect(new Set(withheld.map(([channel]) => channel))).toEqual(new Set(contract.withholds))
    expect(asked).toEqual([])
  })

  test.each(badCalls)('refuses %s before the service hears of it', async (_what, channel, args) => {
    await expect((host.transport as unknown as { readonly invoke: Loose }).invoke(channel, args)).rejects.toThrow()
    expect(asked).toEqual([])
  })

  test.each(contract.strangers)('refuses %s on every channel', async (stranger) => {
    for (const channel of channels) await expect(host.askAs(stranger, channel, []), channel).rejects.toThrow()
    expect(asked).toEqual([])
  })

  test('tells what it hears in order, to everyone who listens, until they stop', async () => {
    const heard: Record<'first' | 'second', Progress[]> = { first: [], second: [] }
    const before = listeners()
    const stopFirst = host.transport.subscribe((progress) => heard.first.push(progress))
    const stopSecond = host.transport.subscribe((progress) => heard.second.push(progress))
    await until(() => expect(listeners()).toBeGreaterThanOrEqual(Math.max(before, 1)))
    const probe = (durationMs: number): ProbeProgress => ({ probe: 'wsus-access', state: 'running', durationMs })
    // A stream may need its time to open; what is said before that is for nobody.
    await until(() => {
      say(probe(0))
      expect([heard.first.length, heard.second.length].every((length) => length > 0)).toBe(true)
    })
    const file = { state: 'reading', name: 'ä.log', bytes: 1, totalBytes: 2, bytesPerSecond: 0 } as const
    const progresses: Progress[] = [probe(1), { ...probe(2), state: 'collected' }, file, probe(3)]
    progresses.forEach(say)
    await until(() => {
      expect(heard.first.slice(-progresses.length)).toEqual(progresses)
      expect(heard.second.slice(-progresses.length)).toEqual(progresses)
    })
    stopFirst()
    const silent = heard.first.length
    await until(() => {
      say(probe(4))
      expect(heard.second.at(-1)).toEqual(probe(4))
    })
    stopSecond()
    expect(heard.first).toHaveLength(silent)
  })
})

describe.each([ipcHost, loopbackHost])('the $name host, when the service fails', (contract) => {
  test.each(contract.hidesFaultsOf)('says of a fault in %s only that there was one', async (channel) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const host = await contract.open(recordingService([channel]).service)
    const args = goodCalls.find(([text]) => text === channel)?.[1] ?? []
    const refusal = await host.transport.invoke(channel, args).catch((error: unknown) => String(error))
    expect(refusal).toMatch(/failed|HTTP 500/)
    expect(refusal).not.toContain(ourFault)
    await host.close()
    vi.restoreAllMocks()
  })
})

test('a window that was closed gets nothing more', async () => {
  const { service, say, listeners } = recordingService()
  const host = await ipcHost.open(service)
  const heard: Progress[] = []
  host.transport.subscribe((progress) => heard.push(progress))
  await host.close()
  say({ probe: 'client', state: 'running', durationMs: 0 })
  expect(heard).toEqual([])
  expect(listeners()).toBe(0)
})
