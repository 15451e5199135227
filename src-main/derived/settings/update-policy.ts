import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { RegistryValue } from '../../contract/evidence/registry.ts'
import { referTo } from '../reference.ts'

/** A policy value: what stands there, `absent` when the key was read and has none, `unknown` when nobody looked. */
export type PolicyValue =
  | {
      readonly state: 'set'
      readonly value: string | number
      readonly type: RegistryValue['type']
      readonly reference: Reference
      /** Read on this computer just now, not out of a file that may come from another one. */
      readonly live: boolean
    }
  | { readonly state: 'absent'; readonly reference: Reference }
  | { readonly state: 'unknown' }

/** How the paths of the keys end that hold update policy; the group policy cache has a `WindowsUpdate` of its own. */
const keyEnds = {
  wu: '\\policies\\microsoft\\windows\\windowsupdate',
  au: '\\policies\\microsoft\\windows\\windowsupdate\\au',
  resolved: '\\updatepolicy\\policystate',
  mdm: '\\policymanager\\current\\device\\update',
  configmgr: '\\ccm\\softwareupdates',
  internet: '\\policies\\microsoft\\windows\\currentversion\\internet settings'
} as const
export type PolicyKey = keyof typeof keyEnds

/** Reads one value of the Windows Update policy out of the evidence; the first source that looked decides. */
export function policyValue(evidence: EvidenceSet, key: PolicyKey, name: string): PolicyValue {
  for (const envelope of evidence.all('update-policy')) {
    const found = envelope.value.keys.find((k) => k.path.toLowerCase().endsWith(keyEnds[key]))
    if (found === undefined) continue
    const value = found.values.find((v) => v.name.toLowerCase() === name.toLowerCase())
    const plain = value === undefined ? null : plainData(value)
    if (value === undefined || plain === null) {
      return { state: 'absent', reference: referTo(envelope, `${found.path}: ${name} —`) }
    }
    const reference = referTo(envelope, `${found.path}: ${name} = ${plain}`)
    return { state: 'set', value: plain, type: value.type, reference, live: envelope.origin === 'live' }
  }
  return { state: 'unknown' }
}

/** True where the value stands there as the number that Windows reads; text that looks like it is another type. */
export function isNumber<N extends number>(
  value: PolicyValue,
  wanted: N
): value is Extract<PolicyValue, { state: 'set' }> & { readonly value: N } {
  return value.state === 'set' && value.type === 'REG_DWORD' && value.value === wanted
}

function plainData(value: RegistryValue): string | number | null {
  return Array.isArray(value.data) ? (value.data[0] ?? null) : value.data
}
