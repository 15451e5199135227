import type { Input } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { allRead, type Allowance, fullAllowance, type LazyPacked, type ListedEntry } from './archives/zip.ts'
import { keptLogs } from './server-logs-inside.ts'
import { type Importing, isLong, serverLogsOf } from './server-logs.ts'
import { EventLoopYield } from './yield-to-event-loop.ts'
import {
  evidenceOf,
  inputOf,
  isLeftOut,
  mergeResults,
  emptyResult,
  notRead,
  type ImportResult
} from './imported-file.ts'
import { chosenCase, noCase, renamedCase } from './stored-cases.ts'
import { ProgressThrottle } from './large/progress.ts'
import { beginsAsIisLog } from './large/read-iis-log.ts'
import { isLarge, LargeFiles } from './large/large-files.ts'
import { largeEventLog } from './large/large-event-log.ts'
import { isTooLargeInside, tooLargeInside } from './large/too-large-inside.ts'
import { manifestName } from '../casefile/manifest.ts'
import { newestTime } from './newest-time.ts'
import { isEtl } from '../readers/client-logs/etl/log-file-header.ts'
import { isEvtx } from '../readers/event-log/evtx/evtx-log.ts'
import { noInterest } from '../readers/server-logs/server-log-interest.ts'
import { bySource, inCaseOrder } from '../casefile/case-order.ts'
import { byName, type LargeFile, type RawFile } from '../casefile/raw-file.ts'
import { isCancelled, isTimedOut, silentImport, type ImportOptions } from './import-options.ts'
import { containerOnDisk } from './binary-recognisers.ts'
import { isContainer, type ContainerKind } from './recogniser.ts'
import { beginsAsServerLog, isServerLog, kindOfBeginning } from './recognise.ts'
import { readTraceFiles } from './trace-files.ts'

export interface ImportedFiles {
  /** By name. */
  readonly inputs: Input[]
  /** What saved cases held, in their order, then files by name and probe. */
  readonly evidence: Evidence[]
  /** The newest time in the files, ISO 8601 UTC; null if they contain none. */
  readonly newestAt: string | null
  /** Nothing but a case that comes with the program was given. */
  readonly sample?: true
}

/** Depth of archives inside archives that is opened. */
const deepest = 2

/** Recognises dropped files by content and turns them into evidence; a saved case gives what it was made of. */
export async function importFiles(
  files: readonly RawFile[],
  reading: ImportOptions = silentImport
): Promise<ImportedFiles> {
  const large = new LargeFiles(reading)
  try {
    return await allOf(files, { large, reading, eventLoop: new EventLoopYield() })
  } finally {
    await large.close()
  }
}

async function allOf(files: readonly RawFile[], importing: Importing): Promise<ImportedFiles> {
  const { reading } = importing
  const parts: ImportResult[] = []
  for (const file of [...files].sort(byName)) {
    reading.onFile?.(file, 'begun')
    const part = await inTime(file, { ...importing, depth: 0, allowance: fullAllowance() })
    if (part === null) break
    parts.push(part)
    if (!(isLarge(file) && part.serverLogs.length > 0)) reading.onFile?.(file, 'ended')
  }
  const all = mergeResults(parts)
  const hasFiles = all.evidence.length + all.serverLogs.length + all.traces.length > 0
  const { chosen, others, evidence } = chosenCase(all.cases, hasFiles)
  const dropped = {
    ...all,
    cases: chosen,
    inputs: [...all.inputs, ...others],
    evidence: [...all.evidence, ...evidence]
  }
  const first = mergeResults([dropped, { ...emptyResult, ...(await readTraceFiles(dropped.traces, importing.large)) }])
  const own = mergeResults([first, await serverLogsOf(first, importing)])
  await importing.eventLoop.yield()
  const { cases } = own
  const taken = new Set(own.inputs.map((input) => input.name))
  const stored = cases.map(({ at, theCase }) => renamedCase(theCase, at, taken))
  const ownEvidence = [...own.evidence].sort(bySource)
  const isSample = ownEvidence.length === 0 && stored.length > 0 && stored.every(({ sample }) => sample === true)
  return {
    ...(isSample ? { sample: true } : {}),
    inputs: [...own.inputs, ...stored.flatMap((item) => item.inputs)].sort(byName),
    evidence: inCaseOrder([...stored.flatMap((item) => item.evidence), ...ownEvidence]),
    newestAt: newestTime(ownEvidence, stored)
  }
}

/** The position of a file in what was dropped, and the allowance left for its archives. */
interface Within extends Importing {
  readonly depth: number
  readonly allowance: Allowance
}

/** Null if reading was cancelled. */
async function inTime(file: RawFile, place: Within): Promise<ImportResult | null> {
  await place.eventLoop.yield()
  if (isCancelled(place.reading)) return null
  const read: RawFile = isTimedOut(place.reading) ? { ...file, problem: 'timed-out' } : file
  if (read.problem !== undefined) place.reading.onProblem(read.name, read.problem)
  return await imported(read, place)
}

async function imported(file: RawFile, place: Within): Promise<ImportResult> {
  if (isLeftOut(file)) {
    const kind = file.unreadSize !== undefined || place.depth > 0 ? 'unknown' : 'folder'
    return { ...emptyResult, inputs: [inputOf(file, kind, false)] }
  }
  if (file.problem !== undefined) return notRead(file, 'unknown', file.problem)
  if (isLarge(file)) return importedLarge(file, place)
  if (file.unreadSize !== undefined) return notRead(file, 'unknown', 'too-large')
  if (file.bytes.length === 0) return notRead(file, 'unknown', 'empty')
  const log = await longIisLog(file, place)
  if (log !== null) return log
  const read = await place.large.work('recognise', { bytes: file.bytes, interest: noInterest }, file)
  if ('problem' in read) return read.problem === null ? emptyResult : notRead(file, 'unknown', read.problem)
  const found = read.result
  if (found === null) return { ...emptyResult, inputs: [inputOf(file, 'unknown', false)] }
  if (found.kind === 'event-trace' && found.unread !== true) return { ...emptyResult, traces: [file] }
  if (found.unread === true) return { ...emptyResult, inputs: [inputOf(file, found.kind, false, found.remark)] }
  if (isContainer(found.kind)) return opened(file, found.kind, place)
  const inputs = [inputOf(file, found.kind, true, found.remark, found.parts)]
  const evidence = evidenceOf(file, found)
  const serverLog = [found.kind, ...(found.parts ?? []).map(({ kind }) => kind)].find(isServerLog)
  return serverLog === undefined
    ? { ...emptyResult, inputs, evidence }
    : { ...emptyResult, inputs, serverLogs: [{ file, kind: serverLog, evidence }] }
}

/** Reads the bytes on other threads, which takes a fifteenth of the time; null for any other kind of file. */
async function longIisLog(file: RawFile, { large }: Within): Promise<ImportResult | null> {
  if (!isLong(file) || !beginsAsIisLog(file.bytes)) return null
  const { inputs, evidence } = await large.iisLog(file, noInterest)
  return evidence.length === 0 ? null : { ...emptyResult, inputs, serverLogs: [{ file, kind: 'iis-log', evidence }] }
}

/**
 * Recognises a large file by its beginning. Kinds that cannot be read piece by piece are read as a whole if not too
 * large.
 */
async function importedLarge(file: RawFile & { large: LargeFile }, place: Within): Promise<ImportResult> {
  place.large.prepare()
  if (isEtl(file.bytes)) return { ...emptyResult, traces: [file] }
  const container = containerOnDisk(file.bytes)
  if (container !== null) return openedOnDisk(file, container, place)
  if (isEvtx(file.bytes)) return largeEventLog(file, place.large)
  const kind = kindOfBeginning(file.bytes)
  if (kind !== undefined && isServerLog(kind)) return { ...emptyResult, serverLogs: [{ file, kind, evidence: [] }] }
  if (kind === 'windows-update-log' || kind === 'configmgr-log') {
    return { ...emptyResult, ...(await place.large.textLog(file, kind)) }
  }
  if (place.depth > 0 && isTooLargeInside(file, kind)) return tooLargeInside(file, kind)
  const whole = await place.large.whole(file)
  return imported(whole ?? { name: file.name, bytes: file.bytes, unreadSize: file.large.size }, place)
}

/** Listed with size and hash of all of it, of which only the beginning is in memory. */
async function openedOnDisk(
  file: RawFile & { large: LargeFile },
  kind: ContainerKind,
  place: Within
): Promise<ImportResult> {
  const { size } = file.large
  const read = await place.large.hash(file)
  if ('problem' in read) {
    return read.problem === null ? emptyResult : notRead({ ...file, unreadSize: size }, kind, read.problem)
  }
  const whole = (input: Input): Input =>
    input.name === file.name ? { ...input, bytes: size, sha256: read.sha256 } : input
  const { inputs, cases, ...rest } = await opened(file, kind, place)
  const others = cases.map((stored) => ({ ...stored, otherCase: whole(stored.otherCase) }))
  return { ...rest, inputs: inputs.map(whole), cases: others }
}

async function opened(file: RawFile, kind: ContainerKind, place: Within): Promise<ImportResult> {
  if (place.depth >= (kind === 'archive' ? deepest : deepest + 1)) return notRead(file, kind, 'archive-too-deep')
  const inside = await place.large.unpack(file, kind, place.allowance)
  if (inside === null) return emptyResult
  if ('remark' in inside) return notRead(file, kind, inside.remark)
  try {
    return await readInside(file, kind, inside.packed, place)
  } catch (error) {
    const problem = place.large.problemOf(error, [file])
    return problem === null ? emptyResult : notRead(file, kind, problem)
  } finally {
    inside.close?.()
  }
}

async function readInside(
  file: RawFile,
  kind: ContainerKind,
  packed: readonly LazyPacked[],
  place: Within
): Promise<ImportResult> {
  // what every document of Office since 2007 holds
  if (kind === 'archive' && packed.some((entry) => entry.name === '[Content_Types].xml')) {
    return notRead(file, 'office-document', 'office-document')
  }
  const isCase = kind === 'archive' && packed.some((entry) => entry.name === manifestName)
  const entries = isCase ? await allRead(packed) : []
  if (entries === null) return notRead(file, kind, 'damaged-archive')
  const loaded = isCase ? await place.large.work('load-case', { entries }, file) : noCase
  if ('problem' in loaded) return loaded.problem === null ? emptyResult : notRead(file, kind, loaded.problem)
  const theCase = loaded.result
  const otherCase = inputOf(file, 'case', true, { id: 'other-case', count: null })
  if (!('problem' in theCase)) return { ...emptyResult, cases: [{ at: file.name, theCase, otherCase }] }
  if (theCase.problem !== 'not-a-case') {
    return notRead(file, 'case', theCase.problem === 'too-new' ? 'newer-case' : 'damaged-case')
  }
  const parts: ImportResult[] = []
  const progress = archiveProgress(file, packed, place)
  for (const { name, size, optional, read } of packed) {
    // what the time does not last for is named, and not unpacked
    const isLate = place.reading.signal.aborted
    const found = isLate
      ? { name, bytes: new Uint8Array(0), unreadSize: size }
      : await read(place.large.store, beginsAsServerLog)
    if (found === null) return notRead(file, kind, 'damaged-archive')
    // traces wait for each other, and not in memory
    const entry = isEtl(found.bytes) ? await place.large.store.aside(found) : found
    const part = await inTime({ ...entry, name: `${file.name}/${entry.name}` }, { ...place, depth: place.depth + 1 })
    if (part?.traces.some(({ bytes }) => bytes === entry.bytes) !== true) await place.large.store.release(entry)
    if (part === null) break
    progress?.add(size)
    if (optional && !part.inputs.some((input) => input.recognised)) continue
    parts.push({ ...part, serverLogs: keptLogs(part.serverLogs, file, kind, entry) })
  }
  const isRead = kind !== 'mail' || parts.length > 0
  return mergeResults([{ ...emptyResult, inputs: [inputOf(file, kind, isRead)] }, ...parts])
}

/** Null inside a nested archive, which is reported as a whole. */
function archiveProgress(
  { name, bytes, large }: RawFile,
  entries: readonly ListedEntry[],
  { depth, reading }: Within
): ProgressThrottle | null {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  const size = large?.size ?? bytes.length
  return depth === 0 ? new ProgressThrottle(name, size, Math.max(unpacked, 1) / size, reading) : null
}
