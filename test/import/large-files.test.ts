import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport, type ImportOptions } from '../../src-main/import/import-options.ts'
import { sha256 } from '../../src-main/casefile/sha256.ts'
import { JoinedParts, noHeading } from '../../src-main/readers/server-logs/iis-log/part.ts'
import { IisScan } from '../../src-main/readers/server-logs/iis-log/scan.ts'
import { makeIisLog, type MadeLog } from '../bench/iis-log-file.ts'
import { makeWindowsUpdateLog } from '../bench/windows-update-log-file.ts'
import { asLargeFile } from '../builders/large-file.ts'

const megabyte = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-large-'))
const path = join(folder, 'u_ex261014.log')
const failure = join(folder, 'WUAHandler.log')
let made: MadeLog

beforeAll(() => {
  // three parts, which are read beside each other
  made = makeIisLog(path, 34 * megabyte)
  writeFileSync(
    failure,
    '<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="10:00:00.000+000" date="10-14-2026" component="WUAHandler">'
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const importing = (paths: readonly string[], reading: Partial<ImportOptions> = {}) =>
  importFiles(paths.map(asLargeFile), { ...silentImport, progressMs: 0, ...reading })

/** Time that is up in the middle of a large file. */
function outOfTimeIn(file: string) {
  const control = new AbortController()
  const onProgress: ImportOptions['onProgress'] = ({ name }) => {
    if (name === file) control.abort(new DOMException('time is up', 'TimeoutError'))
  }
  return { signal: control.signal, onProgress }
}

describe('large files', () => {
  it('bring of an IIS log what its whole says, near the failures that another log tells of', async () => {
    const { inputs, evidence } = await importing([path, failure], { workers: 3 })
    const bytes = readFileSync(path)
    expect(inputs).toContainEqual({
      name: 'u_ex261014.log',
      kind: 'iis-log',
      bytes: made.bytes,
      sha256: sha256(bytes),
      recognised: true
    })
    const scan = new IisScan(
      { windows: [{ from: '2026-10-14T09:55:00.000Z', to: '2026-10-14T10:05:00.000Z' }], clientAddresses: [] },
      noHeading
    )
    scan.read(bytes)
    const whole = new JoinedParts()
    whole.add(scan.finish())
    const log = evidence.find((envelope) => envelope.probe === 'iis-log')
    expect(log).toMatchObject({ status: 'collected', value: whole.evidence() })
    expect(whole.evidence()).toMatchObject({ records: made.lines, around: { length: 500 }, marked: { length: 6 } })
  })

  it('give the same evidence with one thread', async () => {
    expect(await importing([path], { workers: 1 })).toEqual(await importing([path], { workers: 2 }))
  })

  it('tell how far they are read', async () => {
    const heard: number[] = []
    await importing([path], { onProgress: ({ bytes }) => void heard.push(bytes) })
    expect(heard.at(-1)).toBe(made.bytes)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
  })

  it('stop in the middle when called off, and leave the rest as it is', async () => {
    const control = new AbortController()
    const heard: number[] = []
    const onProgress: ImportOptions['onProgress'] = ({ name, bytes }) => {
      if (name !== 'u_ex261014.log') return
      heard.push(bytes)
      control.abort('cancelled')
    }
    const { evidence } = await importing([path, failure], { signal: control.signal, onProgress, workers: 1 })
    // after the first word of how far it is, there is no other
    expect(heard).toHaveLength(1)
    expect(heard[0]).toBeLessThan(made.bytes)
    expect(evidence.map((envelope) => [envelope.probe, envelope.status])).toEqual([
      ['configmgr-log', 'collected'],
      ['iis-log', 'skipped']
    ])
  })

  it('are named when the time is up, large and small', async () => {
    const heard: string[] = []
    const { signal, onProgress } = outOfTimeIn('u_ex261014.log')
    const files = [path, failure].map(asLargeFile)
    const onProblem = (name: string, why: string): void => void heard.push(`${name}: ${why}`)
    const reading = { ...silentImport, progressMs: 0, signal, onProgress, onProblem }
    const { inputs, evidence } = await importFiles(files, reading)
    expect(evidence).toMatchObject([
      { probe: 'configmgr-log', status: 'collected' },
      { probe: 'iis-log', status: 'failed', reason: 'timed-out' }
    ])
    expect(inputs.filter((input) => !input.recognised)).toMatchObject([{ remark: { id: 'timed-out' } }])
    expect(heard).toHaveLength(1)
    const late = await importFiles(files, { ...silentImport, signal })
    expect(late.inputs.map((input) => input.remark?.id)).toEqual(['timed-out', 'timed-out'])
    expect(late.evidence).toEqual([])
  })

  it.each([
    ['vanished', (copy: string) => rmSync(copy)],
    ['changed', (copy: string) => truncateSync(copy, 20 * megabyte)]
  ] as const)('that have %s meanwhile are left out, and only they', async (reason, change) => {
    const copy = join(folder, `${reason}.log`)
    copyFileSync(path, copy)
    const files = [copy, failure].map(asLargeFile)
    change(copy)
    const problems: string[] = []
    const { inputs, evidence } = await importFiles(files, {
      ...silentImport,
      onProblem: (name, why) => void problems.push(`${name}: ${why}`)
    })
    expect(problems).toEqual([`${reason}.log: ${reason}`])
    expect(inputs.map((input) => input.recognised)).toEqual([true, false])
    expect(evidence.map((envelope) => envelope.status)).toEqual(['collected', 'failed'])
  })

  it('that grow meanwhile are read as they were found, and say so', async () => {
    const copy = join(folder, 'growing.log')
    copyFileSync(path, copy)
    const files = [asLargeFile(copy)]
    appendFileSync(copy, 'one more line\r\n')
    const { inputs } = await importFiles(files)
    expect(inputs).toMatchObject([
      { recognised: true, bytes: files[0]?.large?.size, remark: { id: 'changed-meanwhile' } }
    ])
  })

  it('are read as client logs too, the newest events kept', async () => {
    const log = join(folder, 'WindowsUpdate.log')
    makeWindowsUpdateLog(log, 9 * megabyte)
    const { inputs, evidence } = await importing([log])
    expect(inputs).toMatchObject([{ kind: 'windows-update-log', sha256: sha256(readFileSync(log)), recognised: true }])
    expect(evidence).toMatchObject([{ status: 'collected', value: { form: 'converted', events: { length: 2000 } } }])
  })

  it('have their threads from the beginning, which are gone at the end even where they had nothing to read', async () => {
    const unknown = join(folder, 'unknown.bin')
    writeFileSync(
      unknown,
      Uint8Array.from({ length: 1024 }, (_, at) => at % 7)
    )
    truncateSync(unknown, megabyte)
    const threads: Worker[] = []
    const note = (thread: Worker) => threads.push(thread)
    process.on('worker', note)
    const { inputs } = await importing([unknown], { workers: 3 })
    process.off('worker', note)
    expect(inputs).toMatchObject([{ name: 'unknown.bin', recognised: false }])
    // which is what a thread that has ended is called
    expect(threads.map((thread) => thread.threadId)).toEqual([-1, -1])
  })

  it('never fill the memory', () => {
    const script = join(import.meta.dirname, '../bench/import-files.ts')
    const long = join(folder, 'u_ex261015.log')
    copyFileSync(path, long)
    appendFileSync(long, readFileSync(path))
    const printed = execFileSync(process.execPath, [script, long], { encoding: 'utf8' })
    const { peakMegabytes } = JSON.parse(printed) as { peakMegabytes: number }
    // reading the source needs some 60 MB more than the built program does
    expect(peakMegabytes).toBeLessThan(260)
  })
})
