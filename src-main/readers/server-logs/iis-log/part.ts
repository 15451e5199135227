import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { ends, joinTimes, noTimes, silences, type BusyTimes } from '../busy-times.ts'
import { joinSorted, type Sorted } from './newest-requests.ts'
import type { Served } from './record.ts'
import { StatusCounts, type StatusRow } from './status-counts.ts'

export const mostFailures = 200
export const mostMarked = 200
export const mostAround = 500
export const mostOfClient = 200

/** State from preceding header lines at a position in a log. */
export interface Heading {
  /** Current columns; null before the first header and after one of another log format. */
  readonly fields: readonly string[] | null
  /** Columns of the last IIS header; null if there was none. */
  readonly lastFields: readonly string[] | null
  /** `2026-10-14`; empty if no header stated a date. */
  readonly date: string
}

export const noHeading: Heading = { fields: null, lastFields: null, date: '' }

/**
 * Result for one range of complete lines. Plain data that a worker can post; parts joined in order form the complete
 * result.
 */
export interface IisPart {
  /** Number of line feeds. */
  readonly lines: number
  readonly records: number
  /** True if a header identifies the log as written by http.sys. */
  readonly foreign: boolean
  readonly before: Heading
  readonly after: Heading
  /** True if a header in this part states the date. */
  readonly tellsDate: boolean
  readonly times: BusyTimes
  readonly served: Served | null
  readonly statuses: readonly StatusRow[]
  readonly failures: Sorted
  readonly marked: Sorted
  readonly around: Sorted
  readonly ofClient: readonly { readonly address: string; readonly requests: Sorted }[]
}

/** True if a part parsed with the heading `assumed` has the same result with `real`. */
export function readsAlike(assumed: Heading, real: Heading): boolean {
  const same = (a: readonly string[] | null, b: readonly string[] | null) =>
    (a?.join(' ') ?? null) === (b?.join(' ') ?? null)
  const dated = real.fields?.includes('date') === true || real.date === assumed.date
  return dated && same(assumed.fields, real.fields) && same(assumed.lastFields, real.lastFields)
}

/** Joins the parts of one log in order; the result does not depend on where the log was split. */
export class JoinedParts {
  heading: Heading = noHeading
  private lines = 0
  private records = 0
  private foreign = false
  private served: Served | null = null
  private readonly times = noTimes()
  private readonly counts = new StatusCounts()
  private failures: Sorted = { count: 0, newest: [] }
  private marked = this.failures
  private around = this.failures
  private readonly ofClient = new Map<string, Sorted>()

  add(part: IisPart): void {
    const join = (older: Sorted, newer: Sorted, most: number) => joinSorted(older, newer, this.lines, most)
    this.heading = { ...part.after, date: part.tellsDate ? part.after.date : this.heading.date }
    this.foreign ||= part.foreign
    this.records += part.records
    this.served ??= part.served
    joinTimes(this.times, part.times)
    this.counts.join(part.statuses)
    this.failures = join(this.failures, part.failures, mostFailures)
    this.marked = join(this.marked, part.marked, mostMarked)
    this.around = join(this.around, part.around, mostAround)
    for (const { address, requests } of part.ofClient) {
      this.ofClient.set(address, join(this.ofClient.get(address) ?? { count: 0, newest: [] }, requests, mostOfClient))
    }
    this.lines += part.lines
  }

  /** Null if no part is an IIS log, or if one was written by http.sys. */
  evidence(): EvidenceValue<'iis-log'> | null {
    if (this.foreign || this.heading.lastFields === null) return null
    const clients = [...this.ofClient.entries()].map(([address, requests]) => ({ address, ...requests }))
    return {
      records: this.records,
      fields: [...this.heading.lastFields],
      ...ends(this.times),
      statuses: this.counts.chosen(),
      failures: this.failures.newest,
      dropped: this.failures.count - this.failures.newest.length,
      marked: this.marked.newest,
      around: this.around.newest,
      aroundDropped: this.around.count - this.around.newest.length,
      silences: silences(this.times),
      ...(this.served !== null && { served: this.served }),
      ...(clients.length > 0 && { ofClient: clients })
    }
  }
}
