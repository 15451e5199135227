import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { eventLogProbe } from '../../src-main/probes/client-logs/event-channels.ts'
import { windowsUpdateLogProbe } from '../../src-main/probes/client-logs/windows-update-log.ts'
import { channelReading, windowsEventChannels } from '../../src-main/system/event-channels.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import type { System } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'

const updates = 'Microsoft-Windows-WindowsUpdateClient/Operational'
const wsus = '{3da21691-e39d-4da6-8a4b-b43877bcb1b7}'

let windows: string
beforeEach(() => {
  windows = mkdtempSync(join(tmpdir(), 'sup-doctor-channels-'))
  mkdirSync(join(windows, 'System32'))
})
afterEach(() => rmSync(windows, { recursive: true }))

/** What Windows' program prints: elements without a root, in UTF-16. */
function event(provider: string, id: number, at: string, data: Readonly<Record<string, string>>): string {
  const values = Object.entries(data).map(([name, value]) => `<Data Name='${name}'>${value}</Data>`)
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID>${id}</EventID><TimeCreated SystemTime='${at}'/><EventRecordID>7</EventRecordID><Computer>NB-1.contoso.local</Computer></System><EventData>${values.join('')}</EventData></Event>`
}

/** A program in the place of wevtutil.exe that prints this of a channel and ends with that code. */
function wevtutil(channels: Readonly<Record<string, { xml?: string; exitCode?: number }>>): void {
  const path = join(windows, 'System32', 'wevtutil.exe')
  const cases = Object.entries(channels).map(([channel, { xml = '', exitCode = 0 }], nth) => {
    writeFileSync(join(windows, `${nth}.xml`), Buffer.from(`\ufeff${xml}`, 'utf16le'))
    return `'${channel}') cat '${windows}/${nth}.xml'; exit ${exitCode} ;;`
  })
  writeFileSync(
    path,
    `#!/bin/sh\necho "$*" >> '${windows}/calls'\ncase "$2" in\n${cases.join('\n')}\n*) exit 0 ;;\nesac\n`
  )
  chmodSync(path, 0o755)
}

async function read(): Promise<readonly Evidence[]> {
  const system = { ...thisSystem(), files: windowsFiles(windows), eventChannels: windowsEventChannels(windows) }
  const { signal } = new AbortController()
  const probes = [windowsUpdateLogProbe, eventLogProbe]
  return collect<System>({ probes, system, collected: [], signal, now: () => new Date(0), onProgress: () => undefined })
}

test('a channel that this Windows does not have is distinguished by number from one that may not be read', () => {
  const bytes = new Uint8Array()
  const ended = (exitCode: number) => channelReading({ ended: 'exited', exitCode, stdout: bytes, stderr: bytes }).ended
  expect([0, 5, 15_007, 87].map(ended)).toEqual(['read', 'access-denied', 'no-channel', 'unreadable'])
})

describe.skipIf(process.platform === 'win32')('the event log of this computer', () => {
  it('tells of scans as the agent’s own logs do, with their times', async () => {
    const failed = { errorCode: '0x8024402c', serviceGuid: wsus }
    wevtutil({
      [updates]: { xml: event('Microsoft-Windows-WindowsUpdateClient', 25, '2026-10-14T06:14:02.000Z', failed) }
    })
    const evidence = await read()
    const [log, scans] = [
      evidence.find(({ probe }) => probe === 'event-log'),
      evidence.find(({ probe }) => probe === 'windows-update-log')
    ]
    expect(log).toMatchObject({ status: 'collected', origin: 'live', source: updates, value: { form: 'xml' } })
    expect(scans).toMatchObject({ status: 'collected', origin: 'live', source: updates, value: { form: 'event-log' } })
    expect(scanStory.of(evidenceSet(evidence)).attempts).toMatchObject([
      { outcome: 'failed', code: '0x8024402c', endedAt: '2026-10-14T06:14:02.000Z' }
    ])
  })

  it('is asked for the newest events that matter only, a provider at a time, and never for all of a channel', async () => {
    wevtutil({})
    await read()
    const calls = readFileSync(join(windows, 'calls'), 'utf8').trim().split('\n')
    expect(calls).toHaveLength(10)
    for (const call of calls) {
      expect(call).toMatch(
        /^qe \S+ \/q:\*\[System\[Provider\[@Name='[^']+'\] and \(EventID=\d+(?: or EventID=\d+)*\)\]\] \/rd:true \/c:300 \/f:xml \/uni:true$/
      )
    }
  })

  it('brings what one channel holds where another may not be read, and says so', async () => {
    const lost = event('Microsoft-Windows-DNS-Client', 1014, '2026-10-14T06:14:00.000Z', {
      QueryName: 'wsus.contoso.local'
    })
    wevtutil({ System: { xml: lost }, 'Microsoft-Windows-CAPI2/Operational': { exitCode: 5 } })
    const logs = (await read()).filter(({ probe }) => probe === 'event-log')
    expect(logs).toMatchObject([
      { status: 'failed', reason: 'access-denied', source: 'Microsoft-Windows-CAPI2/Operational' },
      {
        status: 'collected',
        source: 'System',
        value: { facts: [{ kind: 'name-unanswered', host: 'wsus.contoso.local' }] }
      }
    ])
  })

  it.each([
    ['fewer fit', 18, [300, 75, 18]],
    ['only the fewest fit', 10, [300, 75, 18, 10]],
    ['not even these fit', 0, [300, 75, 18, 10]]
  ])('is asked for fewer of its newest events where they are too much: %s', async (_, fitting, asked) => {
    const path = join(windows, 'System32', 'wevtutil.exe')
    const count = `count=$(echo "$5" | cut -d: -f2)`
    const answer = `if [ "$count" -le ${fitting} ]; then cat '${windows}/one.xml'; else cat /dev/zero; fi`
    const xml = event('Microsoft-Windows-WindowsUpdateClient', 25, '2026-10-14T06:14:02.000Z', {})
    writeFileSync(join(windows, 'one.xml'), Buffer.from(`\ufeff${xml}`, 'utf16le'))
    writeFileSync(path, `#!/bin/sh\n${count}\necho "$count" >> '${windows}/calls'\n${answer}\n`)
    chmodSync(path, 0o755)
    const limits = { timeoutMs: 60_000, signal: new AbortController().signal }
    const reading = await windowsEventChannels(windows).newest(updates, '*', 300, limits)
    expect(reading).toEqual(fitting === 0 ? { ended: 'unreadable' } : { ended: 'read', xml })
    expect(readFileSync(join(windows, 'calls'), 'utf8').trim().split('\n').map(Number)).toEqual(asked)
  })

  it('that has none of these channels, or nothing in them, is no question', async () => {
    wevtutil({ System: {}, [updates]: { xml: event('Someone-Else', 25, '2026-10-14T06:14:00.000Z', {}) } })
    const channels = windowsEventChannels(windows)
    const limits = { timeoutMs: 60_000, signal: new AbortController().signal }
    expect(await channels.newest('System', '*', 1, limits)).toMatchObject({ ended: 'read' })
    expect((await read()).filter(({ status }) => status === 'collected')).toEqual([])
  })

  it('is unsupported where the program is missing', async () => {
    const [log] = (await read()).filter(({ probe }) => probe === 'event-log')
    expect(log).toMatchObject({ status: 'failed', reason: 'unsupported', detail: 'wevtutil.exe' })
  })

  it('is left alone when the run has ended', async () => {
    wevtutil({})
    const limits = { timeoutMs: 60_000, signal: AbortSignal.abort() }
    expect(await windowsEventChannels(windows).newest('System', '*', 1, limits)).toEqual({ ended: 'timed-out' })
  })
})
