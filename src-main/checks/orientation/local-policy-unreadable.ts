import type { Check } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { citations } from '../../knowledge/sources.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'

/** E_FAIL is generic; together with a policy that could not be set or read it means a damaged policy file. */
const generalFailure = '0x80004005'

/** ConfigMgr cannot read the local policy to set the update server in it: the file Registry.pol is damaged. */
export const localPolicyUnreadable: Check<AccessFacts> = {
  id: 'local-policy-unreadable',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: [newestScan, failureCause, 'configmgr-log'],
  source: citations.scanFailures,
  evaluate(evidence) {
    const newest = newestScan.of(evidence)
    const logged = judgeNewestScan('local-policy-unreadable', evidence)
    if (logged.outcome === 'found') {
      const last = evidence
        .all('configmgr-log')
        .flatMap((log) => log.value.events.map((event) => ({ log, event })))
        .findLast(({ event }) => event.kind === 'policy-failed' && event.code === generalFailure)
      const [finding] = logged.findings
      if (last === undefined) return { outcome: 'found', findings: [{ ...finding, confidence: 'possible' }] }
      const reference = referToEvent(last.log, last.event)
      return { outcome: 'found', findings: [{ ...finding, confidence: 'likely', evidence: [reference] }] }
    }
    // known from logs only
    return newest === null ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: [newest.reference] }
  }
}
