import type { Check, EvidenceSet, Judgement } from '../../contract/check.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { tlsOffers } from '../../derived/tls/tls-offers.ts'
import { citations } from '../../knowledge/sources.ts'
import { currentTlsVersions } from '../../knowledge/tls-versions.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

export interface OutdatedFacts {
  readonly [name: string]: string | readonly string[]
  /** `host:port` */
  readonly server: string
  readonly accepted: readonly string[]
}

/** A server of retired versions only: whether this Windows still uses them is not read from anywhere, so it is no blocker. */
export const tlsVersionOutdated: Check<OutdatedFacts> = {
  id: 'tls-version-outdated',
  step: 'certificate',
  severity: 'warning',
  side: 'server',
  needs: [tlsOffers, effectivePath],
  source: citations.tls12,
  evaluate(evidence) {
    const offers = tlsOffers.of(evidence)
    if (offers === null) return withoutOffers(evidence)
    const { accepted, server, reference } = offers
    if (accepted.some((version) => currentTlsVersions.has(version))) return { outcome: 'clear', evidence: [reference] }
    // other checks cover a server that does not answer or accepts no version
    if (!offers.decided || accepted.length === 0) {
      return { outcome: 'undecided', missing: offers.unfinished ? ['tls-versions'] : [] }
    }
    const facts = { server, accepted }
    return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [reference] }] }
  }
}

/** If no version was offered alone, a completed handshake with a current version is enough. */
function withoutOffers(evidence: EvidenceSet): Judgement<never> {
  const access = effectivePath.of(evidence)
  // logs do not contain TLS versions, and http has none
  if (access === null || !access.envelope.value.wsusUrl.toLowerCase().startsWith('https:')) {
    return { outcome: 'not-applicable' }
  }
  const current = access.path.attempts.find((attempt) => ['TLSv1.2', 'TLSv1.3'].includes(attempt.tls?.protocol ?? ''))
  if (current === undefined) return noEvidence(evidence, ['tls-versions'])
  return { outcome: 'clear', evidence: [referTo(access.envelope, attemptQuote(current, access.path))] }
}
