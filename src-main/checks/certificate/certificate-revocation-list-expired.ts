import type { Check } from '../../contract/check.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { revocationComplaint, revocationState } from '../../derived/tls/revocation-fault.ts'
import { article } from '../../knowledge/article.ts'
import { failingFinding, type RevocationFacts } from '../kinds/revocation/revocation-facts.ts'

/** Windows reports an outdated list by the same codes as one that cannot be reached; the list itself tells them apart. */
export const certificateRevocationListExpired: Check<RevocationFacts> = {
  id: 'certificate-revocation-list-expired',
  step: 'certificate',
  severity: 'blocker',
  side: 'server',
  needs: [revocationComplaint, revocationState, effectivePath],
  source: article.certificate,
  evaluate(evidence) {
    const seen = revocationState.of(evidence)
    if (seen?.state === 'checkable') return { outcome: 'clear', evidence: [seen.reference] }
    const complaint = revocationComplaint.of(evidence)
    if (complaint === null) return { outcome: 'not-applicable' }
    // a code in a log alone does not make an attempt at the server doubtful
    if (seen === null && effectivePath.of(evidence) !== null) return { outcome: 'not-applicable' }
    if (seen === null || seen.state === 'unknown') return { outcome: 'undecided', missing: ['revocation-lookup'] }
    if (seen.state === 'unreachable') return { outcome: 'undecided', missing: [] }
    return { outcome: 'found', findings: [failingFinding(seen, complaint)] }
  }
}
