import { viewOf, type ByteSource } from '../../byte-source.ts'
import { eventField } from './layout.ts'
import { distanceAt, indexOf, type FileIndex, type IndexedBuffer } from './file-index.ts'
import { headBytes, readLogFileHeader, type LogFileHeader } from './log-file-header.ts'
import { Providers, type UpdateProvider } from './providers.ts'
import { eachRecord } from './records.ts'
import { anyDescription, isDescribed, readDescribed } from './trace-logging.ts'

/** One event of Windows Update or SIH. */
export interface EtlEvent {
  readonly provider: UpdateProvider
  /** Milliseconds since 1970, UTC; NaN if unknown. */
  readonly at: number
  /** Steps of 100 nanoseconds behind `at`, 0 to 9999. */
  readonly fraction: number
  readonly processId: number
  readonly threadId: number
  /** 1 critical, 2 error, 3 warning, 4 information, 5 verbose. */
  readonly level: number
  /** `Agent`, `ProtocolTalker`: the event's own name. */
  readonly component: string
  /** May hold line ends, begin with blanks, and be empty. */
  readonly text: string
}

/** A trace file with its header read and its buffers indexed. Throws only if its source does. */
export class EtlFile {
  readonly header: LogFileHeader
  readonly index: FileIndex
  private readonly source: ByteSource
  private readonly description = anyDescription()
  private readonly providers = new Providers()

  private constructor(source: ByteSource, header: LogFileHeader, isLast: boolean) {
    this.source = source
    this.header = header
    this.index = indexOf(source, header, isLast)
  }

  /** Null for anything but an .etl whose beginning is intact. `isLast`: as of `indexOf`. */
  static open(source: ByteSource, isLast = false): EtlFile | null {
    const header = readLogFileHeader(source.read(0, headBytes))
    return header === null ? null : new EtlFile(source, header, isLast)
  }

  /** The time of its earliest or latest event, milliseconds since 1970; NaN if there is none. */
  get firstAt(): number {
    return this.timeOf(this.index.buffers[0]?.first)
  }

  get lastAt(): number {
    // most buffers begin after the one before has ended; those of several processors need not
    const last = this.index.buffers.reduce((latest, buffer) => Math.max(latest, buffer.last), -Infinity)
    return this.timeOf(last)
  }

  /** The events of these of its buffers, given by their first event's time, in order of time. */
  *events(buffers: readonly IndexedBuffer[] = this.index.buffers): Generator<EtlEvent> {
    for (const { at, distance, view, end, provider } of this.inOrder(buffers)) {
      if (!isDescribed(view, at, end, this.description)) continue
      const { name, text } = readDescribed(view, this.description, end)
      const time = this.header.clock.timeAt(distance)
      yield {
        provider,
        at: time.at,
        fraction: time.fraction,
        processId: view.getUint32(at + eventField.processId, true),
        threadId: view.getUint32(at + eventField.threadId, true),
        level: view.getUint8(at + eventField.level),
        component: name,
        text
      }
    }
  }

  /** Buffers of several processors overlap in time: such buffers are read in parallel and merged by time. */
  private *inOrder(buffers: readonly IndexedBuffer[]): Generator<Found> {
    const open: Found[][] = []
    let next = 0
    while (open.length > 0 || next < buffers.length) {
      let earliest = earliestOf(open)
      for (let buffer = buffers[next]; buffer !== undefined && open.length < mostOpen; buffer = buffers[next]) {
        if (earliest !== null && headOf(open, earliest) <= buffer.first) break
        open.push(this.eventsIn(buffer))
        next++
        earliest = earliestOf(open)
      }
      const from = earliest === null ? undefined : open[earliest]
      const found = from?.pop()
      if (found !== undefined) yield found
      if (earliest !== null && from?.length === 0) open.splice(earliest, 1)
    }
  }

  /** Sorted by descending time, so that the next one is popped from the end. */
  private eventsIn(buffer: IndexedBuffer): Found[] {
    const view = viewOf(this.source.read(buffer.at, buffer.filled).slice())
    const found: Found[] = []
    let isSorted = true
    eachRecord(view, Math.min(buffer.filled, view.byteLength), (kind, at, end) => {
      if (kind !== 'event' || !isDescribed(view, at, end, this.description)) return
      const provider = this.providers.updateProvider(view, at, this.description)
      if (provider === null) return
      const distance = distanceAt(view, at, this.header)
      isSorted &&= distance >= (found.at(-1)?.distance ?? -Infinity)
      found.push({ at, end, distance, view, provider })
    })
    if (!isSorted) found.sort((a, b) => a.distance - b.distance)
    return found.reverse()
  }

  private timeOf(distance: number | undefined): number {
    return distance === undefined || !Number.isFinite(distance) ? NaN : this.header.clock.timeAt(distance).at
  }
}

/**
 * Most buffers read in parallel, more than there are processors. Beyond that, buffers follow in order of their first
 * event, to save memory.
 */
const mostOpen = 256

interface Found {
  readonly at: number
  readonly end: number
  readonly distance: number
  readonly view: DataView
  readonly provider: UpdateProvider
}

function headOf(open: readonly (readonly Found[])[], nth: number): number {
  return open[nth]?.at(-1)?.distance ?? Infinity
}

/** Index of the buffer with the earliest next event, the first of equals; null if none is open. */
function earliestOf(open: readonly (readonly Found[])[]): number | null {
  let earliest: number | null = null
  for (let nth = 0; nth < open.length; nth++) {
    if (earliest === null || headOf(open, nth) < headOf(open, earliest)) earliest = nth
  }
  return earliest
}
