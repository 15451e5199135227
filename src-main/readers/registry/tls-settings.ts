import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { ReadBy, RegistryKey } from '../../contract/evidence/registry.ts'
import type { TlsSetting } from '../../contract/evidence/tls-settings.ts'
import { tlsVersion } from '../../contract/evidence/tls-versions.ts'
import { secureProtocolKeys, schannelKey } from './registry-keys.ts'
import { ofMachine, registryPlace } from './registry-path.ts'
import { valueNamed } from './registry-key-list.ts'

/** TLS versions enabled for clients on this computer (Schannel, WinHTTP); null if none of the keys is among `keys`. */
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
  // an export of an offline system hive contains the control set by number
  const rest = place.rest.replace(/^system\\controlset\d+\\/, 'system\\currentcontrolset\\')
  return ofMachine(place) && rest === registryPlace(path).rest
}

/** A value of another type than DWORD is reported as not understood, not as missing. */
function settingOf(key: RegistryKey | undefined, name: string): TlsSetting {
  if (key === undefined) return 'not-read'
  const value = valueNamed(key, name)
  if (value === undefined) return key.partial === true ? 'not-read' : 'absent'
  return typeof value.data === 'number' ? value.data : 'not-read'
}
