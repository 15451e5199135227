import type { Check } from '../../contract/check.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { policyValues } from '../../knowledge/policy-values.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** A value of the update policy has another registry type than the one Windows reads, mostly set by hand. */
export const policyValueWrongType: Check<{ name: string; type: string; wanted: string }> = {
  id: 'policy-value-wrong-type',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-policy'],
  source: citations.updateSettings,
  evaluate(evidence) {
    const read = policyValues.map((known) => ({ known, value: policyValue(evidence, known.key, known.name) }))
    const [first, ...rest] = read.flatMap(({ known, value }) => {
      if (value.state !== 'set' || value.type === known.type) return []
      // environment variables are allowed in text
      if (known.type === 'REG_SZ' && value.type === 'REG_EXPAND_SZ') return []
      const facts = { name: known.name, type: value.type, wanted: known.type }
      return [{ facts, confidence: 'possible' as const, evidence: [value.reference] as const }]
    })
    if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
    const looked = read.flatMap(({ value }) => (value.state === 'set' ? [value.reference] : []))
    if (looked.length > 0) return { outcome: 'clear', evidence: looked }
    const seen = read.some(({ value }) => value.state === 'absent')
    return seen ? { outcome: 'not-applicable' } : noEvidence(evidence, ['update-policy'])
  }
}
