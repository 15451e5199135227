import { tlsVersion } from '../contract/evidence/tls-versions.ts'
import { schannelKey, secureProtocolKeys } from '../readers/registry/registry-keys.ts'
import { tlsSettingsFrom } from '../readers/registry/tls-settings.ts'
import { registryProbe } from './registry-probe.ts'

/** Reads which TLS versions are enabled for clients (Schannel, WinHTTP). */
export const tlsSettingsProbe = registryProbe(
  'tls-settings',
  [secureProtocolKeys.native, secureProtocolKeys.wow64, ...tlsVersion.options.map(schannelKey)],
  tlsSettingsFrom
)
