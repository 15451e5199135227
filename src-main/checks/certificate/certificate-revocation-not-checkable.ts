import type { Check } from '../../contract/check.ts'
import { revocationComplaint, revocationState } from '../../derived/tls/revocation-fault.ts'
import { article } from '../../knowledge/article.ts'
import { failingFinding, type RevocationFacts } from '../kinds/revocation/revocation-facts.ts'

/** The same fault without a complaint of Windows: nothing shows that a scan looks up revocation here. */
export const certificateRevocationNotCheckable: Check<RevocationFacts> = {
  id: 'certificate-revocation-not-checkable',
  step: 'certificate',
  severity: 'hint',
  side: 'network',
  needs: [revocationComplaint, revocationState],
  source: article.certificate,
  evaluate(evidence) {
    const seen = revocationState.of(evidence)
    if (seen === null || seen.state === 'unknown') return { outcome: 'not-applicable' }
    if (seen.state === 'checkable') return { outcome: 'clear', evidence: [seen.reference] }
    if (revocationComplaint.of(evidence) !== null) return { outcome: 'not-applicable' }
    return { outcome: 'found', findings: [failingFinding(seen, null)], side: seen.side }
  }
}
