import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { TlsSetting } from '../../src-main/contract/evidence/tls-settings.ts'
import { tlsVersion, type TlsOffer, type TlsVersion } from '../../src-main/contract/evidence/tls-versions.ts'
import { envelope } from './evidence.ts'

/** What the server said to TLS 1.0, 1.1, 1.2 and 1.3, in this order; a number is the alert it refused with. */
export function offers(...items: readonly (TlsOffer['outcome'] | number)[]): Evidence {
  const all = tlsVersion.options.map((version, at): TlsOffer => {
    const word = items[at] ?? 'refused'
    const outcome = typeof word === 'number' ? 'refused' : word
    return { version, outcome, alert: typeof word === 'number' ? word : null, durationMs: 4 }
  })
  return envelope('tls-versions', { server: 'sup01.contoso.local:8531', proxy: null, offers: all })
}

interface ClientTls {
  readonly secureProtocols?: TlsSetting
  readonly schannel?: Partial<Record<TlsVersion, { enabled?: TlsSetting; disabledByDefault?: TlsSetting }>>
}

/** What this computer allows itself; nothing is set unless given. */
export function tlsSettings(given: ClientTls = {}): Evidence {
  return envelope('tls-settings', {
    readBy: 'regedit',
    secureProtocols: { native: given.secureProtocols ?? 'absent', wow64: 'absent' },
    schannel: tlsVersion.options.map((version) => ({
      version,
      enabled: 'absent' as const,
      disabledByDefault: 'absent' as const,
      ...given.schannel?.[version]
    }))
  })
}

/** The computer's own place of the store, read; no thumbprint means that it is there and empty. */
export function pinStore(...thumbprints: readonly string[]): Evidence {
  const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\WindowsServerUpdateServices'
  return envelope('pin-store', { readBy: 'reg.exe', places: [{ path, present: true, thumbprints: [...thumbprints] }] })
}
