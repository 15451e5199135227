import type { Check, EvidenceSet } from '../../contract/check.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { newestServer } from '../../derived/target/newest-server.ts'
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
  needs: ['update-policy', failureCause, scanAtWsus, newestServer, timelines],
  source: article.timeout,
  evaluate(evidence) {
    const use = policyValue(evidence, 'au', 'UseWUServer')
    if (use.state === 'set' && Number(use.value) === 1) return { outcome: 'clear', evidence: [use.reference] }
    if (use.state !== 'unknown') {
      const detail = use.state === 'set' ? String(use.value) : null
      const facts = { ...noFacts, detail }
      return policyFinding(facts, use, evidence)
    }
    const logged = judgeNewestScan('wsus-not-used', evidence)
    // a log that shows the server as set contradicts it: then a search went to Microsoft for another reason
    const isOpen = logged.outcome === 'undecided' || (logged.outcome === 'found' && isServerSet(evidence))
    return isOpen ? noEvidence(evidence, ['update-policy']) : logged
  }
}

/** A line names the server in use, or the failed search was one of the service that only a client of WSUS has. */
function isServerSet(evidence: EvidenceSet): boolean {
  if ((newestServer.of(evidence)?.url ?? '') !== '') return true
  const failed = timelines.of(evidence).agent.findLast(({ event }) => event.code !== undefined)
  return failed?.event.service === 'wsus'
}
