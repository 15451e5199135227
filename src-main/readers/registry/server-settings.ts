import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { tlsVersion } from '../../contract/evidence/tls-versions.ts'
import { serverSchannelKey, sslBindingKeys, wsusSetupKey } from './registry-keys.ts'
import { valueNamed } from './registry-key-list.ts'
import { ofMachine, registryPlace } from './registry-path.ts'

const mostBindings = 500

/**
 * WSUS' own settings, from a fixed list of values: `EncryptionKey` and `EncryptionParam`, which stand in the same key, are
 * never taken. Null if the key is missing, or holds nothing that an installed server has.
 */
export function wsusSetupFrom(keys: readonly RegistryKey[]): EvidenceValue<'wsus-setup'> | null {
  const key = keys.find((candidate) => isAt(candidate, wsusSetupKey))
  if (key === undefined) return null
  const number = (name: string): number | null => {
    const data = valueNamed(key, name)?.data
    return typeof data === 'number' ? data : null
  }
  const text = (name: string): string | null => {
    const data = valueNamed(key, name)?.data
    return typeof data === 'string' && data !== '' ? data.slice(0, 500) : null
  }
  const ssl = number('UsingSSL')
  const setup = {
    siteId: number('IISTargetWebSiteIndex'),
    port: number('PortNumber'),
    usingSsl: ssl === null ? null : ssl !== 0,
    certificateName: text('ServerCertificateName'),
    // before postinstall it has a default, which proves nothing
    contentDir: text('ContentDir'),
    version: text('VersionString')
  }
  if (setup.siteId === null && setup.port === null && ssl === null) return null
  return { form: 'registry', line: null, server: null, ...setup }
}

/** What HTTP.sys keeps below `SslBindingInfo` and, for host names, `SslSniBindingInfo`; null if neither is among the keys. */
export function sslBindingsFrom(keys: readonly RegistryKey[]): EvidenceValue<'ssl-bindings'> | null {
  const roots = sslBindingKeys.map((path) => registryPlace(path).rest)
  const bindings = keys.flatMap((key) => {
    const { rest } = registryPlace(key.path)
    const root = roots.find((path) => rest.startsWith(`${path}\\`))
    if (root === undefined || !ofMachine(registryPlace(key.path))) return []
    const endpoint = rest.slice(root.length + 1)
    const at = endpoint.lastIndexOf(':')
    const port = Number(endpoint.slice(at + 1))
    if (at < 1 || !Number.isInteger(port) || port < 1 || port > 65_535) return []
    const name = endpoint.slice(0, at).replace(/^\[|\]$/g, '')
    const hash = valueNamed(key, 'SslCertHash')?.data
    const flags = valueNamed(key, 'DefaultFlags')?.data
    const isAddress = root === roots[0]
    return [
      {
        line: null,
        address: isAddress ? name : '',
        host: isAddress ? '' : name,
        port,
        hash: typeof hash === 'string' && hash.length === 40 ? hash.toLowerCase() : null,
        // HTTP_SERVICE_CONFIG_SSL_FLAG_NEGOTIATE_CLIENT_CERT
        asksForClientCertificate: typeof flags === 'number' ? (flags & 2) !== 0 : null,
        tls12Disabled: null
      }
    ]
  })
  const whole = keys.some((key) => registryPlace(key.path).rest === roots[0])
  if (bindings.length === 0 && !whole) return null
  return { form: 'registry', complete: whole, bindings: bindings.slice(0, mostBindings) }
}

/** Which TLS versions Schannel accepts for servers; null if no such key is among `keys`. */
export function serverTlsFrom(keys: readonly RegistryKey[]): EvidenceValue<'server-tls'> | null {
  const versions = tlsVersion.options.flatMap((version) => {
    const key = keys.find((candidate) => isAt(candidate, serverSchannelKey(version)))
    if (key === undefined) return []
    const setting = (name: string): number | 'absent' => {
      const data = valueNamed(key, name)?.data
      return typeof data === 'number' ? data : 'absent'
    }
    return [{ version, enabled: setting('Enabled'), disabledByDefault: setting('DisabledByDefault') }]
  })
  return versions.length === 0 ? null : { versions }
}

function isAt(key: RegistryKey, path: string): boolean {
  const place = registryPlace(key.path)
  return ofMachine(place) && place.rest === registryPlace(path).rest
}
