import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { linesOf } from '../../src-main/readers/text/lines.ts'
import { cabinetFile } from '../builders/cabinet-file.ts'
import { etlBuffers, etlFile } from '../builders/etl-file.ts'
import { event, failedScan, linesOfEtl } from '../builders/etl-read.ts'
import { file, zipOf } from '../builders/zip-of.ts'

const attempts = (evidence: readonly Evidence[]) => scanStory.of(evidenceSet(evidence)).attempts
const newest = 'WindowsUpdate.20261014.140000.000.2.etl'

describe('trace files of Windows Update', () => {
  it('are one story, although the scan begins in one file and ends in the next', async () => {
    const { inputs, evidence, newestAt } = await importFiles([
      file('pc/WindowsUpdate.20261014.140000.000.1.etl', etlFile(failedScan.slice(0, 2))),
      file(`pc/${newest}`, etlFile(failedScan.slice(2)))
    ])
    expect(inputs.map(({ kind, recognised, remark }) => [kind, recognised, remark])).toEqual([
      ['event-trace', true, undefined],
      ['event-trace', true, undefined]
    ])
    expect(evidence.map(({ probe, source }) => [probe, source])).toEqual([['windows-update-log', `pc/${newest}`]])
    expect(attempts(evidence)).toMatchObject([
      { startedAt: '2026-10-14T12:00:00.000Z', outcome: 'failed', code: '0x80244022', caller: 'CcmExec' }
    ])
    expect(newestAt).toBe('2026-10-14T12:00:03.000Z')
  })

  it('of two folders are two computers’', async () => {
    const { evidence } = await importFiles([
      file('a/WindowsUpdate.1.etl', etlFile(failedScan)),
      file('b/WindowsUpdate.1.etl', etlFile(failedScan))
    ])
    expect(evidence.map(({ source }) => source)).toEqual(['a/WindowsUpdate.1.etl', 'b/WindowsUpdate.1.etl'])
  })

  it('count once where a collector copied one twice, also while it was still written', async () => {
    const [whole, early] = [etlFile(failedScan), etlFile(failedScan.slice(0, 2))]
    const copies = [file('pc/a.etl', early), file('pc/a (1).etl', whole), file('pc/b.etl', whole)]
    for (const files of [copies, copies.toReversed()]) {
      const { inputs, evidence } = await importFiles(files)
      expect(inputs.map(({ recognised }) => recognised)).toEqual([true, true, true])
      expect(attempts(evidence)).toMatchObject([{ outcome: 'failed', code: '0x80244022', logs: 1 }])
    }
  })

  it('tell nothing twice that stands in the converted log beside them, and give it their time zone', async () => {
    const trace = etlFile(failedScan)
    const text = linesOfEtl(trace).join('\n')
    expect([...linesOf(text)]).toHaveLength(failedScan.length)
    const alone = await importFiles([file('pc/made.etl', trace)])
    const both = await importFiles([file('pc/WindowsUpdate.log', text), file('pc/made.etl', trace)])
    const stripped = (evidence: readonly Evidence[]) =>
      attempts(evidence).map(({ startedAt, endedAt, outcome, code }) => ({ startedAt, endedAt, outcome, code }))
    expect(both.evidence).toHaveLength(2)
    expect(stripped(both.evidence)).toEqual(stripped(alone.evidence))
  })

  it('are found in a cabinet in a zip, whatever packs it', async () => {
    const files = [{ name: 'Logs\\WindowsUpdate.1.etl', bytes: etlFile(failedScan) }]
    const inner = cabinetFile([{ files, method: 'mszip' }])
    const outer = cabinetFile([{ files: [{ name: 'inner.cab', bytes: inner }], method: 'stored' }])
    const { inputs, evidence } = await importFiles([file('d.zip', await zipOf(file('outer.cab', outer)))])
    expect(inputs.map(({ name, kind, recognised }) => [name, kind, recognised])).toEqual([
      ['d.zip', 'archive', true],
      ['d.zip/outer.cab', 'cabinet', true],
      ['d.zip/outer.cab/inner.cab', 'cabinet', true],
      ['d.zip/outer.cab/inner.cab/Logs/WindowsUpdate.1.etl', 'event-trace', true]
    ])
    expect(attempts(evidence)).toMatchObject([{ outcome: 'failed', code: '0x80244022' }])
  })

  it('from disk are read on another thread with the same result', async () => {
    const texts = Array.from({ length: 300 }, (_, nth) => event(nth / 100, `entry ${nth} of nothing in particular`))
    const bytes = etlFile([...texts, ...failedScan.map((one) => ({ ...one, at: one.at + 3_600_000 }))])
    const path = join(mkdtempSync(join(tmpdir(), 'sup-doctor-traces-')), 'long.etl')
    writeFileSync(path, bytes)
    const whole = await importFiles([file('long.etl', bytes)])
    const large = { path, size: bytes.length, mtimeMs: 0 }
    const pieces = await importFiles([{ name: 'long.etl', bytes: bytes.subarray(0, 65_536), large }])
    expect(pieces).toEqual(whole)
    expect(attempts(pieces.evidence)).toMatchObject([{ outcome: 'failed', code: '0x80244022' }])
  })

  it('that lack something say so', async () => {
    const [head = Buffer.alloc(0), data = Buffer.alloc(0)] = etlBuffers(failedScan)
    const zeroed = Buffer.concat([head, Buffer.alloc(4096), data])
    const foreign = failedScan.map((one) => ({ ...one, provider: 'Another' as const }))
    const { inputs, evidence } = await importFiles([
      file('a/lost.etl', etlFile(failedScan, { eventsLost: 41 })),
      file('b/zeroed.etl', zeroed),
      file('bb/unwritten.etl', etlFile(failedScan, { buffersLost: 3 })),
      file('c/foreign.etl', etlFile(foreign))
    ])
    expect(inputs.map(({ recognised, remark }) => [recognised, remark])).toEqual([
      [true, { id: 'trace-events-lost', count: 41 }],
      [true, { id: 'trace-buffers-unread', count: 1 }],
      [true, { id: 'trace-buffers-lost', count: 3 }],
      [false, { id: 'event-trace', count: null }]
    ])
    expect(evidence.map(({ source }) => source)).toEqual(['a/lost.etl', 'b/zeroed.etl', 'bb/unwritten.etl'])
  })

  it('of service healing are no scans', async () => {
    const healing = failedScan.map((one) => ({ ...one, provider: 'SIHTraceLogging' as const }))
    const { evidence } = await importFiles([file('SIH.etl', etlFile(healing))])
    expect(evidence).toEqual([])
  })
})

it.each([
  ['quantum', 0, 'cabinet-quantum'],
  ['stored', 2, 'cabinet-set']
] as const)('a cabinet that is %s with flags %i is not opened, and says why', async (method, flags, id) => {
  const files = [{ name: 'a.log', bytes: Buffer.from('x') }]
  const { inputs } = await importFiles([file('x.cab', cabinetFile([{ files, method }], { flags }))])
  expect(inputs).toMatchObject([{ kind: 'cabinet', recognised: false, remark: { id, count: null } }])
})
