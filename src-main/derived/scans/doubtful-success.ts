import type { KnownScan } from './scan-story.ts'

const dayMs = 86_400_000
/** No computer that is in use is silent for so long; a clock that is wrong is often ahead by years. */
const longestSilenceMs = 180 * dayMs
/** A clock that was set wrong does not stay so over several scans of several days. */
const leastScans = 3
const leastSpanMs = 2 * dayMs
/** Offsets from UTC are less; a log that was read on this computer has no later time. */
const mostAheadMs = dayMs

/**
 * The time from which the clock cannot be trusted, where a success at `at` stands alone behind a long silence of all other
 * evidence, or behind the moment when its log was read; null if nothing contradicts it. ISO 8601 UTC. `times`: of
 * everything else that the client's logs hold, sorted. `readAt`: null for files.
 */
export function untrustedFrom(
  at: string,
  times: readonly string[],
  scans: readonly KnownScan[],
  readAt: string | null
): string | null {
  if (readAt !== null && Date.parse(at) - Date.parse(readAt) > mostAheadMs) return readAt
  let from = at
  for (const time of times.filter((candidate) => candidate < at).toReversed()) {
    if (Date.parse(from) - Date.parse(time) > longestSilenceMs) return isRoutine(from, scans) ? null : from
    from = time
  }
  return null
}

/** Scans went on working for days, so the silence was real: a computer that was in store. */
function isRoutine(from: string, scans: readonly KnownScan[]): boolean {
  const worked = scans
    .filter(({ attempt }) => attempt.outcome === 'succeeded')
    .flatMap(({ lastAt }) => (lastAt !== null && lastAt >= from ? Date.parse(lastAt) : []))
  return worked.length >= leastScans && Math.max(...worked) - Math.min(...worked) >= leastSpanMs
}
