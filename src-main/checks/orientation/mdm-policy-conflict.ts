import type { Check } from '../../contract/check.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { scanSourceNames } from '../../knowledge/scan-source-names.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** Settings of both group policy and device management, with their names in each (Policy CSP, Update). */
const pairs: readonly (readonly [group: string, device: string])[] = [
  ['WUServer', 'UpdateServiceUrl'],
  ...[
    'UpdateServiceUrlAlternate',
    ...scanSourceNames,
    'SetProxyBehaviorForUpdateDetection',
    'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection'
  ].map((name) => [name, name] as const)
]

/** Device management (MDM) and group policy set the same thing to different values. */
export const mdmPolicyConflict: Check<{ name: string; group: string; device: string }> = {
  id: 'mdm-policy-conflict',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-policy'],
  source: citations.scanSource,
  evaluate(evidence) {
    if (evidence.all('update-policy').length === 0) return noEvidence(evidence, ['update-policy'])
    const both = pairs.flatMap(([group, device]) => {
      const [here, there] = [policyValue(evidence, 'wu', group), policyValue(evidence, 'mdm', device)]
      return here.state === 'set' && there.state === 'set' ? [{ name: group, here, there }] : []
    })
    const [first, ...rest] = both.flatMap(({ name, here, there }) =>
      String(here.value) === String(there.value)
        ? []
        : [
            {
              facts: { name, group: String(here.value), device: String(there.value) },
              confidence: 'possible' as const,
              evidence: [here.reference, there.reference] as const
            }
          ]
    )
    if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
    const server = policyValue(evidence, 'mdm', 'UpdateServiceUrl')
    // evidence of one of the two alone cannot show a conflict
    return server.state === 'unknown'
      ? { outcome: 'not-applicable' }
      : { outcome: 'clear', evidence: [server.reference, ...both.map(({ there }) => there.reference)] }
  }
}
