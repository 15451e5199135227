import { derive, type Derived } from '../derive.ts'
import { isSameHost } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { readWsusUrl } from '../target/wsus-url.ts'
import { knownEvents, type KnownEvent } from './known-events.ts'

/** Transfers of BITS from the update server itself that came to an end, oldest first; those of other servers prove nothing. */
export const transfersFromServer: Derived<readonly KnownEvent[]> = derive([knownEvents, wsusTarget], (evidence) => {
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  if (host === null) return []
  return knownEvents.of(evidence).filter(({ fact }) => {
    const from = fact.kind === 'transfer-ended' ? hostOf(fact.url) : null
    return from !== null && isSameHost(from, host)
  })
})

/** The host that an address names; null for none. */
export function hostOf(url: string | undefined): string | null {
  return url === undefined ? null : (readWsusUrl(url)?.host ?? null)
}

/** Answers about one file, such as 404, tell nothing of the way to the server; a proxy's demand to sign in (407) does. */
export function isWayFault(code: string): boolean {
  return /^0x80072[ef]/.test(code) || /^0x801901(?:97|f)/.test(code)
}
