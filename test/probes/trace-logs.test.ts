import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { ProbeFailure } from '../../src-main/contract/probe.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { windowsUpdateLogProbe } from '../../src-main/probes/client-logs/windows-update-log.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import type { Files, System } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { etlFile } from '../builders/etl-file.ts'
import { failedScan } from '../builders/etl-read.ts'

let windows: string
let traces: string

beforeEach(() => {
  windows = mkdtempSync(join(tmpdir(), 'sup-doctor-traces-'))
  traces = join(windows, 'Logs', 'WindowsUpdate')
  mkdirSync(traces, { recursive: true })
})
afterEach(() => rmSync(windows, { recursive: true }))

const signal = new AbortController().signal
async function read(files: Partial<Files> = {}): Promise<readonly Evidence[]> {
  const system = { ...thisSystem(), files: { ...windowsFiles(windows), ...files } }
  const probes = [windowsUpdateLogProbe]
  return collect<System>({ probes, system, collected: [], signal, now: () => new Date(0), onProgress: () => {} })
}

describe('the trace files of this computer', () => {
  it('are one log, cited by the newest file', async () => {
    writeFileSync(join(traces, 'WindowsUpdate.1.etl'), etlFile(failedScan.slice(0, 2)))
    writeFileSync(join(traces, 'WindowsUpdate.2.etl'), etlFile(failedScan.slice(2)))
    writeFileSync(join(traces, 'notes.txt'), 'nothing')
    const evidence = await read()
    expect(evidence).toMatchObject([
      { source: join(traces, 'WindowsUpdate.2.etl'), status: 'collected', value: { form: 'event-trace' } }
    ])
    expect(scanStory.of(evidenceSet(evidence)).attempts).toMatchObject([{ outcome: 'failed', code: '0x80244022' }])
  })

  it('are read newest first, and no more than 24 of them', async () => {
    for (let nth = 1; nth <= 30; nth++) {
      const path = join(traces, `WindowsUpdate.${nth}.etl`)
      writeFileSync(path, etlFile(failedScan))
      utimesSync(path, nth, nth)
    }
    const opened: string[] = []
    const files = windowsFiles(windows)
    await read({ readEnd: (path, ...rest) => (opened.push(path), files.readEnd(path, ...rest)) })
    const names = opened.filter((path) => path.endsWith('.etl'))
    expect(names).toHaveLength(24)
    expect(names[0]).toBe(join(traces, 'WindowsUpdate.30.etl'))
  })

  it('that are locked or forbidden are named, and cost no other', async () => {
    writeFileSync(join(traces, 'WindowsUpdate.1.etl'), etlFile(failedScan))
    writeFileSync(join(traces, 'WindowsUpdate.2.etl'), etlFile(failedScan))
    const files = windowsFiles(windows)
    const evidence = await read({
      readEnd: (path, ...rest) => {
        if (path.endsWith('2.etl')) throw new ProbeFailure('access-denied', path)
        return files.readEnd(path, ...rest)
      }
    })
    expect(evidence).toMatchObject([
      { status: 'collected' },
      { status: 'failed', reason: 'access-denied', source: join(traces, 'WindowsUpdate.2.etl') }
    ])
    const list = async () => {
      throw new ProbeFailure('access-denied', traces)
    }
    expect(await read({ list })).toMatchObject([{ status: 'failed', reason: 'access-denied', source: traces }])
  })

  it('stand beside ReportingEvents.log', async () => {
    mkdirSync(join(windows, 'SoftwareDistribution'))
    const line =
      '{AF7D6F1B-3A5D-4E3C-9C6B-1E5E3B5B0F5A}\t2026-10-14 14:00:03:123+0200\t1\t148 [AGENT_DETECTION_FAILED]\t101\t{00000000-0000-0000-0000-000000000000}\t0\t80244022\tCcmExec\tFailure\tSoftware Synchronization\tFailed.\r\n'
    writeFileSync(join(windows, 'SoftwareDistribution', 'ReportingEvents.log'), line)
    writeFileSync(join(traces, 'WindowsUpdate.1.etl'), etlFile(failedScan))
    const evidence = await read()
    expect(evidence.map((one) => one.status === 'collected' && 'form' in one.value && one.value.form)).toEqual([
      'event-trace',
      'reporting-events'
    ])
  })
})
