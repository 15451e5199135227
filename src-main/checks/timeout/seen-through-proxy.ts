import type { Check } from '../../contract/check.ts'
import { seenAddresses } from '../../derived/server-logs/seen-address.ts'
import { article } from '../../knowledge/article.ts'
import { firstReferences } from '../kinds/access/confirm-with-server-logs.ts'

export interface SeenThroughProxyFacts {
  readonly [name: string]: readonly string[]
  /** Source addresses of our direct requests in the server's logs that cannot be this computer's. */
  readonly addresses: readonly string[]
}

/** Requests that were sent straight to the server arrive there from a proxy's or a translated address. */
export const seenThroughProxy: Check<SeenThroughProxyFacts> = {
  id: 'seen-through-proxy',
  step: 'timeout',
  severity: 'warning',
  side: 'proxy',
  needs: [seenAddresses, 'wsus-access', 'iis-log', 'httperr-log'],
  source: article.proxy,
  evaluate(evidence) {
    if (evidence.all('wsus-access').length === 0) return { outcome: 'not-applicable' }
    const seen = seenAddresses.of(evidence)
    const given = evidence.all('iis-log').length + evidence.all('httperr-log').length > 0
    if (seen === null) return given ? { outcome: 'undecided', missing: [] } : { outcome: 'not-applicable' }
    const [first, ...rest] = firstReferences(seen.lines)
    if (first === undefined) return { outcome: 'undecided', missing: [] }
    if (seen.foreign.length === 0) return { outcome: 'clear', evidence: [first, ...rest] }
    const facts = { addresses: seen.foreign }
    return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [first, ...rest] }] }
  }
}
