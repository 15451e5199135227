import type { Check } from '../../contract/check.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { scanAtWsus } from '../../derived/scans/scan-at-wsus.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { policyFinding } from '../kinds/policy/policy-finding.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** UseWUServer is not 1, so the client asks Microsoft instead of WSUS, regardless of WUServer. */
export const wsusNotUsed: Check<AccessFacts> = {
  id: 'wsus-not-used',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: ['update-policy', failureCause, scanAtWsus],
  source: article.timeout,
  evaluate(evidence) {
    const use = policyValue(evidence, 'au', 'UseWUServer')
    if (use.state === 'set' && Number(use.value) === 1) return { outcome: 'clear', evidence: [use.reference] }
    if (use.state !== 'unknown') {
      const detail = use.state === 'set' ? String(use.value) : null
      const facts = { ...noFacts, detail }
      return policyFinding(facts, use.reference, evidence)
    }
    const logged = judgeNewestScan('wsus-not-used', evidence)
    return logged.outcome === 'undecided' ? noEvidence(evidence, ['update-policy']) : logged
  }
}
