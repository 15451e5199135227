import type { Check } from '../../contract/check.ts'
import { roundTripsExceeded } from '../../derived/scans/code-cause.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'

/**
 * The client gave up because the catalogue took more requests than one scan may make. Every request was answered, so neither
 * the way nor the server has a fault: a note, with what helps.
 */
export const scanRoundTripsExceeded: Check<{ at: string | null }> = {
  id: 'scan-round-trips-exceeded',
  step: 'timeout',
  severity: 'hint',
  side: 'server',
  needs: [newestScan],
  source: citations.updateAgentCodes,
  evaluate(evidence) {
    const newest = newestScan.of(evidence)
    if (newest?.outcome === 'succeeded') return { outcome: 'clear', evidence: [newest.reference] }
    if (newest?.code !== roundTripsExceeded) return { outcome: 'not-applicable' }
    return {
      outcome: 'found',
      findings: [{ facts: { at: newest.at }, confidence: 'likely', evidence: [newest.reference] }]
    }
  }
}
