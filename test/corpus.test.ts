import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../src-main/casefile/import-files.ts'
import { recognise } from '../src-main/casefile/recognise.ts'
import { saveCase } from '../src-main/casefile/save.ts'
import { evidenceSchemas, type EvidenceValue, type ProbeId } from '../src-main/contract/evidence/index.ts'
import type { LogEvent } from '../src-main/contract/evidence/log-event.ts'
import { success } from '../src-main/readers/result-code.ts'
import * as expected from './corpus-expectations.ts'

const folder = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
const present = existsSync(folder)
if (!present) console.warn(`Skipped: the samples are not there (${folder}).`)
const names = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /[\\/].*\.\w+$/.test(name))
  : []
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}${name}`))
function valueOf<Id extends ProbeId>(name: string, probe: Id): EvidenceValue<Id> | undefined {
  const found = recognise(bytesOf(name))?.evidence.find((one) => one.probe === probe)
  return found?.value
}

describe.skipIf(!present)('the samples', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(100))

  it.each(names)('%s is read in a second, and what it brings fits its schema', (name) => {
    const started = performance.now()
    const found = recognise(bytesOf(name))
    expect(performance.now() - started).toBeLessThan(1000)
    for (const { probe, value } of found?.evidence ?? []) {
      expect(v.safeParse(evidenceSchemas[probe], value).issues).toBeUndefined()
    }
  })

  it.each(Object.entries(expected.windowsUpdateLogs))('%s tells its story', (name, story) => {
    expect(told(valueOf(name, 'windows-update-log')?.events)).toEqual(story)
  })

  it.each(Object.entries(expected.configmgrLogs))('%s tells its story', (name, story) => {
    expect(told(valueOf(name, 'configmgr-log')?.events)).toEqual(story)
  })

  it.each(Object.entries(expected.policies))('%s names server and switch', (name, { url, use }) => {
    const values = valueOf(name, 'update-policy')?.keys.flatMap((key) => key.values) ?? []
    expect(values.find((value) => value.name === 'WUServer')?.data).toBe(url)
    expect(values.find((value) => value.name === 'UseWUServer')?.data).toBe(use)
  })

  it.each(Object.entries(expected.proxies))('%s is decoded', (name, { of, ...settings }) => {
    const account = valueOf(name, 'user-proxy')?.accounts.find((one) => one.account === of)
    const decoded = of === 'winhttp' ? valueOf(name, 'winhttp-settings')?.native : account?.connection
    expect(decoded).toMatchObject({ proxy: '', bypass: '', pacUrl: '', truncated: false, ...settings })
  })

  it.each(expected.unrecognised)('%s is not taken for something else', (name) => {
    expect(recognise(bytesOf(name))).toBeNull()
  })

  it('of the list of scan errors is read', () => {
    const list = valueOf('configmgr/c20_sup_failover_retry_codes.txt', 'scan-retry-codes')
    expect(list).toMatchObject({ complete: true })
    expect(list?.codes).toHaveLength(28)
    expect(list?.codes).toContain('0x80244022')
    expect(list?.codes).not.toContain('0x80072ee2')
  })

  it('of IIS give their counts', () => {
    expect(valueOf('iis-httperr/g03_iis_header_8530_8531.log', 'iis-log')).toMatchObject({
      records: 2,
      statuses: [{ directory: 'content', status: 200, substatus: 0, count: 2 }],
      failures: []
    })
  })

  it('survive a round trip through a saved case', async () => {
    const imported = await importFiles(names.map((name) => ({ name, bytes: bytesOf(name) })))
    const { inputs, evidence, newestAt } = imported
    const saved = await saveCase({ collectedAt: newestAt, inputs, evidence })
    expect(evidence.length).toBeGreaterThan(60)
    expect(await importFiles([{ name: 'all.supcase', bytes: saved }])).toEqual(imported)
  })

  it('never make a reader throw, however they are damaged', () => {
    const samples = names.map(bytesOf)
    const damage = fc.record({
      sample: fc.nat(),
      cutAt: fc.nat(4000),
      length: fc.nat(6000),
      flips: fc.array(fc.tuple(fc.nat(6000), fc.nat(255)), { maxLength: 12 })
    })
    const damaged = fc.property(damage, ({ sample, cutAt, length, flips }) => {
      const bytes = samples[sample % samples.length]?.slice(cutAt, cutAt + length) ?? new Uint8Array(0)
      flips.forEach(([at, value]) => bytes.fill(value, at, at + 1))
      for (const { probe, value } of recognise(bytes)?.evidence ?? []) {
        expect(v.is(evidenceSchemas[probe], value)).toBe(true)
      }
    })
    fc.assert(damaged, { numRuns: 600 })
  })
})

/** An event list in the words of the expectations. */
function told(events: readonly LogEvent[] | undefined): expected.LogExpectation | undefined {
  if (events === undefined) return undefined
  const failures = events.filter((event) => event.code !== undefined && event.code !== success)
  const codes = unique(failures.filter((event) => event.service !== 'microsoft').map((event) => event.code ?? ''))
  const microsoft = unique(failures.filter((event) => event.service === 'microsoft').map((event) => event.code ?? ''))
  const named = ['server', 'sup-offered', 'server-overwritten']
  const servers = unique(events.filter((event) => named.includes(event.kind)).map((event) => event.url ?? ''))
  const scans = events
    .filter((event) => event.kind.startsWith('scan-'))
    .map((event) => `${event.kind.slice('scan-'.length)}${event.code === undefined ? '' : `:${event.code}`}`)
  return {
    ...(codes.length > 0 && { codes }),
    ...(microsoft.length > 0 && { microsoft }),
    ...(servers.length > 0 && { servers }),
    ...(scans.length > 0 && { scans: scans.join(' ') })
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
