import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { TlsVersion } from '../../contract/evidence/tls-versions.ts'
import { secureProtocolBits } from '../../knowledge/tls-versions.ts'
import { schannelKey, secureProtocolKeys } from '../../readers/registry/registry-keys.ts'
import { referTo } from '../reference.ts'

/** A registry value that disables a TLS version, and the value it should have. */
export interface DisabledTlsVersion {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly wanted: string
  /** False for DisabledByDefault, which a program may override by asking for the version. */
  readonly sure: boolean
  readonly reference: Reference
}

/**
 * The values that disable this version. Absent values disable nothing: then Windows' default applies, which is not
 * guessed.
 */
export function disabledTlsVersions(evidence: EvidenceSet, version: TlsVersion): readonly DisabledTlsVersion[] {
  const item = evidence.all('tls-settings')[0]
  if (item === undefined) return []
  const { secureProtocols, schannel } = item.value
  const bit = secureProtocolBits[version]
  const sum = secureProtocols.native
  const client = schannel.find((setting) => setting.version === version)
  const key = schannelKey(version)
  return [
    ...(typeof sum === 'number' && (sum & bit) === 0
      ? [disabledVersion(item, secureProtocolKeys.native, 'DefaultSecureProtocols', hex(sum), hex(sum | bit), true)]
      : []),
    ...(client?.enabled === 0 ? [disabledVersion(item, key, 'Enabled', '0', '1', true)] : []),
    ...(typeof client?.disabledByDefault === 'number' && client.disabledByDefault !== 0
      ? [disabledVersion(item, key, 'DisabledByDefault', hex(client.disabledByDefault), '0', false)]
      : [])
  ]
}

function disabledVersion(
  evidence: Collected<'tls-settings'>,
  key: string,
  name: string,
  value: string,
  wanted: string,
  sure: boolean
): DisabledTlsVersion {
  return { key, name, value, wanted, sure, reference: referTo(evidence, `${key}: ${name} = ${value}`) }
}

function hex(value: number): string {
  return value > 9 ? `0x${value.toString(16).toUpperCase()}` : String(value)
}
