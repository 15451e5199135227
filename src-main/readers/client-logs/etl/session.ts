import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { mostEvents } from '../newest-events.ts'
import { sourceFrom, type ByteSource } from '../../byte-source.ts'
import { EtlFile, type EtlEvent } from './etl-file.ts'
import { relevantWords, type EtlCounts, type IndexedBuffer } from './file-index.ts'
import type { LogFileHeader } from './log-file-header.ts'
import type { UpdateProvider } from './providers.ts'
import { biasAt } from './time-zone.ts'
import { UpdateLogReader } from './update-log.ts'
import { UpdateRecords } from './update-records.ts'

export interface EtlInput {
  readonly name: string
  readonly source: ByteSource
}

/** Properties of one file besides its events. */
interface EtlFileSummary extends EtlCounts {
  readonly name: string
  /** Of the Windows it was written on, such as 22631. */
  readonly build: number
  /** Of the client at the file's last event, minutes, UTC = local + bias; null where the zone is not known. */
  readonly biasMinutes: number | null
  /** Of the earliest and the latest event of Windows Update or SIH, ISO 8601 in UTC; null without any. */
  readonly firstAt: string | null
  readonly lastAt: string | null
}

export interface EtlReading {
  /**
   * Windows Update's own events as WindowsUpdate.log has them, times in UTC; null where there are none. Its bias is 0
   * if no file has a zone: only `biasMinutes` of the files gives the client's local time.
   */
  readonly log: EvidenceValue<'windows-update-log'> | null
  /** The failures of service healing (SIH): their codes count, but it never asks the WSUS, so it has no scans. */
  readonly healing: EvidenceValue<'windows-update-log'> | null
  /** Those that are an .etl, the earliest first. */
  readonly files: readonly EtlFileSummary[]
  /** Names of files that are not traces, or whose header is damaged. */
  readonly unread: readonly string[]
  /** Events that did not fit into the sessions' buffers, as counted by Windows. */
  readonly eventsLost: number
  /** Buffers that Windows could not write to the file, each with an unknown number of events. */
  readonly buffersLost: number
}

/** Only the newest events are kept: so many entries from the end are read first, and more where that holds too few. */
const tails: readonly number[] = [32_000, 128_000, 512_000, Infinity]
/** Number of older events that are read so that the newest ones can refer to them. */
const olderEvents = 2000

/**
 * Reads the trace files of one computer, given in any order, as one log: a scan may begin in one file and end in the
 * next. Needs memory for some buffers only, however large the files are. Throws only what the sources throw.
 */
export function readEtlFiles(inputs: readonly EtlInput[]): EtlReading {
  const opened = inputs.map(({ name, source }) => ({ name, files: openAll(source) }))
  const named = opened.flatMap(({ name, files: inside }) => inside.map((file) => ({ name, file }))).sort(byTime)
  const files = withoutCopies(named.map(({ file }) => file))
  return {
    log: newest(files, 'WUTraceLogging'),
    healing: failuresOnly(newest(files, 'SIHTraceLogging')),
    files: named.map(({ name, file }) => summaryOf(name, file)),
    unread: opened.filter(({ files: inside }) => inside.length === 0).map(({ name }) => name),
    eventsLost: lostIn(files, ({ eventsLost }) => eventsLost),
    buffersLost: lostIn(files, ({ buffersLost }) => buffersLost)
  }
}

const mostJoined = 100

/** Trace files can be joined to one; each has its own header, and its times count from there. */
function openAll(source: ByteSource): EtlFile[] {
  const files: EtlFile[] = []
  for (let start: number | null = 0; start !== null;) {
    const file: EtlFile | null = EtlFile.open(sourceFrom(source, start), files.length + 1 === mostJoined)
    if (file === null) break
    files.push(file)
    start = file.index.nextFile === null ? null : start + file.index.nextFile
  }
  return files
}

/**
 * Collectors copy a file more than once, also while Windows still writes it: files of one session that begin with the same
 * moment are copies, of which the one with most events has them all.
 */
function withoutCopies(files: readonly EtlFile[]): EtlFile[] {
  const kept: EtlFile[] = []
  for (const file of files) {
    const same = kept.findIndex(
      ({ header, firstAt }) => header.sessionStart === file.header.sessionStart && firstAt === file.firstAt
    )
    const other = kept[same]
    if (other === undefined) kept.push(file)
    else if (eventsIn(file.index.buffers) > eventsIn(other.index.buffers)) kept[same] = file
  }
  return kept
}

interface Named {
  readonly name: string
  readonly file: EtlFile
}

/** Names contain the local time, which repeats when summer time ends; those without events come last. */
function byTime(a: Named, b: Named): number {
  const [first, second] = [a, b].map(({ file }) => (Number.isNaN(file.firstAt) ? Infinity : file.firstAt))
  if (first !== second && first !== undefined && second !== undefined) return first < second ? -1 : 1
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

function newest(files: readonly EtlFile[], provider: UpdateProvider): EvidenceValue<'windows-update-log'> | null {
  const total = files.reduce((sum, { index }) => sum + index.events[provider], 0)
  if (total === 0) return null
  for (const tail of tails) {
    if (tail * 2 > total && tail !== Infinity) continue
    const { reader, filtered } = readTail(files, provider, tail)
    const { kept, dropped } = reader.events
    if (tail === Infinity || (kept >= mostEvents && dropped >= olderEvents)) return reader.value(filtered)
  }
  return null
}

/**
 * Reads the buffers at the end that contain this many events; of earlier ones only lines that matter at any position.
 */
function readTail(
  files: readonly EtlFile[],
  provider: UpdateProvider,
  tail: number
): { readonly reader: UpdateLogReader; readonly filtered: number } {
  const reader = new UpdateLogReader()
  const before = files.reduce((sum, { index }) => sum + eventsIn(index.buffers), 0) - tail
  let [seen, read] = [0, 0]
  for (const file of files) {
    const { buffers } = file.index
    const records = new UpdateRecords(file.header.zone)
    const take = (event: EtlEvent): void => {
      if (event.provider !== provider) return
      reader.read(records.of(event, seen))
      read++
    }
    const skipped = buffersWithin(buffers, before - seen)
    if (skipped > 0) reader.reach(file.firstAt, records.biasOf(file.firstAt))
    for (const buffer of buffers.slice(0, skipped)) {
      const upTo = seen + buffer.events
      for (const event of buffer.isRelevant ? file.events([buffer]) : []) {
        seen++
        if (relevantWords.some((word) => event.text.includes(word))) take(event)
      }
      seen = upTo
    }
    for (const event of file.events(buffers.slice(skipped))) {
      seen++
      take(event)
    }
  }
  return { reader, filtered: files.reduce((sum, { index }) => sum + index.events[provider], 0) - read }
}

function eventsIn(buffers: readonly IndexedBuffer[]): number {
  return buffers.reduce((sum, { events }) => sum + events, 0)
}

/** Number of buffers from the first on that contain at most this many events. */
function buffersWithin(buffers: readonly IndexedBuffer[], events: number): number {
  let left = events
  const end = buffers.findIndex((buffer) => (left -= buffer.events) < 0)
  return end === -1 ? buffers.length : end
}

function failuresOnly(log: EvidenceValue<'windows-update-log'> | null): EvidenceValue<'windows-update-log'> | null {
  return log === null ? null : { ...log, events: log.events.filter(({ kind }) => kind === 'request-failed') }
}

function summaryOf(name: string, { header, index, firstAt, lastAt }: EtlFile): EtlFileSummary {
  const { buffers, nextFile: _, ...counts } = index
  const until = Number.isNaN(lastAt) ? header.sessionStart : lastAt
  return {
    name,
    build: header.build,
    biasMinutes: header.zone === null ? null : biasAt(header.zone, until),
    firstAt: isoOf(firstAt),
    lastAt: buffers.length === 0 ? null : isoOf(lastAt),
    ...counts
  }
}

function isoOf(at: number): string | null {
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** Windows counts on through the files of a session. */
function lostIn(files: readonly EtlFile[], counted: (header: LogFileHeader) => number): number {
  const bySession = new Map<number, number>()
  for (const { header } of files) {
    const before = bySession.get(header.sessionStart) ?? 0
    bySession.set(header.sessionStart, Math.max(before, counted(header)))
  }
  return [...bySession.values()].reduce((sum, lost) => sum + lost, 0)
}
