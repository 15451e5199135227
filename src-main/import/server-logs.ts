import type { Evidence } from '../contract/evidence/index.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { serverLogInterest } from '../derived/server-logs/server-log-interest.ts'
import { FileProblem, type RawFile } from '../casefile/raw-file.ts'
import type { ServerLogInterest } from '../readers/server-logs/server-log-interest.ts'
import { emptyResult, evidenceOf, mergeResults, notRead, unreadEvidence, type ImportResult } from './imported-file.ts'
import { isCancelled, isTimedOut, type ImportOptions } from './import-options.ts'
import { beginsAsIisLog } from './large/read-iis-log.ts'
import { isLarge, type LargeFiles } from './large/large-files.ts'
import { Reopening } from './server-logs-inside.ts'
import type { EventLoopYield } from './yield-to-event-loop.ts'

/** Size in bytes from which on starting another thread pays off. */
const longBytes = 2 * 1024 * 1024

/** What the reading of one drop shares. */
export interface Importing {
  readonly large: LargeFiles
  readonly reading: ImportOptions
  readonly eventLoop: EventLoopYield
}

/** Reads the server logs again for what the other files let us look for; those of archives are unpacked again. */
export async function serverLogsOf(
  first: ImportResult,
  { large, reading, eventLoop }: Importing
): Promise<ImportResult> {
  const { cases, evidence, serverLogs } = first
  if (serverLogs.length === 0) return emptyResult
  const stored = cases.flatMap((item) => item.theCase.evidence)
  const interest = serverLogInterest.of(
    evidenceSet([...stored, ...evidence, ...serverLogs.flatMap((log) => log.evidence)])
  )
  const nothingToSeek = interest.windows.length + interest.clientAddresses.length === 0
  const parts: ImportResult[] = []
  const reopening = new Reopening(large)
  for (const { file, inside, kind, evidence: known } of serverLogs) {
    await eventLoop.yield()
    const isUnread = known.length === 0
    const isDone = !isLarge(file) && (reading.signal.aborted || (nothingToSeek && !isUnread))
    const found = isDone ? null : inside === undefined ? file : await reopening.file(file.name, inside).catch(problemOf)
    const lack = found !== null && 'reason' in found ? found.reason : null
    const again = found === null || 'reason' in found ? null : found
    if (again !== null && isLarge(again)) {
      const read = kind === 'iis-log' ? large.iisLog(again, interest) : large.textLog(again, kind, interest)
      parts.push({ ...emptyResult, ...(await read) })
      await large.store.release(again)
    } else if (again === null && isUnread) {
      const problem = isCancelled(reading) ? null : isTimedOut(reading) ? 'timed-out' : (lack ?? 'unreadable')
      if (problem !== null) reading.onProblem(file.name, problem)
      const evidence = [unreadEvidence(kind, file.name, problem)]
      parts.push(
        problem === null
          ? { ...emptyResult, evidence }
          : { ...notRead(file, kind, problem === 'unreadable' ? 'packed-damaged' : problem), evidence }
      )
    } else {
      const read = again === null ? null : await readAgain(again, interest, large)
      parts.push({ ...emptyResult, evidence: read ?? known })
    }
  }
  await reopening.close()
  return mergeResults(parts)
}

/** Rethrows what is not about the file. */
function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  throw error
}

/** Null if the time ran out while reading a large file. */
async function readAgain(
  file: RawFile,
  interest: ServerLogInterest,
  large: LargeFiles
): Promise<readonly Evidence[] | null> {
  if (!isLong(file) || !beginsAsIisLog(file.bytes)) {
    const again = await large.work('recognise', { bytes: file.bytes, interest }, file)
    return 'problem' in again ? null : evidenceOf(file, again.result)
  }
  const { inputs, evidence } = await large.iisLog(file, interest)
  return inputs.every((input) => input.recognised) ? evidence : null
}

/** Whether starting another thread pays off. */
export function isLong({ bytes }: RawFile): boolean {
  return bytes.length > longBytes
}
