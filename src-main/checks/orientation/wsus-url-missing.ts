import type { Check, EvidenceSet, Judgement } from '../../contract/check.ts'
import { newestServer } from '../../derived/target/newest-server.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { scanAtWsus } from '../../derived/scans/scan-at-wsus.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { policyFinding } from '../kinds/policy/policy-finding.ts'
import { atMostLikely } from '../../contract/at-most-likely.ts'

type Missing = Judgement<AccessFacts>

/** Group Policy sets both addresses together: where a file has the other one, the line may be lost from the copy. */
function unlessLost(judged: Missing, evidence: EvidenceSet): Missing {
  const status = policyValue(evidence, 'wu', 'WUStatusServer')
  if (judged.outcome !== 'found' || status.state !== 'set' || status.live) return judged
  const [finding] = judged.findings
  const confidence = atMostLikely(finding.confidence)
  return { outcome: 'found', findings: [{ ...finding, confidence, evidence: [...finding.evidence, status.reference] }] }
}

/** WUServer is not set, so the client has no update server to ask (0x80244011). */
export const wsusUrlMissing: Check<AccessFacts> = {
  id: 'wsus-url-missing',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: ['update-policy', wsusTarget, newestServer, failureCause, scanAtWsus],
  source: article.timeout,
  evaluate(evidence) {
    const policy = policyValue(evidence, 'wu', 'WUServer')
    const chosen = wsusTarget.of(evidence)
    if (chosen?.source === 'policy') return { outcome: 'clear', evidence: [chosen.reference] }
    // a server that a person named says nothing about the one that is set
    if (chosen?.source === 'argument')
      return policy.state === 'set' ? { outcome: 'clear', evidence: [policy.reference] } : { outcome: 'not-applicable' }
    if (policy.state !== 'unknown') {
      return unlessLost(policyFinding(noFacts, policy, evidence), evidence)
    }
    const named = newestServer.of(evidence)
    if (named?.url === '') {
      return { outcome: 'found', findings: [{ facts: noFacts, confidence: 'likely', evidence: [named.reference] }] }
    }
    const logged = judgeNewestScan('wsus-url-missing', evidence)
    if (logged.outcome !== 'undecided') return logged
    // an address that a person typed into curl says nothing about the settings of Windows
    if (chosen !== null && chosen.reference.probe !== 'command-output')
      return { outcome: 'clear', evidence: [chosen.reference] }
    return { outcome: 'undecided', missing: ['update-policy'] }
  }
}
