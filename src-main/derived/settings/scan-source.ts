import type { Reference } from '../../contract/check.ts'
import { scanSourceNames } from '../../knowledge/scan-source-names.ts'
import { isNumber, policyValue, type PolicyValue } from './update-policy.ts'
import { derive, type Derived } from '../derive.ts'

type SetValue = Extract<PolicyValue, { state: 'set' }>

/** The scan source policy; `unknown` if its key was not read. */
export type ScanSource =
  | { readonly state: 'unknown' }
  | {
      readonly state: 'read'
      /** Those of the four that are set, by name, in their order. */
      readonly set: readonly { readonly name: string; readonly value: SetValue }[]
      readonly toWsus: boolean
      /** UseUpdateClassPolicySource where it belongs, below AU. */
      readonly master: PolicyValue
      /** The same value where older ConfigMgr clients wrote it by mistake (2409, 2503). */
      readonly misplaced: SetValue | null
      /** Set by newer ConfigMgr clients that no longer manage these values. */
      readonly leftByConfigmgr: boolean
      readonly reference: Reference
    }

export const scanSource: Derived<ScanSource> = derive(['update-policy'], (evidence) => {
  const values = scanSourceNames.map((name) => ({ name, value: policyValue(evidence, 'wu', name) }))
  const first = values[0]?.value
  if (first === undefined || first.state === 'unknown') return { state: 'unknown' }
  const set = values.flatMap(({ name, value }) => (value.state === 'set' ? [{ name, value }] : []))
  const misplaced = policyValue(evidence, 'wu', 'UseUpdateClassPolicySource')
  return {
    state: 'read',
    set,
    toWsus: set.length === scanSourceNames.length && set.every(({ value }) => isNumber(value, 1)),
    master: policyValue(evidence, 'au', 'UseUpdateClassPolicySource'),
    misplaced: misplaced.state === 'set' ? misplaced : null,
    leftByConfigmgr: isNumber(policyValue(evidence, 'configmgr', 'isScanSourcePolicyRemoved2'), 1),
    reference: first.reference
  }
})
