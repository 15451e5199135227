import type { Reference } from '../../contract/check.ts'
import { compareByCodeUnit } from '../../contract/order.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'
import { caseClock } from '../scans/case-clock.ts'

/** One event of Windows' event log with its time, ISO 8601 UTC. */
export interface KnownEvent {
  readonly fact: EventLogFact
  readonly at: string
  readonly reference: Reference
}

/** The events of all logs by time; those without a time are left out, for nothing can be said of their order. */
export const knownEvents: Derived<readonly KnownEvent[]> = derive(['event-log', caseClock], (evidence) => {
  const clock = caseClock.of(evidence)
  const events = evidence.all('event-log').flatMap((envelope) =>
    envelope.value.facts.flatMap((fact): KnownEvent[] => {
      const at = fact.at === null ? null : clock.toUtc(fact.at)
      if (at === null || Number.isNaN(Date.parse(at))) return []
      return [{ fact, at, reference: { ...referTo(envelope, quoteOf(fact), fact.recordId), at } }]
    })
  )
  return events.sort((one, other) => compareByCodeUnit(one.at, other.at))
})

/** An event is not a line of text, so its values are quoted as Windows wrote them. */
function quoteOf(fact: EventLogFact): string {
  const { server, subject, errors, host, url, proxy, autoConfigUrl, windowsService, reason, action } = fact
  const written = [
    ...[server, subject, ...(errors ?? []), host, url],
    proxy === undefined || proxy === '' ? undefined : `proxy ${proxy}`,
    ...[autoConfigUrl, fact.account, windowsService, fact.scheme, reason],
    fact.alert === undefined ? undefined : `alert ${fact.alert}`,
    fact.seconds === undefined ? undefined : `${fact.seconds} s`,
    action,
    fact.code
  ]
  const values = written.filter((value) => value !== undefined && value !== '')
  return [`${fact.provider} ${fact.eventId}`, ...values].join(', ')
}

/** Distance in milliseconds from a moment to an event, negative for events before it. */
export function since(moment: number, event: KnownEvent): number {
  return Date.parse(event.at) - moment
}

const dayMs = 24 * 3_600_000

/** The event that the connection was lost (29), where it was not back (30) when the scan ended; null otherwise. */
export function lostConnection(events: readonly KnownEvent[], scanAt: number): Reference | null {
  const last = events.findLast((event) => {
    const { kind } = event.fact
    return (kind === 'connectivity-lost' || kind === 'connectivity-restored') && since(scanAt, event) <= 0
  })
  return last?.fact.kind === 'connectivity-lost' && since(scanAt, last) >= -dayMs ? last.reference : null
}
