import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { ends, joinTimes, noTimes, silences, type BusyTimes } from '../busy-times.ts'
import { joinSorted, type Sorted } from './newest-requests.ts'
import { StatusCounts, type StatusRow } from './status-counts.ts'

export const mostFailures = 200
export const mostMarked = 200
export const mostAround = 500
export const mostOfClient = 200

/** What the lines before a place in a log say about those after it. */
export interface Heading {
  /** Columns in force; null before the first header, and below one of another kind of log. */
  readonly fields: readonly string[] | null
  /** The columns of the last header of IIS; null when there was none. */
  readonly lastFields: readonly string[] | null
  /** `2026-10-14`; empty when no header told it. */
  readonly date: string
}

export const noHeading: Heading = { fields: null, lastFields: null, date: '' }

/** What one stretch of whole lines brings: data only, so that a worker can hand it over, and parts in order make the whole. */
export interface IisPart {
  /** Line feeds in it. */
  readonly lines: number
  readonly records: number
  /** A header says that http.sys wrote this. */
  readonly foreign: boolean
  readonly before: Heading
  readonly after: Heading
  /** A header in this part told the date. */
  readonly tellsDate: boolean
  readonly times: BusyTimes
  readonly statuses: readonly StatusRow[]
  readonly failures: Sorted
  readonly marked: Sorted
  readonly around: Sorted
  readonly ofClient: readonly { readonly address: string; readonly requests: Sorted }[]
}

/** True when a part that was read as if it came after `assumed` says the same after `real`. */
export function readsAlike(assumed: Heading, real: Heading): boolean {
  const same = (a: readonly string[] | null, b: readonly string[] | null) =>
    (a?.join(' ') ?? null) === (b?.join(' ') ?? null)
  const dated = real.fields?.includes('date') === true || real.date === assumed.date
  return dated && same(assumed.fields, real.fields) && same(assumed.lastFields, real.lastFields)
}

/** Parts of one log, joined in their order; the result is the same wherever the log was cut. */
export class JoinedParts {
  heading: Heading = noHeading
  private lines = 0
  private records = 0
  private foreign = false
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

  /** Null when no part is an IIS log, or one is a log of http.sys. */
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
      ...(clients.length > 0 && { ofClient: clients })
    }
  }
}
