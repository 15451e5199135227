/** Milliseconds. */
export const tenMinutes = 600_000
/** About two years of continuous logging; for a longer log no gaps are reported. */
const mostSpans = 100_000
/** Limit per log; shorter gaps of such a log are omitted. */
export const mostSilences = 50

/**
 * The first and last time in each interval of ten minutes, in milliseconds since 1970. Independent of line order and
 * mergeable; sufficient to determine every gap of at least ten minutes exactly.
 */
export interface BusyTimes {
  readonly spans: Map<number, Span>
  /** True once more than `mostSpans` intervals were needed. */
  overflown: boolean
  first: number
  last: number
}
interface Span {
  first: number
  last: number
}

/** An empty record. */
export function noTimes(): BusyTimes {
  return { spans: new Map(), overflown: false, first: Infinity, last: -Infinity }
}

/** Adds the time of a line, in milliseconds since 1970. */
export function include(times: BusyTimes, at: number): void {
  widen(times, at, at)
}

/** Adds the times of `other` to `into`. */
export function joinTimes(into: BusyTimes, other: BusyTimes): void {
  for (const { first, last } of other.spans.values()) widen(into, first, last)
  into.overflown ||= other.overflown
  into.first = Math.min(into.first, other.first)
  into.last = Math.max(into.last, other.last)
  if (into.overflown) into.spans.clear()
}

/** First and last time as ISO 8601 UTC; null if there is none. */
export function ends({ first, last }: BusyTimes): { firstAt: string | null; lastAt: string | null } {
  return first > last ? { firstAt: null, lastAt: null } : { firstAt: iso(first), lastAt: iso(last) }
}

/** The longest gaps of at least ten minutes without a line, at most 50, in chronological order, as ISO 8601 UTC. */
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
