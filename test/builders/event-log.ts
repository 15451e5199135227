import type { EventLogFact } from '../../src-main/contract/evidence/event-log.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { collectedAt, envelope, fromFile } from './evidence.ts'

/** What a test says of one event; provider, number and record follow by themselves. */
export type EventLogGiven = Pick<EventLogFact, 'kind'> & Partial<EventLogFact>

const byKind: Partial<Record<EventLogFact['kind'], Pick<EventLogFact, 'provider' | 'eventId'>>> = {
  'proxy-changed': { provider: 'microsoft-windows-wininet-config', eventId: 5600 },
  'service-failed': { provider: 'service control manager', eventId: 7023 },
  'transfer-ended': { provider: 'microsoft-windows-bits-client', eventId: 61 },
  'name-unanswered': { provider: 'microsoft-windows-dns-client', eventId: 1014 },
  'clock-changed': { provider: 'microsoft-windows-time-service', eventId: 52 },
  'tls-failed': { provider: 'schannel', eventId: 36887 }
}
const other = { provider: 'microsoft-windows-windowsupdateclient', eventId: 16 } as const

/** Windows' event log as a file, with the time of every live envelope unless stated otherwise. */
export function eventLog(...events: readonly EventLogGiven[]): Evidence {
  const facts = events.map((event, nth) => ({
    ...(byKind[event.kind] ?? other),
    at: collectedAt,
    recordId: nth + 1,
    ...event
  }))
  const span = { firstAt: null, lastAt: null, dropped: 0 }
  return fromFile(envelope('event-log', { form: 'evtx', records: facts.length, ...span, facts }), 'events.evtx')
}
