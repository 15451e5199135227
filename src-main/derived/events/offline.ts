import type { Reference } from '../../contract/check.ts'
import { since, type KnownEvent } from './known-events.ts'

const dayMs = 24 * 3_600_000

/** The event that the connection was lost (29), where it was not back (30) when the scan ended; null otherwise. */
export function lostConnection(events: readonly KnownEvent[], scanAt: number): Reference | null {
  const last = events.findLast((event) => {
    const { kind } = event.fact
    return (kind === 'connectivity-lost' || kind === 'connectivity-restored') && since(scanAt, event) <= 0
  })
  return last?.fact.kind === 'connectivity-lost' && since(scanAt, last) >= -dayMs ? last.reference : null
}
