import { since, type KnownEvent } from './known-events.ts'
import type { EventReason } from './reason.ts'

/** The clock was set within this time after the scan, counted by the clock as it was before. */
const dayMs = 24 * 3_600_000
/** A clock that was ahead by less decides about no certificate. */
const leastAheadSeconds = 3_600
/**
 * A computer that slept, or a virtual machine that stood still, is set forward by the time it missed, and was never wrong.
 * A clock that lost its battery is years behind.
 */
const leastBehindSeconds = 30 * 86_400

/**
 * The clock was wrong during the scan, because it was set soon after: ahead of the time where it was set back, far behind
 * where it was set forward. Other reasons for setting it remain possible. The `detail` is the error in minutes, positive
 * for a clock that was ahead.
 */
export function wrongClock(events: readonly KnownEvent[], scanAt: number): EventReason | null {
  const found = events.findLast((event) => {
    const { kind, seconds } = event.fact
    if (kind !== 'clock-changed' || seconds === undefined) return false
    if (seconds < leastBehindSeconds && seconds > -leastAheadSeconds) return false
    // the time of the event is the new one
    const wait = since(scanAt, event) - seconds * 1000
    return wait >= 0 && wait <= dayMs
  })
  if (found === undefined) return null
  const minutes = -Math.round((found.fact.seconds ?? 0) / 60)
  return { cause: 'clock-skewed', ambiguous: true, detail: String(minutes), reference: found.reference, beside: [] }
}
