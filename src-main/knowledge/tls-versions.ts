import type { TlsVersion } from '../contract/evidence/tls-versions.ts'

/** The bit of every version in DefaultSecureProtocols (KB 3140245), in order of age. */
export const secureProtocolBits: Readonly<Record<TlsVersion, number>> = {
  'TLS 1.0': 0x80,
  'TLS 1.1': 0x200,
  'TLS 1.2': 0x800,
  'TLS 1.3': 0x2000
}

/** Versions that are still good to use; RFC 8996 retires the older ones. */
export const currentTlsVersions: ReadonlySet<TlsVersion> = new Set(['TLS 1.2', 'TLS 1.3'])
