/** The last millisecond a Date can hold, and the negative of it the first (ECMA-262, Time Values and Time Range). */
const calendarLimit = 8.64e15

/** Milliseconds since 1970 as ISO 8601 UTC; out-of-range values are clamped; NaN becomes 1970-01-01. */
export function isoTime(ms: number): string {
  return new Date(Number.isNaN(ms) ? 0 : Math.max(-calendarLimit, Math.min(calendarLimit, ms))).toISOString()
}
