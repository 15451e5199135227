import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../../contract/evidence/registry.ts'
import type { TlsSetting } from '../../contract/evidence/tls-settings.ts'
import { tlsVersion } from '../../contract/evidence/tls-versions.ts'
import { secureProtocolKeys, schannelKey } from './registry-keys.ts'
import { ofMachine, registryPlace } from './registry-place.ts'
import { valueNamed } from './registry-value.ts'

/** The TLS versions this computer allows itself; null when none of the keys is among these. */
export function tlsSettingsFrom(keys: readonly RegistryKey[], readBy: ReadBy): EvidenceValue<'tls-settings'> | null {
  const protocols = keys.filter((key) => isAt(key, secureProtocolKeys.native))
  const view = (wow64: boolean) =>
    settingOf(
      protocols.find((key) => registryPlace(key.path).wow64 === wow64),
      'DefaultSecureProtocols'
    )
  const schannel = tlsVersion.options.flatMap((version) => {
    const key = keys.find((candidate) => isAt(candidate, schannelKey(version)))
    if (key === undefined) return []
    return [{ version, enabled: settingOf(key, 'Enabled'), disabledByDefault: settingOf(key, 'DisabledByDefault') }]
  })
  if (protocols.length === 0 && schannel.length === 0) return null
  return { readBy, secureProtocols: { native: view(false), wow64: view(true) }, schannel }
}

function isAt(key: RegistryKey, path: string): boolean {
  const place = registryPlace(key.path)
  // an export of a copied system hive names the control set by its number
  const rest = place.rest.replace(/^system\\controlset\d+\\/, 'system\\currentcontrolset\\')
  return ofMachine(place) && rest === registryPlace(path).rest
}

/** What is there but is no DWORD was not understood, which is not the same as nothing. */
function settingOf(key: RegistryKey | undefined, name: string): TlsSetting {
  if (key === undefined) return 'not-read'
  const value = valueNamed(key, name)
  if (value === undefined) return 'absent'
  return typeof value.data === 'number' ? value.data : 'not-read'
}
