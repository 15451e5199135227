import type { MachineIdentityValue } from '../../contract/evidence/machine-identity.ts'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { ofMachine, registryPlace } from './registry-path.ts'
import { valueNamed } from './registry-key-list.ts'

const namePlaces = /^system\\(?:currentcontrolset|controlset\d+)\\control\\computername\\(?:active)?computername$/
const agentPlace = String.raw`software\microsoft\windows\currentversion\windowsupdate`

/** The computer's name and WSUS id; null if the keys contain neither. */
export function machineIdentityFrom(keys: readonly RegistryKey[]): MachineIdentityValue | null {
  const names = new Set<string>()
  const ids = new Set<string>()
  for (const key of keys) {
    const place = registryPlace(key.path)
    if (!ofMachine(place)) continue
    const name = namePlaces.test(place.rest) ? valueNamed(key, 'ComputerName')?.data : undefined
    if (typeof name === 'string' && name !== '') names.add(name.slice(0, 255))
    const id = place.rest === agentPlace ? valueNamed(key, 'SusClientId')?.data : undefined
    if (typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id)) ids.add(`wsus:${id.toLowerCase()}`)
  }
  return names.size + ids.size === 0 ? null : { names: [...names], ids: [...ids] }
}
