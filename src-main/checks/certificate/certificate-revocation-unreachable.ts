import type { Check } from '../../contract/check.ts'
import { revocationComplaint, revocationState } from '../../derived/tls/revocation-fault.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'
import { failingFinding, type RevocationFacts } from '../kinds/revocation/revocation-facts.ts'

/** Our own requests look up no revocation, so without the addresses Windows' codes alone tell. */
const byCode = accessCheck({
  id: 'certificate-revocation-unreachable',
  step: 'certificate',
  side: 'network',
  source: article.certificate,
  appliesTo: 'https',
  answerFor: () => 'not-applicable'
})

/**
 * Whether a scan looks up revocation at all is not documented, so an address that fails is the cause only where Windows complained of
 * it; without that it is a hint of its own (`certificate-revocation-not-checkable`).
 */
export const certificateRevocationUnreachable: Check<RevocationFacts> = {
  ...byCode,
  needs: [...byCode.needs, revocationComplaint, revocationState],
  evaluate(evidence, context) {
    const seen = revocationState.of(evidence)
    // every address answers now, over the path that Windows takes
    if (seen?.state === 'checkable') return { outcome: 'clear', evidence: [seen.reference] }
    const complaint = revocationComplaint.of(evidence)
    if (seen?.state === 'expired' && complaint !== null) return { outcome: 'undecided', missing: [] }
    if (seen?.state !== 'unreachable' || complaint === null) return byCode.evaluate(evidence, context)
    return { outcome: 'found', findings: [failingFinding(seen, complaint)], side: seen.side }
  }
}
