import type { CheckId } from '../../../contract/check-ids.ts'
import type { Check, Citation, Confidence, Severity, StepId } from '../../../contract/check.ts'
import { isNumber, policyValue, type PolicyKey } from '../../../derived/settings/update-policy.ts'
import { noEvidence } from '../no-evidence/no-evidence.ts'

/** A type, not an interface: facts are indexed by name. */
export type SwitchFacts = { readonly name: string; readonly data: number }

/** A check whether one switch of the update policy has a certain value. */
export function policySwitchCheck(definition: {
  readonly id: CheckId
  readonly step: StepId
  readonly severity: Severity
  readonly source: Citation
  readonly key: PolicyKey
  readonly name: string
  readonly data: number
  readonly confidence: Confidence
}): Check<SwitchFacts> {
  const { id, step, severity, source, key, name, data, confidence } = definition
  return {
    id,
    step,
    severity,
    side: 'client',
    needs: ['update-policy'],
    source,
    evaluate(evidence) {
      const found = policyValue(evidence, key, name)
      if (found.state === 'unknown') return noEvidence(evidence, ['update-policy'])
      if (!isNumber(found, data)) return { outcome: 'clear', evidence: [found.reference] }
      return { outcome: 'found', findings: [{ facts: { name, data }, confidence, evidence: [found.reference] }] }
    }
  }
}
