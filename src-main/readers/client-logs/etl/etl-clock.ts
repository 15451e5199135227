/** Unit of a file's timestamps: performance counter, FILETIME (100 nanoseconds since 1601), or CPU cycles. */
export type ClockKind = 'counter' | 'system-time' | 'processor-cycles'

/** Eight bytes as two numbers, because not all of them fit into one. */
export interface Stamp64 {
  readonly high: number
  readonly low: number
}

/** Days from 1601, where FILETIME begins, to 1970, in 100 nanoseconds. */
const from1601To1970 = 116_444_736_000_000_000n
const ticksPerSecond = 10_000_000
const ticksPerMillisecond = 10_000
const [earliest, latest] = [Date.UTC(1980, 0, 1), Date.UTC(2200, 0, 1)]

/** A time: milliseconds since 1970, UTC, and 100-nanosecond units, 0 to 9999. */
export interface EtlTime {
  readonly at: number
  readonly fraction: number
}

/**
 * Converts timestamps to times. They are passed relative to that of the log file header, so that they fit into a
 * number.
 */
export class EtlClock {
  readonly kind: ClockKind
  /** The session's own start, milliseconds since 1970, UTC; NaN if unknown. */
  readonly startedAt: number
  private readonly frequency: number
  private readonly origin: Stamp64
  private readonly startFraction: number

  /** `frequency`: steps of a second; `stamp`: of the log file header; `start`: its StartTime, a FILETIME. */
  constructor(kind: ClockKind, frequency: number, stamp: Stamp64, start: Stamp64) {
    this.kind = kind
    this.frequency = kind === 'counter' && frequency > 0 ? frequency : ticksPerSecond
    this.origin = kind === 'system-time' ? start : stamp
    const ticks = (BigInt(start.high) << 32n) + BigInt(start.low) - from1601To1970
    this.startFraction = Number(((ticks % 10_000n) + 10_000n) % 10_000n)
    const at = Number((ticks - BigInt(this.startFraction)) / 10_000n)
    this.startedAt = at >= earliest && at < latest ? at : NaN
  }

  /** Steps since the header's stamp; negative before it. */
  distance(high: number, low: number): number {
    return (high - this.origin.high) * 2 ** 32 + (low - this.origin.low)
  }

  /** `at` is NaN for times beyond the range of FILETIME. */
  timeAt(distance: number): EtlTime {
    const seconds = Math.floor(distance / this.frequency)
    const rest = Math.floor(((distance - seconds * this.frequency) * ticksPerSecond) / this.frequency)
    const ticks = this.startFraction + rest
    const at = this.startedAt + seconds * 1000 + Math.floor(ticks / ticksPerMillisecond)
    return at >= earliest && at < latest ? { at, fraction: ticks % ticksPerMillisecond } : { at: NaN, fraction: 0 }
  }
}
