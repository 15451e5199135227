import type { BiasChanges } from '../bias-changes.ts'
import type { TimeSpan } from '../log-time.ts'

/** When an entry was written: UTC where the bias was known, else by the computer's own clock; NaN where it does not say. */
export class LogTimestamp {
  readonly at: number
  readonly biasMinutes: number | null

  /** `local`: milliseconds since 1970 by the computer's own clock. */
  constructor(local: number, biasMinutes: number | null) {
    this.at = local + (biasMinutes ?? 0) * 60_000
    this.biasMinutes = biasMinutes
  }

  /** As `isoTime` writes it; made when it is asked for, because most entries are not kept. */
  get iso(): string | null {
    if (Number.isNaN(this.at)) return null
    const iso = new Date(this.at).toISOString()
    return this.biasMinutes === null ? iso.slice(0, -1) : iso
  }
}

/** Notes the first and the last moment of each offset from UTC, and hands on only those. */
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

  /** To be called at the end. */
  settle(): void {
    this.span.include(this.first?.iso ?? null)
    this.span.include(this.last?.iso ?? null)
  }
}
