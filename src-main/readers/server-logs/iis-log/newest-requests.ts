import type { IisRequest } from '../../../contract/evidence/iis-log.ts'

/** Number of requests of one category, and the newest of them. */
export interface Sorted {
  count: number
  newest: IisRequest[]
}

/** Parses a recorded line into a request. */
type ToRequest = (bytes: Uint8Array, start: number, line: number) => IisRequest

const usualLine = 256

/**
 * Records positions of lines, copies those that are still among the newest when the buffer changes, and parses only the
 * remaining ones at the end: 200 objects for a million failures.
 */
export class NewestRequests {
  readonly sorted: Sorted = { count: 0, newest: [] }
  private readonly most: number
  /**
   * Ring buffers of the newest lines: positions in the current buffer since the last `keep`, before that in `copies`.
   */
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly lines: Float64Array
  private noted = 0
  private kept = 0
  private settled = 0
  private copies = new Uint8Array(0)
  private copied = 0

  constructor(most: number) {
    this.most = most
    // integers, because arithmetic on boxed floating-point numbers is slow
    this.starts = new Int32Array(most)
    this.ends = new Int32Array(most)
    this.lines = new Float64Array(most)
  }

  /** `start`, `end`: byte positions of the line and its line feed; `line`: its number. */
  note(start: number, end: number, line: number): void {
    const at = this.noted % this.most
    this.starts[at] = start
    this.ends[at] = end
    this.lines[at] = line
    this.noted++
    this.sorted.count++
  }

  /** Must be called before the buffer changes. */
  keep(bytes: Uint8Array): void {
    if (this.noted === this.kept) return
    for (let nth = Math.max(this.kept, this.noted - this.most); nth < this.noted; nth++) {
      const at = nth % this.most
      const line = bytes.subarray(this.starts[at], (this.ends[at] ?? 0) + 1)
      if (this.copied + line.length > this.copies.length) this.makeRoom(nth, line.length)
      this.copies.set(line, this.copied)
      this.starts[at] = this.copied
      this.copied += line.length
      this.ends[at] = this.copied - 1
    }
    this.kept = this.noted
  }

  /** Must be called after `keep`, before the columns change and at the end. */
  settle(toRequest: ToRequest): void {
    for (let nth = Math.max(this.settled, this.noted - this.most); nth < this.noted; nth++) {
      const at = nth % this.most
      this.sorted.newest.push(toRequest(this.copies, this.starts[at] ?? 0, this.lines[at] ?? 0))
    }
    this.settled = this.noted
    this.copied = 0
    if (this.sorted.newest.length > this.most) this.sorted.newest = this.sorted.newest.slice(-this.most)
  }

  /** Moves the copies still needed to the front, into a larger buffer if they fill most of this one. */
  private makeRoom(upTo: number, length: number): void {
    const first = Math.max(this.settled, this.noted - this.most)
    let wanted = length
    for (let nth = first; nth < upTo; nth++) wanted += this.lengthOf(nth % this.most)
    const large = wanted * 2 > this.copies.length
    const to = new Uint8Array(large ? Math.max(wanted * 4, usualLine * 64) : this.copies.length)
    this.copied = 0
    for (let nth = first; nth < upTo; nth++) {
      const at = nth % this.most
      const line = this.copies.subarray(this.starts[at], (this.ends[at] ?? 0) + 1)
      to.set(line, this.copied)
      this.starts[at] = this.copied
      this.copied += line.length
      this.ends[at] = this.copied - 1
    }
    this.copies = to
  }

  private lengthOf(at: number): number {
    return (this.ends[at] ?? 0) + 1 - (this.starts[at] ?? 0)
  }
}

/** Joins two parts of a log in order. */
export function joinSorted(older: Sorted, newer: Sorted, linesBefore: number, most: number): Sorted {
  const shifted = newer.newest.map((request) => ({ ...request, line: request.line + linesBefore }))
  return { count: older.count + newer.count, newest: [...older.newest, ...shifted].slice(-most) }
}
