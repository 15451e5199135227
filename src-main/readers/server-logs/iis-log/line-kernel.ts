import { include, noTimes, tenMinutes, type BusyTimes } from '../busy-times.ts'
import { instanceOf } from '../../text/fast-bytes/instance-of.ts'
import { iisLinesWasm } from '../iis-lines/iis-lines.wasm.ts'
import * as memory from '../iis-lines/memory.ts'
import type { Layout } from './layout.ts'
import type { Place } from './row-finder.ts'
import type { StatusRow } from './status-counts.ts'
import type { ClientAddresses, InterestingTimes } from './wanted.ts'

const mostColumns = 64
const dayMs = 24 * 3600_000
const wordBytes = 4
/** Larger than the number of columns of any line. */
const none = 1 << 20
/** Number of trailing characters that are compared to pre-select addresses. */
const letters = 4

/** Exports of `iis-lines.as.ts`. */
interface Compiled {
  readonly memory: WebAssembly.Memory
  readonly find: (to: number) => number
  readonly count: (line: number, lines: number, columns: number, inWindow: boolean) => number
  readonly freePlace: () => number
  readonly learn: (ofClients: boolean) => void
  readonly setLayout: (
    ...columns: [date: number, path: number, query: number, client: number, agent: number, ...statuses: number[]]
  ) => void
  readonly setAddresses: (count: number) => void
  readonly setTimes: (first: number, last: number) => void
  readonly forgetTimes: () => void
  readonly leastTime: () => number
  readonly mostTime: () => number
}

/**
 * Counts ordinary lines of a log in WebAssembly up to one that needs more work: a header, a failed request, a new
 * directory or ten-minute interval, or anything unusual. One instance per thread, used for one chunk after the other.
 */
export class LineKernel {
  /** WebAssembly memory; contains the current lines. */
  readonly bytes: Uint8Array
  /** The same memory as 32-bit words. */
  readonly words: Int32Array
  private readonly compiled: Compiled
  private readonly rows: (StatusRow | undefined)[] = []
  private known: number[] = []
  private times: BusyTimes = noTimes()
  /** Start of the day of the counted times, milliseconds since 1970. */
  private day = NaN
  private inWindow = false
  /** Number of columns of an ordinary line. */
  private columns = none
  private found = 0

  constructor(compiled: Compiled) {
    this.compiled = compiled
    this.bytes = new Uint8Array(compiled.memory.buffer)
    this.words = new Int32Array(compiled.memory.buffer)
  }

  /** Must be called before each chunk; false if no line could be counted. */
  begin(times: BusyTimes, clients: ClientAddresses, layout: Layout): boolean {
    if (times !== this.times) {
      this.forget()
      this.times = times
    }
    const ends = clients.written.filter(({ length }) => length > 0).map((address) => address.subarray(-letters))
    for (const [nth, end] of ends.entries()) this.bytes.set(end, memory.addressesAt + letters * nth)
    this.compiled.setAddresses(ends.length)
    this.setLayout(layout)
    return this.columns !== none && ends.every(({ length }) => length === letters)
  }

  /** Copies complete lines, at most `mostBytes`; returns their number. */
  take(bytes: Uint8Array, from: number, to: number): number {
    this.bytes.set(bytes.subarray(from, to), memory.bytesAt)
    this.found = this.compiled.find(memory.bytesAt + to - from)
    return this.found
  }

  /** Counts up to a line that needs more work; returns its number times four plus the reason, see `memory.ts`. */
  count(line: number): number {
    return this.compiled.count(line, this.found, this.columns, this.inWindow)
  }

  /**
   * Index of the word with the position of the line's first separator; the word before it is the end of the previous
   * line.
   */
  nthWord(line: number): number {
    const before = line === 0 ? -1 : (this.words[memory.linesAt / wordBytes + line - 1] ?? 0) >> 1
    return memory.positionsAt / wordBytes + before + 1
  }

  /** Counts lines like the last returned one in this row from now on. */
  learn({ row, ofClients }: Place): void {
    const place = this.compiled.freePlace()
    this.settlePlace(place)
    if (this.rows[place] === undefined) this.known.push(place)
    this.rows[place] = row
    this.compiled.learn(ofClients)
  }

  /** Null if the columns do not allow counting. */
  setLayout(layout: Layout | null): void {
    this.settleTimes()
    this.compiled.setTimes(0, -1)
    this.columns = layout === null ? none : columnsOf(layout)
    if (layout === null) return
    const { date, path, query, client, agent, status, substatus } = layout
    this.compiled.setLayout(date, path, query, client, agent, status, substatus)
  }

  /** Sets the time of the last line and its date as written; NaN or null if unknown. */
  setTime(at: number, day: Uint8Array | null, windows: InterestingTimes): void {
    this.settleTimes()
    if (day === null || Number.isNaN(at)) {
      this.compiled.setTimes(0, -1)
      return
    }
    const start = Math.floor(at / tenMinutes) * tenMinutes
    const { first, last } = windows.sameAround(at, start, start + tenMinutes - 1)
    this.day = Math.floor(at / dayMs) * dayMs
    this.inWindow = windows.has(at)
    this.bytes.set(day, memory.dayAt)
    this.compiled.setTimes(Math.ceil((first - this.day) / 1000), Math.floor((last - this.day) / 1000))
  }

  /** Adds the counts to rows and times; call after each chunk and before rows are dropped. */
  settle(): void {
    for (const place of this.known) this.settlePlace(place)
    this.settleTimes()
  }

  /** Removes all known rows, which may have been dropped by the caller. */
  forget(): void {
    this.settle()
    this.bytes.fill(0, memory.placesAt, memory.placesAt + memory.mostPlaces * memory.placeBytes)
    this.rows.length = 0
    this.known = []
  }

  private settlePlace(place: number): void {
    const row = this.rows[place]
    const word = (memory.placesAt + place * memory.placeBytes + memory.countAt) / wordBytes
    if (row !== undefined) row.count += this.words[word] ?? 0
    this.words[word] = 0
  }

  private settleTimes(): void {
    const most = this.compiled.mostTime()
    if (most < 0) return
    include(this.times, this.day + this.compiled.leastTime() * 1000)
    include(this.times, this.day + most * 1000)
    this.compiled.forgetTimes()
  }
}

/** Minimum number of columns of a line; `none` if the layout cannot be counted. */
function columnsOf({ date, time, path, query, client, agent, status, substatus }: Layout): number {
  const last = Math.max(time, path, query, client, agent, status, substatus)
  return date === -1 || time !== date + 1 || path === -1 || status === -1 || last >= mostColumns ? none : last + 1
}

let shared: LineKernel | null | undefined

/** The instance of this thread; null if SIMD is not available. */
export function sharedLineKernel(): LineKernel | null {
  if (shared === undefined) {
    const compiled = instanceOf<Compiled>(iisLinesWasm, memory.endAt)
    shared = compiled === null ? null : new LineKernel(compiled)
  }
  return shared
}
