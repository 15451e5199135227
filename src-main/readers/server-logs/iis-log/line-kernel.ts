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
/** More columns than a line may have. */
const none = 1 << 20
/** By the last letters an address is told from most others. */
const letters = 4

/** What `iis-lines.as.ts` exports. */
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
 * Counts the usual lines of a log in WebAssembly, up to one that needs more: a header, a failure of a client, a directory
 * or ten minutes not seen before, or anything unusual. One for a thread, lent for one stretch of lines after the other.
 */
export class LineKernel {
  /** Its memory; the lines taken last stand in it. */
  readonly bytes: Uint8Array
  /** The same by fours. */
  readonly words: Int32Array
  private readonly compiled: Compiled
  private readonly rows: (StatusRow | undefined)[] = []
  private known: number[] = []
  private times: BusyTimes = noTimes()
  /** Of the times counted here, milliseconds since 1970. */
  private day = NaN
  private inWindow = false
  /** How many a line must have to be usual. */
  private columns = none
  private found = 0

  constructor(compiled: Compiled) {
    this.compiled = compiled
    this.bytes = new Uint8Array(compiled.memory.buffer)
    this.words = new Int32Array(compiled.memory.buffer)
  }

  /** To be called before each stretch; false where no line would be usual. */
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

  /** Takes whole lines, at most `mostBytes`; how many they are. */
  take(bytes: Uint8Array, from: number, to: number): number {
    this.bytes.set(bytes.subarray(from, to), memory.bytesAt)
    this.found = this.compiled.find(memory.bytesAt + to - from)
    return this.found
  }

  /** Counts up to a line that needs more, and returns its number times four, plus why it does: see `memory.ts`. */
  count(line: number): number {
    return this.compiled.count(line, this.found, this.columns, this.inWindow)
  }

  /** The word that holds where the line's first separator stands; the one before ends the line before. */
  nthWord(line: number): number {
    const before = line === 0 ? -1 : (this.words[memory.linesAt / wordBytes + line - 1] ?? 0) >> 1
    return memory.positionsAt / wordBytes + before + 1
  }

  /** Counts lines like the one returned last in that row from now on. */
  learn({ row, ofClients }: Place): void {
    const place = this.compiled.freePlace()
    this.settlePlace(place)
    if (this.rows[place] === undefined) this.known.push(place)
    this.rows[place] = row
    this.compiled.learn(ofClients)
  }

  /** Null where lines have none to count by. */
  setLayout(layout: Layout | null): void {
    this.settleTimes()
    this.compiled.setTimes(0, -1)
    this.columns = layout === null ? none : columnsOf(layout)
    if (layout === null) return
    const { date, path, query, client, agent, status, substatus } = layout
    this.compiled.setLayout(date, path, query, client, agent, status, substatus)
  }

  /** The line read last was written at that moment, on that day as it is written there; NaN or null where unknown. */
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

  /** Adds what was counted to the rows and times: after each stretch, and before rows are dropped. */
  settle(): void {
    for (const place of this.known) this.settlePlace(place)
    this.settleTimes()
  }

  /** Rows may have been dropped: each has to be learned anew. */
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

/** How many columns a line needs; `none` where the layout is not one that can be counted. */
function columnsOf({ date, time, path, query, client, agent, status, substatus }: Layout): number {
  const last = Math.max(time, path, query, client, agent, status, substatus)
  return date === -1 || time !== date + 1 || path === -1 || status === -1 || last >= mostColumns ? none : last + 1
}

let shared: LineKernel | null | undefined

/** One for a whole thread; null on processors and engines without SIMD. */
export function sharedLineKernel(): LineKernel | null {
  if (shared === undefined) {
    const compiled = instanceOf<Compiled>(iisLinesWasm, memory.endAt)
    shared = compiled === null ? null : new LineKernel(compiled)
  }
  return shared
}
