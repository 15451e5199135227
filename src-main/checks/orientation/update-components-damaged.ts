import type { Check } from '../../contract/check.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { citations } from '../../knowledge/sources.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'

/** The newest scan failed with a code that, according to Microsoft, means missing or damaged update components. */
export const updateComponentsDamaged: Check<AccessFacts> = {
  id: 'update-components-damaged',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: [newestScan, failureCause],
  source: citations.scanFailures,
  evaluate(evidence) {
    const logged = judgeNewestScan('update-components-damaged', evidence)
    if (logged.outcome === 'found' || logged.outcome === 'clear') return logged
    const newest = newestScan.of(evidence)
    // known from a failed scan only
    return newest === null ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: [newest.reference] }
  }
}
