import type { Check } from '../../contract/check.ts'
import { referTo } from '../../derived/reference.ts'
import { citations } from '../../knowledge/sources.ts'

/** Windows waits for a restart after an installation; some updates are not offered before it. A note, never a cause. */
export const restartPending: Check<{ value: string }> = {
  id: 'restart-pending',
  step: 'orientation',
  severity: 'hint',
  side: 'client',
  needs: ['update-agent'],
  source: citations.complianceAssessment,
  evaluate(evidence) {
    const asked = evidence.all('update-agent').findLast(({ value }) => value.restartPending !== null)
    // a note is not worth a piece of evidence of its own
    if (asked === undefined) return { outcome: 'not-applicable' }
    const value = String(asked.value.restartPending)
    const reference = referTo(asked, `RebootRequired = ${value}`)
    if (asked.value.restartPending === false) return { outcome: 'clear', evidence: [reference] }
    return { outcome: 'found', findings: [{ facts: { value }, confidence: 'certain', evidence: [reference] }] }
  }
}
