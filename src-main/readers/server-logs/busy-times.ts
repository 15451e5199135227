/** Milliseconds. */
export const tenMinutes = 600_000
/** About two years without a pause; of a log that spans more nothing is told between its ends. */
const mostSpans = 100_000
/** Of a log with that many, shorter pauses may be untold. */
export const mostSilences = 50

/**
 * When a log has lines, in an order-free form that can be joined: the first and last moment of every ten minutes, which
 * is enough to tell every silence of ten minutes and more exactly. Milliseconds since 1970.
 */
export interface BusyTimes {
  readonly spans: Map<number, Span>
  /** More than we keep. */
  overflown: boolean
  first: number
  last: number
}
interface Span {
  first: number
  last: number
}

export function noTimes(): BusyTimes {
  return { spans: new Map(), overflown: false, first: Infinity, last: -Infinity }
}

/** Notes a moment at which a line was written. */
export function include(times: BusyTimes, at: number): void {
  widen(times, at, at)
}

export function joinTimes(into: BusyTimes, other: BusyTimes): void {
  for (const { first, last } of other.spans.values()) widen(into, first, last)
  into.overflown ||= other.overflown
  into.first = Math.min(into.first, other.first)
  into.last = Math.max(into.last, other.last)
  if (into.overflown) into.spans.clear()
}

export function ends({ first, last }: BusyTimes): { firstAt: string | null; lastAt: string | null } {
  return first > last ? { firstAt: null, lastAt: null } : { firstAt: iso(first), lastAt: iso(last) }
}

/** The longest stretches of at least ten minutes without a line, at most 50, in order of time. */
export function silences({ spans, overflown, first, last }: BusyTimes): { from: string; to: string }[] {
  if (overflown) return [{ from: iso(first), to: iso(last) }]
  const sorted = [...spans.values()].sort((a, b) => a.first - b.first)
  return sorted
    .flatMap((span, at) => {
      const before = sorted[at - 1]
      return before === undefined || span.first - before.last < tenMinutes
        ? []
        : [{ from: before.last, to: span.first }]
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .slice(0, mostSilences)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from: iso(from), to: iso(to) }))
}

function widen(times: BusyTimes, first: number, last: number): void {
  times.first = Math.min(times.first, first)
  times.last = Math.max(times.last, last)
  if (times.overflown) return
  const key = Math.floor(first / tenMinutes)
  const span = times.spans.get(key)
  if (span !== undefined) {
    span.first = Math.min(span.first, first)
    span.last = Math.max(span.last, last)
    return
  }
  times.spans.set(key, { first, last })
  if (times.spans.size <= mostSpans) return
  times.overflown = true
  times.spans.clear()
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
