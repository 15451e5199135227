import type { Check } from '../../contract/check.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'

/** The client gave up because the catalogue took more requests than one scan may make (0x80244010). */
export const scanRoundTripsExceeded: Check<AccessFacts> = {
  id: 'scan-round-trips-exceeded',
  step: 'timeout',
  severity: 'blocker',
  side: 'server',
  needs: [newestScan, failureCause],
  source: citations.updateAgentCodes,
  evaluate(evidence) {
    const logged = judgeNewestScan('scan-round-trips-exceeded', evidence)
    if (logged.outcome === 'found' || logged.outcome === 'clear') return logged
    const newest = newestScan.of(evidence)
    // known from a failed scan only
    return newest === null ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: [newest.reference] }
  }
}
