import { ProbeFailure, type FromFile } from '../../contract/probe.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { sourceOf } from '../../readers/byte-source.ts'
import { readEtlFiles } from '../../readers/client-logs/etl/session.ts'
import type { Files, FoundFile } from '../../system/system.ts'

type Found = FromFile<'windows-update-log'>

/** Windows begins a new file after 512 KB and keeps some dozens; the newest cover the last days. */
const mostFiles = 24
/** Larger than any that Windows writes; a file is read as a whole, because its beginning gives the times. */
const mostBytes = 16 * 1024 * 1024

/** The newest trace files of a folder as one log, and those that could not be read; no folder brings nothing. */
export async function readTraceLogs(folder: string, files: Files, signal: AbortSignal): Promise<readonly Found[]> {
  let listed: readonly FoundFile[]
  try {
    listed = await files.list(folder)
  } catch (error) {
    return [problemOf(folder, error)]
  }
  const newest = listed.filter(({ name, size }) => /\.etl$/i.test(name) && size <= mostBytes).slice(0, mostFiles)
  const inputs: { name: string; bytes: Uint8Array }[] = []
  const problems: Found[] = []
  for (const { path } of newest) {
    if (signal.aborted) break
    try {
      const whole = await files.readEnd(path, mostBytes, signal)
      if (whole !== null) inputs.push({ name: path, bytes: whole.bytes })
    } catch (error) {
      problems.push(problemOf(path, error))
    }
  }
  const { log, files: read } = readEtlFiles(inputs.map(({ name, bytes }) => ({ name, source: sourceOf(bytes) })))
  const source = read.findLast(({ events }) => events.WUTraceLogging > 0)?.name
  if (log === null || source === undefined) return problems
  const isKnown = read.some(({ biasMinutes }) => biasMinutes !== null)
  const value: EvidenceValue<'windows-update-log'> = isKnown ? log : { ...log, biasMinutes: null }
  return [{ source, status: 'collected', value }, ...problems]
}

function problemOf(path: string, error: unknown): Found {
  if (!(error instanceof ProbeFailure)) throw error
  return { source: path, status: 'failed', reason: error.reason, detail: error.message }
}
