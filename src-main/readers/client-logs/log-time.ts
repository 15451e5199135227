/** A local time as written in a log; `fraction`: the digits after the seconds, any number of them. */
export interface WrittenTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly fraction: string
}

/**
 * ISO 8601 with milliseconds: UTC with a trailing Z if the bias (minutes, UTC = local + bias) is known, otherwise local
 * time without zone. Null for an invalid date or time, and for a clock that was never set.
 */
export function isoTime(written: WrittenTime, biasMinutes: number | null): string | null {
  const { year, month, day, hour, minute, second } = written
  if (year < 1980 || year > 2200 || hour > 23 || minute > 59 || second > 59) return null
  const milliseconds = Number(written.fraction.slice(0, 3).padEnd(3, '0'))
  const local = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
  if (month < 1 || month > 12 || day < 1 || (day > 28 && new Date(local).getUTCDate() !== day)) return null
  const iso = new Date(local + (biasMinutes ?? 0) * 60_000).toISOString()
  return biasMinutes === null ? iso.slice(0, -1) : iso
}

/** Bias in minutes as ConfigMgr writes it (`+240`, `-60`, `+000`); null if it is outside the range of time zones. */
export function biasOf(written: string | undefined): number | null {
  if (written === undefined || !/^[+-]\d{1,4}$/.test(written)) return null
  const minutes = Number(written)
  return Math.abs(minutes) <= 900 ? minutes : null
}

/** Converts a UTC offset such as `+0530` to a bias in minutes (the sign is inverted); null for any other text. */
export function biasOfOffset(written: string): number | null {
  const parts = /^([+-])(\d{2})(\d{2})$/.exec(written)
  if (parts === null) return null
  const minutes = Number(parts[2]) * 60 + Number(parts[3])
  if (minutes > 900) return null
  return parts[1] === '+' ? 0 - minutes : minutes
}

/** First and last time of a log; records may be out of order. */
export class TimeSpan {
  private readonly utc: Span = { first: null, last: null }
  private readonly local: Span = { first: null, last: null }

  include(at: string | null): void {
    if (at !== null) widen(at.endsWith('Z') ? this.utc : this.local, at)
  }

  /**
   * With a bias, local times of records before the bias was stated are converted too; with null, all times are local.
   */
  ends(biasMinutes: number | null): { firstAt: string | null; lastAt: string | null } {
    const whole = { ...this.utc }
    for (const at of [this.local.first, this.local.last]) {
      if (at !== null) widen(whole, this.utc.first === null ? at : toUtc(at, biasMinutes ?? 0))
    }
    return { firstAt: whole.first, lastAt: whole.last }
  }
}

interface Span {
  first: string | null
  last: string | null
}

function widen(span: Span, at: string): void {
  if (span.first === null || at < span.first) span.first = at
  if (span.last === null || at > span.last) span.last = at
}

/**
 * Converts a local time without zone to UTC; a time that ends in Z is returned unchanged. `biasMinutes`: UTC = local +
 * bias.
 */
export function toUtc(at: string, biasMinutes: number): string {
  if (at.endsWith('Z')) return at
  const local = Date.parse(`${at}Z`)
  return Number.isNaN(local) ? at : new Date(local + biasMinutes * 60_000).toISOString()
}
