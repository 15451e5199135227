/**
 * When a clock is put forward or back, as in TIME_ZONE_INFORMATION: in every year the nth weekday of a month, or
 * one date. (learn.microsoft.com/windows/win32/api/timezoneapi/ns-timezoneapi-time_zone_information)
 */
interface ClockChange {
  /** 0 if it applies to every year. */
  readonly year: number
  /** 1 to 12; 0 where the clock is never changed. */
  readonly month: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** The nth such weekday, 5 the last one; with a year the day of the month. */
  readonly day: number
  /** Milliseconds since midnight of the day. */
  readonly timeOfDay: number
}

/** The rules of a computer's time zone. All in minutes, UTC = local + bias. */
export interface TimeZone {
  readonly standardBias: number
  readonly daylightBias: number
  readonly toStandard: ClockChange
  readonly toDaylight: ClockChange
}

export const timeZoneBytes = 172
const mostBias = 15 * 60
const day = 86_400_000

/** Null for impossible time zones. `at`: offset of the 172 bytes, whose presence the caller has checked. */
export function readTimeZone(view: DataView, at: number): TimeZone | null {
  const bias = view.getInt32(at, true)
  const standardBias = bias + view.getInt32(at + 84, true)
  const daylightBias = bias + view.getInt32(at + 168, true)
  if (Math.abs(standardBias) > mostBias || Math.abs(daylightBias) > mostBias) return null
  return { standardBias, daylightBias, toStandard: changeAt(view, at + 68), toDaylight: changeAt(view, at + 152) }
}

function changeAt(view: DataView, at: number): ClockChange {
  const number = (nth: number): number => view.getUint16(at + nth * 2, true)
  const [hour, minute, second, millisecond] = [number(4), number(5), number(6), number(7)]
  return {
    year: number(0),
    month: number(1) <= 12 ? number(1) : 0,
    weekday: number(2) % 7,
    day: Math.min(number(3), 31),
    timeOfDay: ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  }
}

/** Minutes, UTC = local + bias, at a time (milliseconds since 1970, UTC). */
export function biasAt(zone: TimeZone, at: number): number {
  const { standardBias, daylightBias, toStandard, toDaylight } = zone
  if (toStandard.month === 0 || toDaylight.month === 0 || Number.isNaN(at)) return standardBias
  const year = new Date(at - standardBias * 60_000).getUTCFullYear()
  // both are given in the time that applies until then
  const daylightFrom = localOf(toDaylight, year) + standardBias * 60_000
  const standardFrom = localOf(toStandard, year) + daylightBias * 60_000
  const isDaylight =
    daylightFrom < standardFrom ? at >= daylightFrom && at < standardFrom : at >= daylightFrom || at < standardFrom
  return isDaylight ? daylightBias : standardBias
}

/** Milliseconds since 1970 by the computer's own clock. */
function localOf(change: ClockChange, year: number): number {
  const month = change.month - 1
  if (change.year !== 0) return Date.UTC(change.year, month, change.day) + change.timeOfDay
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const nth = 1 + ((change.weekday - first + 7) % 7) + (Math.max(change.day, 1) - 1) * 7
  const date = nth > days ? nth - 7 * Math.ceil((nth - days) / 7) : nth
  return Date.UTC(year, month, 1) + (date - 1) * day + change.timeOfDay
}
