import { ProbeFailure, type FromFile } from '../../contract/probe.ts'
import type { EvidenceValue, ProbeId } from '../../contract/evidence/index.ts'
import { decodeText } from '../../readers/text/text.ts'
import type { Files, ProgramList } from '../../system/system.ts'

/** A path below a folder of Windows. */
export function below(folder: string, ...names: readonly string[]): string {
  return [folder.endsWith('\\') ? folder.slice(0, -1) : folder, ...names].join('\\')
}

/** Text of a file; null where there is none. Throws ProbeFailure, also for one that is larger than `mostBytes`. */
export async function wholeText(
  path: string,
  files: Files,
  mostBytes: number,
  signal: AbortSignal
): Promise<string | null> {
  const read = await files.readEnd(path, mostBytes, signal)
  if (read === null) return null
  const text = read.linesBefore > 0 ? undefined : decodeText(read.bytes)?.text.replace(/^\ufeff/, '')
  if (text === undefined) throw new ProbeFailure('unreadable', path)
  return text
}

/** What was brought, or why not, beside what else the probe brings. */
export async function orProblem<Id extends ProbeId>(
  source: string,
  read: () => Promise<EvidenceValue<Id> | null>
): Promise<FromFile<Id>[]> {
  try {
    const value = await read()
    return value === null ? [] : [{ source, status: 'collected', value }]
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error
    return [{ source, status: 'failed', reason: error.reason, detail: error.message }]
  }
}

/** Output of a program that ended well. Throws ProbeFailure. */
export function outputOf(run: ProgramList, command: string): string {
  if (run.ended === 'exited' && run.exitCode === 0) return run.output
  // ERROR_ACCESS_DENIED, which these programs return as it is
  if (run.ended === 'exited') throw new ProbeFailure(run.exitCode === 5 ? 'access-denied' : 'unreadable', command)
  const reason = run.ended === 'not-started' ? 'unsupported' : run.ended === 'unreadable' ? 'unreadable' : 'timed-out'
  throw new ProbeFailure(reason, command)
}
