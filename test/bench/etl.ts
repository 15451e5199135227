import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLongWindowsUpdateLog } from '../../src-main/import/large/read-long-windows-update-log.ts'
import type { ByteSource } from '../../src-main/readers/byte-source.ts'
import { readEtlFiles } from '../../src-main/readers/client-logs/etl/session.ts'
import { etlFile } from '../builders/etl-file.ts'
import { eventsOfLog } from '../builders/etl-of-log.ts'
import { makeWindowsUpdateLog } from './windows-update-log-file.ts'

/** `npm run bench:etl`: the reader of trace files on 70 MB of .etl beside the reader of text on the same lines. */
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-bench-'))
const [log, etl] = [join(folder, 'WindowsUpdate.log'), join(folder, 'WindowsUpdate.etl')]
const rounds = 7

try {
  makeWindowsUpdateLog(log, 29_500_000)
  writeFileSync(etl, etlFile(eventsOfLog(readFileSync(log, 'utf8'), -120)))
  console.log(`${megabytes(log)} MB of text, ${megabytes(etl)} MB of .etl; processor time, the least of ${rounds}`)
  const asText = least(() => readLongWindowsUpdateLog(log, statSync(log).size, () => undefined)?.events.length)
  const asEtl = least(() =>
    withFile((source) => readEtlFiles([{ name: 'WindowsUpdate.etl', source }]).log?.events.length)
  )
  console.log(`text ${asText.toFixed(0)} ms, .etl ${asEtl.toFixed(0)} ms, .etl / text ${(asEtl / asText).toFixed(2)}`)
} finally {
  rmSync(folder, { recursive: true })
}

function megabytes(path: string): string {
  return (statSync(path).size / 1e6).toFixed(0)
}

/** Milliseconds of the processor; the first rounds are slower than the others. */
function least(read: () => number | undefined): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    if (read() !== 2000) throw new Error('the events were not found')
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

function withFile<Result>(work: (source: ByteSource) => Result): Result {
  const file = openSync(etl, 'r')
  const buffer = new Uint8Array(1024 * 1024)
  const read = (at: number, length: number): Uint8Array =>
    buffer.subarray(0, readSync(file, buffer, 0, Math.min(length, buffer.length), at))
  try {
    return work({ size: statSync(etl).size, read })
  } finally {
    closeSync(file)
  }
}
