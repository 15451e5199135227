import type { BiasChanges } from '../bias-changes.ts'
import type { TimeSpan } from '../log-time.ts'

/** Time of an entry: UTC if the bias is known, otherwise local time; NaN if the entry has none. */
export class LogTimestamp {
  readonly at: number
  readonly biasMinutes: number | null

  /** `local`: milliseconds since 1970 in local time. `biasMinutes`: UTC = local + bias. */
  constructor(local: number, biasMinutes: number | null) {
    this.at = local + (biasMinutes ?? 0) * 60_000
    this.biasMinutes = biasMinutes
  }

  /** Same format as `isoTime`; computed on demand because most entries are discarded. */
  get iso(): string | null {
    if (Number.isNaN(this.at)) return null
    const iso = new Date(this.at).toISOString()
    return this.biasMinutes === null ? iso.slice(0, -1) : iso
  }
}

/** Tracks the first and the last time per UTC offset and passes only these on to the span and the offset changes. */
export class LogTimestamps {
  private first: LogTimestamp | null = null
  private last: LogTimestamp | null = null
  private readonly span: TimeSpan
  private readonly biases: BiasChanges

  constructor(span: TimeSpan, biases: BiasChanges) {
    this.span = span
    this.biases = biases
  }

  include(moment: LogTimestamp): void {
    if (Number.isNaN(moment.at)) return
    if (this.first === null || this.last === null || moment.biasMinutes !== this.first.biasMinutes) {
      this.settle()
      this.biases.include(moment.iso, moment.biasMinutes)
      this.first = this.last = moment
    } else if (moment.at < this.first.at) this.first = moment
    else if (moment.at > this.last.at) this.last = moment
  }

  /** Must be called after the last entry. */
  settle(): void {
    this.span.include(this.first?.iso ?? null)
    this.span.include(this.last?.iso ?? null)
  }
}
