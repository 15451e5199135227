import type { EvidenceSet, Reference } from '../contract/check.ts'
import type { RegistryValue } from '../contract/evidence/registry.ts'
import { referTo } from './reference.ts'

/** A policy value: what stands there, `absent` when the key was read and has none, `unknown` when nobody looked. */
export type PolicyValue =
  | { readonly state: 'set'; readonly value: string | number; readonly reference: Reference }
  | { readonly state: 'absent'; readonly reference: Reference }
  | { readonly state: 'unknown' }

/** The two keys below `…\Policies\Microsoft\Windows` that steer a scan. */
const keyEnds = { wu: '\\windowsupdate', au: '\\windowsupdate\\au' } as const

/** Reads one value of the Windows Update policy out of the evidence; the first source that looked decides. */
export function policyValue(evidence: EvidenceSet, key: keyof typeof keyEnds, name: string): PolicyValue {
  for (const one of evidence.all('update-policy')) {
    const found = one.value.keys.find((k) => k.path.toLowerCase().endsWith(keyEnds[key]))
    if (found === undefined) continue
    const value = found.values.find((v) => v.name.toLowerCase() === name.toLowerCase())
    const plain = value === undefined ? null : plainData(value)
    if (plain !== null)
      return { state: 'set', value: plain, reference: referTo(one, `${found.path}: ${name} = ${plain}`) }
    return { state: 'absent', reference: referTo(one, `${found.path}: ${name} —`) }
  }
  return { state: 'unknown' }
}

function plainData(value: RegistryValue): string | number | null {
  return Array.isArray(value.data) ? (value.data[0] ?? null) : value.data
}
