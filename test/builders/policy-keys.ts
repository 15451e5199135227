import type { Evidence, EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import type { RegistryKey, RegistryValue } from '../../src-main/contract/evidence/registry.ts'
import { updatePolicyKeys } from '../../src-main/readers/registry/registry-keys.ts'
import { envelope } from './evidence.ts'

const names = ['wu', 'au', 'resolved', 'cache1', 'cache2', 'mdm', 'configmgr', 'internet'] as const
type Data = string | number | RegistryValue

/** Values by key: a key that is not given was not looked at, `null` was looked for and is not there. */
export type PolicyKeysGiven = Partial<Record<(typeof names)[number], Readonly<Record<string, Data>> | null>>

/** The update policy with all its keys: numbers are REG_DWORD, texts REG_SZ. */
export function policyKeys(given: PolicyKeysGiven): Evidence {
  return envelope('update-policy', policyKeysValue(given))
}

export function policyKeysValue(given: PolicyKeysGiven): EvidenceValue<'update-policy'> {
  const keys = names.flatMap((name, at): RegistryKey[] => {
    const values = given[name]
    const path = updatePolicyKeys[at] ?? ''
    if (values === undefined) return []
    return [{ path, present: values !== null, values: Object.entries(values ?? {}).map(valueOf) }]
  })
  return { readBy: 'regedit', keys }
}

function valueOf([name, data]: [string, Data]): RegistryValue {
  if (typeof data === 'object') return data
  return typeof data === 'number' ? { name, type: 'REG_DWORD', data } : { name, type: 'REG_SZ', data }
}
