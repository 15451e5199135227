import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import { derive, type Derived } from '../derive.ts'
import { isSameHost } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { readWsusUrl } from '../target/wsus-url.ts'
import { knownEvents, type KnownEvent } from './known-events.ts'

const endings: ReadonlySet<string> = new Set(['transfer-ended', 'transfer-proxy-failed', 'credentials-refused'])

/**
 * How transfers of BITS from the update server itself came to an end, and what BITS noted of proxies that kept them from
 * it, oldest first; transfers from other servers prove nothing.
 */
export const transferNotes: Derived<readonly KnownEvent[]> = derive([knownEvents, wsusTarget], (evidence) => {
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  return host === null
    ? []
    : knownEvents.of(evidence).filter(({ fact }) => endings.has(fact.kind) && isFrom(fact, host))
})

/** Those that came to an end, of which each names the proxy it used. */
export const transfersFromServer: Derived<readonly KnownEvent[]> = derive([transferNotes], (evidence) =>
  transferNotes.of(evidence).filter(({ fact }) => fact.kind === 'transfer-ended')
)

function isFrom({ url }: EventLogFact, host: string): boolean {
  const from = url === undefined ? null : (readWsusUrl(url)?.host ?? null)
  return from !== null && isSameHost(from, host)
}
