import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import { emptyResult, evidenceOf, inputOf, notRead, type ImportResult } from '../imported-file.ts'
import { isChanged } from './changed-file.ts'
import type { LargeFiles } from './large-files.ts'

/** Reads an event log on the disk (.evtx), a chunk at a time, and its hash. */
export async function largeEventLog(file: RawFile & { large: LargeFile }, large: LargeFiles): Promise<ImportResult> {
  const { size } = file.large
  const unread = { ...file, unreadSize: size }
  const hashed = await large.hash(file)
  const read = 'problem' in hashed ? hashed : await large.work('event-log', file.large, file)
  if ('problem' in hashed || 'problem' in read) {
    const { problem } = 'problem' in hashed ? hashed : { problem: null, ...read }
    return problem === null ? emptyResult : notRead(unread, 'event-log', problem)
  }
  const found = read.result
  const remark = (await isChanged(file.large)) ? { id: 'changed-meanwhile' as const, count: null } : found?.remark
  const input = inputOf(file, 'event-log', found !== null && found.unread !== true, remark)
  const whole = { ...input, bytes: size, sha256: hashed.sha256 }
  return { ...emptyResult, inputs: [whole], evidence: evidenceOf(file, found && { ...found, kind: 'event-log' }) }
}
