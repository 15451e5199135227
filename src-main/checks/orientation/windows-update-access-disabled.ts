import type { Check } from '../../contract/check.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { isNumber, policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** DisableWindowsUpdateAccess disables all of Windows Update (0x8024002F, 0x80240025). */
export const windowsUpdateAccessDisabled: Check<AccessFacts> = {
  id: 'windows-update-access-disabled',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: ['update-policy', newestScan, failureCause],
  source: citations.updateAgentCodes,
  evaluate(evidence) {
    const policy = policyValue(evidence, 'wu', 'DisableWindowsUpdateAccess')
    const logged = judgeNewestScan('windows-update-access-disabled', evidence)
    // this scan was not cancelled, regardless of policy
    if (logged.outcome === 'clear') return logged
    const finding = logged.outcome === 'found' ? logged.findings[0] : null
    if (isNumber(policy, 1)) {
      const facts = { ...(finding?.facts ?? noFacts), detail: 'DisableWindowsUpdateAccess = 1' }
      const references = [policy.reference, ...(finding?.evidence ?? [])] as const
      const confidence = finding === null ? 'likely' : 'certain'
      return { outcome: 'found', findings: [{ facts, confidence, evidence: references }] }
    }
    if (policy.state !== 'unknown') return { outcome: 'clear', evidence: [policy.reference] }
    if (finding !== null) return { outcome: 'found', findings: [finding] }
    const newest = newestScan.of(evidence)
    // a scan that failed on something else was not cancelled either
    return newest === null
      ? noEvidence(evidence, ['update-policy'])
      : { outcome: 'clear', evidence: [newest.reference] }
  }
}
