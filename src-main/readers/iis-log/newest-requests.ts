import type { IisRequest } from '../../contract/evidence/iis-log.ts'

/** Counts the requests of one sort and keeps the newest of them. */
export interface Sorted {
  count: number
  newest: IisRequest[]
}

/** Turns a line noted earlier into the request it is. */
type ToRequest = (start: number, line: number) => IisRequest

/**
 * Notes where lines stand and makes requests only of those that are still the newest when their bytes go: of a million
 * failures two hundred become objects.
 */
export class NewestRequests {
  readonly sorted: Sorted = { count: 0, newest: [] }
  private readonly most: number
  private readonly starts: Float64Array
  private readonly lines: Float64Array
  private noted = 0

  constructor(most: number) {
    this.most = most
    this.starts = new Float64Array(most)
    this.lines = new Float64Array(most)
  }

  note(start: number, line: number): void {
    const at = this.noted % this.most
    this.starts[at] = start
    this.lines[at] = line
    this.noted++
    this.sorted.count++
  }

  /** To be called before the bytes, or the meaning of their columns, change. */
  settle(toRequest: ToRequest): void {
    if (this.noted === 0) return
    for (let nth = Math.max(0, this.noted - this.most); nth < this.noted; nth++) {
      const at = nth % this.most
      this.sorted.newest.push(toRequest(this.starts[at] ?? 0, this.lines[at] ?? 0))
    }
    this.noted = 0
    if (this.sorted.newest.length > this.most) this.sorted.newest = this.sorted.newest.slice(-this.most)
  }
}

/** The newer part's lines follow the older one's. */
export function joinSorted(older: Sorted, newer: Sorted, linesBefore: number, most: number): Sorted {
  const shifted = newer.newest.map((request) => ({ ...request, line: request.line + linesBefore }))
  return { count: older.count + newer.count, newest: [...older.newest, ...shifted].slice(-most) }
}
