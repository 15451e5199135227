import type { IisRequest } from '../../contract/evidence/iis-log.ts'

/** Counts the requests of one sort and keeps the newest of them. */
export interface Sorted {
  count: number
  newest: IisRequest[]
}

/** Turns a line noted earlier into the request it is. */
type ToRequest = (bytes: Uint8Array, start: number, line: number) => IisRequest

interface Kept {
  readonly bytes: Uint8Array
  readonly start: number
  readonly line: number
}

/**
 * Notes where lines stand, keeps copies of those that are still the newest when their bytes go, and makes requests of
 * what is left at the end: of a million failures two hundred become objects.
 */
export class NewestRequests {
  readonly sorted: Sorted = { count: 0, newest: [] }
  private readonly most: number
  /** Not as floating-point numbers: whoever counts on from one would count slowly. */
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly lines: Float64Array
  private noted = 0
  private kept: Kept[] = []

  constructor(most: number) {
    this.most = most
    this.starts = new Int32Array(most)
    this.ends = new Int32Array(most)
    this.lines = new Float64Array(most)
  }

  /** `end`: where its line feed stands. */
  note(start: number, end: number, line: number): void {
    const at = this.noted % this.most
    this.starts[at] = start
    this.ends[at] = end
    this.lines[at] = line
    this.noted++
    this.sorted.count++
  }

  /** To be called before the bytes change. */
  keep(bytes: Uint8Array): void {
    if (this.noted === 0) return
    const count = Math.min(this.noted, this.most)
    let length = count
    for (let at = 0; at < count; at++) length += (this.ends[at] ?? 0) - (this.starts[at] ?? 0)
    // one copy of all, because each buffer of its own has to be asked from the system
    const copies = new Uint8Array(length)
    let to = 0
    for (let nth = this.noted - count; nth < this.noted; nth++) {
      const at = nth % this.most
      const line = bytes.subarray(this.starts[at], (this.ends[at] ?? 0) + 1)
      copies.set(line, to)
      this.kept.push({ bytes: copies, start: to, line: this.lines[at] ?? 0 })
      to += line.length
    }
    this.noted = 0
    this.kept = newest(this.kept, this.most)
  }

  /** To be called before the meaning of columns changes, and at the end. */
  settle(toRequest: ToRequest): void {
    if (this.kept.length === 0) return
    for (const { bytes, start, line } of this.kept) this.sorted.newest.push(toRequest(bytes, start, line))
    this.kept = []
    this.sorted.newest = newest(this.sorted.newest, this.most)
  }
}

function newest<T>(list: T[], most: number): T[] {
  return list.length > most ? list.slice(-most) : list
}

/** The newer part's lines follow the older one's. */
export function joinSorted(older: Sorted, newer: Sorted, linesBefore: number, most: number): Sorted {
  const shifted = newer.newest.map((request) => ({ ...request, line: request.line + linesBefore }))
  return { count: older.count + newer.count, newest: [...older.newest, ...shifted].slice(-most) }
}
