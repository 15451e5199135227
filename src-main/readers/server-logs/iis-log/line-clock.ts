import { isoTime } from '../../client-logs/log-time.ts'
import { textOf, type Columns } from './columns.ts'
import type { Layout } from './layout.ts'

const blank = 32
const dayLength = 10
const timeLength = 8
const stampLength = dayLength + 1 + timeLength

/** Parses the time of each line, which is UTC by definition of the format. Repeated days are cached. */
export class LineClock {
  /** Date and time of the previous line (`2026-10-14 08:30:00`); a busy server logs many lines per second. */
  private readonly stamp = new Uint8Array(stampLength)
  private readonly dayBytes = new Uint8Array(dayLength)
  private day = NaN
  private headerDay = NaN

  /** Date of the header for lines without a date column: `2026-10-14`, or empty. */
  setHeaderDate(date: string): void {
    this.headerDay = millisecondsOf(`${date} 00:00:00`)
  }

  /** Time of the current line in milliseconds since 1970; NaN if it has none. */
  now = NaN

  /** Parses the time of the line; true if it may differ from that of the previous line. */
  ticks(bytes: Uint8Array, columns: Columns, layout: Layout): boolean {
    if (this.isStamped(bytes, columns, layout)) return false
    this.now = this.work(bytes, columns, layout)
    return true
  }

  /** The ten bytes of the date, valid until the next call of `ticks`; null if date and time are not adjacent. */
  get writtenDay(): Uint8Array | null {
    const [first = 0, last = 0, behind = 0] = [this.stamp[0], this.stamp[dayLength - 1], this.stamp[dayLength]]
    return first > 0 && last > blank && behind <= blank ? this.stamp.subarray(0, dayLength) : null
  }

  /** True if date and time are adjacent and equal to the stamp; otherwise the stamp is updated. */
  private isStamped(bytes: Uint8Array, columns: Columns, layout: Layout): boolean {
    const from = (columns.ends[layout.time] ?? 0) - stampLength
    const whole = layout.time === layout.date + 1 && layout.time < columns.count && columns.starts[layout.date] === from
    for (let nth = stampLength - 1; whole && nth >= 0; nth--) {
      if (bytes[from + nth] === this.stamp[nth]) continue
      this.stamp.set(bytes.subarray(from, from + stampLength))
      return false
    }
    if (!whole) this.stamp[0] = 0
    return whole
  }

  private work(bytes: Uint8Array, columns: Columns, layout: Layout): number {
    if (layout.time === -1 || layout.time >= columns.count) return NaN
    const day = layout.date === -1 ? this.headerDay : this.dayOf(bytes, columns, layout.date)
    const start = columns.starts[layout.time] ?? 0
    const end = columns.ends[layout.time] ?? 0
    if (end - start !== timeLength) return day + slowTime(bytes.subarray(start, end))
    const hour = twoDigits(bytes, start)
    const minute = twoDigits(bytes, start + 3)
    const second = twoDigits(bytes, start + 6)
    const colons = bytes[start + 2] === 58 && bytes[start + 5] === 58
    if (hour > 23 || minute > 59 || second > 59 || !colons) return NaN
    return day + ((hour * 60 + minute) * 60 + second) * 1000
  }

  private dayOf(bytes: Uint8Array, columns: Columns, column: number): number {
    if (column >= columns.count) return NaN
    const start = columns.starts[column] ?? 0
    const end = columns.ends[column] ?? 0
    if (end - start !== dayLength) return end - start === 1 && bytes[start] === 45 ? this.headerDay : NaN
    for (let at = dayLength - 1; at >= 0; at--) {
      if (bytes[start + at] !== this.dayBytes[at]) return this.newDay(bytes.subarray(start, end))
    }
    return this.day
  }

  private newDay(written: Uint8Array): number {
    this.dayBytes.set(written)
    this.day = millisecondsOf(`${textOf(written)} 00:00:00`)
    return this.day
  }
}

/** Value of two digits; 100, i.e. an invalid hour, minute or second, if they are not digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48
  const ones = (bytes[at + 1] ?? 0) - 48
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 100 : tens * 10 + ones
}

/** Parses times with fractions of a second. */
function slowTime(written: Uint8Array): number {
  const origin = '2000-01-01'
  return millisecondsOf(`${origin} ${textOf(written.subarray(0, 30))}`) - millisecondsOf(`${origin} 00:00:00`)
}

function millisecondsOf(written: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?$/.exec(written)
  if (parts === null) return NaN
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  return Date.parse(isoTime({ year, month, day, hour, minute, second, fraction: parts[7] ?? '' }, 0) ?? '')
}
