import { include, noTimes } from '../busy-times.ts'
import { longestLine } from '../../text/lines.ts'
import { failed, nearFailure, unknown } from '../iis-lines/memory.ts'
import { sharedFastBytes } from '../../text/fast-bytes/fast-bytes.ts'
import type { ServerLogInterest } from '../server-log-interest.ts'
import { Columns, textOf } from './columns.ts'
import { defaultFields, iisFields, layoutOf, type Layout } from './layout.ts'
import { LineClock } from './line-clock.ts'
import type { LineKernel } from './line-kernel.ts'
import { LinePieces } from './line-pieces.ts'
import { NewestRequests } from './newest-requests.ts'
import { mostAround, mostFailures, mostMarked, mostOfClient, type Heading, type IisPart } from './part.ts'
import { iisRequest, servedAt, type Served } from './record.ts'
import { RowFinder, type Place } from './row-finder.ts'
import { StatusCounts } from './status-counts.ts'
import { ClientAddresses, InterestingTimes, isMarked } from './wanted.ts'

const lineFeed = 10
const hash = 35
const leastStatus = 100
const firstFailure = 400

/** Parses consecutive chunks of a log, split anywhere, as bytes. Only relevant lines are converted to strings. */
export class IisScan {
  private readonly before: Heading
  private heading: Heading
  private layout: Layout | null
  private tellsDate = false
  private foreign = false
  private lines = 0
  private records = 0
  private readonly columns = new Columns()
  private readonly kernel: LineKernel | null
  private readonly clock = new LineClock()
  private readonly times = noTimes()
  /** True if the time of the current line is close to a failure of the client. */
  private inWindow = false
  private readonly counts = new StatusCounts(() => this.kernel?.forget())
  private readonly finder = new RowFinder(this.counts)
  /** Row of the last record. */
  private place: Place | null = null
  /** By the first line of a client, which is never counted without being read. */
  private served: Served | null = null
  private readonly failures = new NewestRequests(mostFailures)
  private readonly marked = new NewestRequests(mostMarked)
  private readonly around = new NewestRequests(mostAround)
  private readonly windows: InterestingTimes
  private readonly clients: ClientAddresses
  private readonly ofClient: readonly NewestRequests[]
  private readonly wanted: readonly NewestRequests[]
  private readonly pieces = new LinePieces((bytes, from, to) => this.readLines(bytes, from, to))
  private readonly cut = new Uint8Array(longestLine + 1)

  /** `before`: state before the first chunk. `kernel`: null to parse every line in JavaScript, which is slower. */
  constructor(interest: ServerLogInterest, before: Heading, kernel: LineKernel | null = null) {
    this.kernel = kernel
    this.before = this.heading = before
    this.layout = before.fields === null ? null : layoutOf(before.fields)
    this.clock.setHeaderDate(before.date)
    this.windows = new InterestingTimes(interest)
    this.clients = new ClientAddresses(interest)
    this.ofClient = this.clients.addresses.map(() => new NewestRequests(mostOfClient))
    this.wanted = [this.failures, this.marked, this.around, ...this.ofClient]
  }

  read(piece: Uint8Array): void {
    this.pieces.add(piece)
  }

  /** Completes the last line; no chunk may be added afterwards. */
  finish(): IisPart {
    this.pieces.end()
    this.settle()
    const { before, heading: after, tellsDate, foreign, lines, records, times, served } = this
    const ofClient = this.ofClient.map((requests, at) => ({
      address: this.clients.addresses[at] ?? '',
      requests: requests.sorted
    }))
    return {
      ...{ before, after, tellsDate, foreign, lines, records, times, served, ofClient },
      statuses: this.counts.all(),
      failures: this.failures.sorted,
      marked: this.marked.sorted,
      around: this.around.sorted
    }
  }

  /** `[from, to)`: complete lines. */
  private readLines(bytes: Uint8Array, from: number, to: number): void {
    const { kernel, layout } = this
    if (kernel !== null && layout !== null && kernel.begin(this.times, this.clients, layout)) {
      this.tellTime()
      this.countLines(kernel, kernel.take(bytes, from, to))
    } else this.readEach(bytes, from, to)
  }

  /** Parses only the lines that the kernel cannot count. */
  private countLines(kernel: LineKernel, found: number): void {
    const { columns } = this
    const { bytes, words } = kernel
    const before = this.lines
    for (let next = 0; ; next++) {
      const result = kernel.count(next)
      const line = result >> 2
      this.records += line - next
      next = line
      if (line === found) break
      this.lines = before + line + 1
      const nth = kernel.nthWord(line)
      const start = (words[nth - 1] ?? 0) + 1
      const why = result & 3
      if (why === failed || why === nearFailure) {
        this.records++
        this.noteOfClient(why === failed, start, words[kernel.nthWord(line + 1) - 1] ?? 0)
        continue
      }
      this.place = null
      const feed = columns.take(bytes, start, words, nth)
      if (columns.count > 0) this.readLine(bytes, columns.starts[0] ?? start, words[feed] ?? 0)
      if (why === unknown && this.place !== null) kernel.learn(this.place)
    }
    this.lines = before + found
    kernel.settle()
    this.keep(bytes)
  }

  private readEach(bytes: Uint8Array, from: number, to: number): void {
    const { columns } = this
    const fast = sharedFastBytes()
    const { positions } = fast
    const found = fast.separators(bytes, from, to)
    for (let nth = 0, start = from; nth < found; nth++) {
      nth = columns.take(bytes, start, positions, nth)
      const end = positions[nth] ?? to
      this.lines++
      if (columns.count > 0) this.readLine(bytes, columns.starts[0] ?? start, end)
      start = end + 1
    }
    this.keep(bytes)
  }

  private readLine(bytes: Uint8Array, start: number, end: number): void {
    if (end - start > longestLine) this.readCut(bytes, start)
    else if (bytes[start] === hash) this.readHeader(bytes, start, end)
    else this.readRecord(bytes, start, end)
  }

  /** Parses only the beginning of a line longer than the limit. */
  private readCut(bytes: Uint8Array, start: number): void {
    this.keep(bytes)
    this.cut.set(bytes.subarray(start, start + longestLine))
    this.cut[longestLine] = lineFeed
    const end = this.columns.locate(this.cut, 0)
    this.readLine(this.cut, 0, end)
    this.keep(this.cut)
  }

  private readHeader(bytes: Uint8Array, start: number, end: number): void {
    this.keep(bytes)
    this.settle()
    const line = textOf(bytes.subarray(start, end)).trim()
    if (/^#Software:.*Microsoft HTTP API/i.test(line)) this.foreign = true
    const date = /^#Date:\s*(\d{4}-\d{2}-\d{2})/i.exec(line)?.[1]
    if (date !== undefined) {
      this.tellsDate = true
      this.heading = { ...this.heading, date }
      this.clock.setHeaderDate(date)
    }
    if (/^#Fields:/i.test(line)) this.takeFields(iisFields(line.slice('#Fields:'.length).trimStart()))
  }

  private takeFields(fields: readonly string[] | null): void {
    this.heading = { ...this.heading, fields, lastFields: fields ?? this.heading.lastFields }
    this.layout = fields === null ? null : layoutOf(fields)
    this.kernel?.setLayout(this.layout)
    this.tellTime()
  }

  private readRecord(bytes: Uint8Array, start: number, end: number): void {
    if (this.heading.lastFields === null && bytes[start + 4] === 45 && bytes[start + 7] === 45) {
      const fields = defaultFields(textOf(bytes.subarray(start, end)).trim())
      if (fields !== null) this.takeFields(fields)
    }
    const { layout, columns } = this
    if (layout === null) return
    const status = columns.number(bytes, layout.status)
    if (status < leastStatus || status > 999) return
    this.records++
    if (this.clock.ticks(bytes, columns, layout)) this.takeTime(this.clock.now)
    const place = this.finder.find(bytes, columns, layout, status, columns.number(bytes, layout.substatus))
    place.row.count++
    this.place = place
    if (place.ofClients) {
      this.served ??= servedAt(bytes, columns, layout)
      this.noteOfClient(status >= firstFailure, start, end)
    }
    if (isMarked(bytes, columns, layout)) this.marked.note(start, end, this.lines)
    const client = this.clients.indexOf(bytes, columns, layout)
    if (client !== -1) this.ofClient[client]?.note(start, end, this.lines)
  }

  private noteOfClient(isFailure: boolean, start: number, end: number): void {
    if (isFailure) this.failures.note(start, end, this.lines)
    if (this.inWindow) this.around.note(start, end, this.lines)
  }

  private takeTime(at: number): void {
    if (!Number.isNaN(at)) include(this.times, at)
    this.inWindow = this.windows.has(at)
    this.tellTime()
  }

  /** Passes the current time to the kernel, which counts only lines of known times and resets them with each layout. */
  private tellTime(): void {
    this.kernel?.setTime(this.clock.now, this.clock.writtenDay, this.windows)
  }

  private keep(bytes: Uint8Array): void {
    for (const kept of this.wanted) kept.keep(bytes)
  }

  private settle(): void {
    const { layout, columns } = this
    if (layout === null) return
    for (const kept of this.wanted) {
      kept.settle((bytes, start, line) => {
        columns.locate(bytes, start)
        if (this.clock.ticks(bytes, columns, layout)) this.takeTime(this.clock.now)
        return iisRequest(bytes, columns, layout, line, this.clock.now)
      })
    }
  }
}
