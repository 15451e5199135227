import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { registryPlace } from './registry-path.ts'
import { valueNamed } from './registry-key-list.ts'

const numbered = /^(HKEY_LOCAL_MACHINE\\)?(SYSTEM\\)ControlSet(\d{3})(?=\\|$)/i
const selection = 'system\\select'

/**
 * Keys of the control set in use, under the name Windows gives it; the others are what a computer once had. `Select` names
 * it; without that key a set counts only where it is the only one.
 */
export function inCurrentControlSet(keys: readonly RegistryKey[]): readonly RegistryKey[] {
  const sets = new Set(keys.flatMap((key) => setOf(key) ?? []))
  if (sets.size === 0) return keys
  const current = currentSet(keys, sets)
  const named = new Set(keys.filter((key) => setOf(key) === null).map((key) => key.path.toLowerCase()))
  return keys.flatMap((key) => {
    const set = setOf(key)
    if (set === null) return [key]
    const path = key.path.replace(numbered, '$1$2CurrentControlSet')
    return set !== current || named.has(path.toLowerCase()) ? [] : [{ ...key, path }]
  })
}

function setOf({ path }: RegistryKey): number | null {
  const found = numbered.exec(path)?.[3]
  return found === undefined ? null : Number(found)
}

function currentSet(keys: readonly RegistryKey[], sets: ReadonlySet<number>): number | null {
  const select = keys.find((key) => registryPlace(key.path).rest === selection)
  const current = select === undefined ? undefined : valueNamed(select, 'Current')?.data
  if (typeof current === 'number') return current
  const [only] = sets
  return sets.size === 1 && only !== undefined ? only : null
}
