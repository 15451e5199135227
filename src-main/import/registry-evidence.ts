import type { RegistryKey } from '../contract/evidence/registry.ts'
import { inCurrentControlSet } from '../readers/registry/control-sets.ts'
import { lookedAtKeys } from '../readers/registry/looked-at-keys.ts'
import { pinStoreFrom } from '../readers/registry/pin-store.ts'
import { readPastedProxyValue } from '../readers/registry/pasted-proxy-value.ts'
import {
  updatePolicyFrom,
  updateServicesFrom,
  winhttpSettingsFrom,
  machineIdentityFrom
} from '../readers/registry/registry-evidence.ts'
import { userProxyFrom } from '../readers/registry/user-proxy-accounts.ts'
import { readRegistryExport } from '../readers/registry/registry-export.ts'
import { readRegistryItems } from '../readers/registry/registry-items.ts'
import { readRegistryPowershell } from '../readers/registry/registry-powershell.ts'
import { readRegistryProperties } from '../readers/registry/registry-property.ts'
import { readRegistryQuery } from '../readers/registry/registry-query.ts'
import { serverTlsFrom, sslBindingsFrom, wsusSetupFrom } from '../readers/registry/server-settings.ts'
import { tlsSettingsFrom } from '../readers/registry/tls-settings.ts'
import { evidenceOf, type FoundEvidence } from './recogniser.ts'

/** The keys of a `.reg` file that evidence is read from. */
export function exportedRegistry(text: string): readonly RegistryKey[] | null {
  return readRegistryExport(text, lookedAtKeys()) ?? readPastedProxyValue(text)
}

/** The keys that `reg query` printed and evidence is read from, and those that PowerShell printed. */
export function queriedRegistry(text: string): readonly RegistryKey[] | null {
  const read = [
    readRegistryQuery(text, false, lookedAtKeys()),
    readRegistryPowershell(text),
    readRegistryItems(text),
    readRegistryProperties(text)
  ]
  return read.every((keys) => keys === null) ? null : read.flatMap((keys) => keys ?? [])
}

/** All evidence that registry keys contain; null for null. */
export function registryEvidence(all: readonly RegistryKey[] | null): FoundEvidence[] | null {
  if (all === null) return null
  const keys = inCurrentControlSet(all)
  return [
    ...evidenceOf('machine-identity', machineIdentityFrom(keys)),
    ...evidenceOf('update-policy', updatePolicyFrom(keys, 'file')),
    ...evidenceOf('update-services', updateServicesFrom(keys, 'file')),
    ...evidenceOf('winhttp-settings', winhttpSettingsFrom(keys, 'file')),
    ...evidenceOf('user-proxy', userProxyFrom(keys, 'file')),
    ...evidenceOf('tls-settings', tlsSettingsFrom(keys, 'file')),
    ...evidenceOf('pin-store', pinStoreFrom(keys, 'file')),
    ...evidenceOf('wsus-setup', wsusSetupFrom(keys)),
    ...evidenceOf('ssl-bindings', sslBindingsFrom(keys)),
    ...evidenceOf('server-tls', serverTlsFrom(keys))
  ]
}
