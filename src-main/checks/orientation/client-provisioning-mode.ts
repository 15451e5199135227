import type { Check } from '../../contract/check.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'

/** The ConfigMgr client is in provisioning mode, in which it takes no new policy and runs no scan of its own. */
export const clientProvisioningMode: Check<{ value: string }> = {
  id: 'client-provisioning-mode',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-policy'],
  source: citations.provisioningMode,
  evaluate(evidence) {
    const mode = policyValue(evidence, 'ccmexec', 'ProvisioningMode')
    if (mode.state !== 'set') return { outcome: 'not-applicable' }
    const value = String(mode.value)
    if (value.toLowerCase() !== 'true') return { outcome: 'clear', evidence: [mode.reference] }
    return { outcome: 'found', findings: [{ facts: { value }, confidence: 'likely', evidence: [mode.reference] }] }
  }
}
