import type { RegistryKey } from '../contract/evidence/registry.ts'
import { pinStoreFrom } from '../readers/registry/pin-store.ts'
import { readPastedProxyValue } from '../readers/registry/pasted-proxy-value.ts'
import {
  updatePolicyFrom,
  updateServicesFrom,
  userProxyFrom,
  winhttpSettingsFrom
} from '../readers/registry/registry-evidence.ts'
import { readRegistryExport } from '../readers/registry/registry-export.ts'
import { machineIdentityFrom } from '../readers/registry/registry-identity.ts'
import { readRegistryPowershell } from '../readers/registry/registry-powershell.ts'
import { readRegistryQuery } from '../readers/registry/registry-query.ts'
import { tlsSettingsFrom } from '../readers/registry/tls-settings.ts'
import { evidenceOf, type FoundEvidence } from './recogniser.ts'

/** The keys of a `.reg` file. */
export function exportedRegistry(text: string): readonly RegistryKey[] | null {
  return readRegistryExport(text) ?? readPastedProxyValue(text)
}

/** The keys that `reg query` and PowerShell printed. */
export function queriedRegistry(text: string): readonly RegistryKey[] | null {
  const [queried, shown] = [readRegistryQuery(text), readRegistryPowershell(text)]
  return queried === null && shown === null ? null : askedFor([...(queried ?? []), ...(shown ?? [])])
}

/** Every evidence that registry keys are; null for null. */
export function registryEvidence(keys: readonly RegistryKey[] | null): FoundEvidence[] | null {
  if (keys === null) return null
  return [
    ...evidenceOf('machine-identity', machineIdentityFrom(keys)),
    ...evidenceOf('update-policy', updatePolicyFrom(keys, 'file')),
    ...evidenceOf('update-services', updateServicesFrom(keys, 'file')),
    ...evidenceOf('winhttp-settings', winhttpSettingsFrom(keys, 'file')),
    ...evidenceOf('user-proxy', userProxyFrom(keys, 'file')),
    ...evidenceOf('tls-settings', tlsSettingsFrom(keys, 'file')),
    ...evidenceOf('pin-store', pinStoreFrom(keys, 'file'))
  ]
}

/** `/v` and `-Name` ask for one value, which does not say that others are missing; only the decisive ones count then. */
function askedFor(keys: readonly RegistryKey[]): readonly RegistryKey[] {
  const [only, ...others] = keys.flatMap((key) => key.values)
  if (only === undefined || others.length > 0 || /^(?:WUServer|UseWUServer)$/i.test(only.name)) return keys
  return keys.filter((key) => updatePolicyFrom([key], 'file') === null)
}
