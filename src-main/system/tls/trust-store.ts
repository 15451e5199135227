import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as tls from 'node:tls'

/** Trusted certificates (PEM): the system store if Node can read it, Node's own list, NODE_EXTRA_CA_CERTS. */
export function trustedPems(): readonly string[] {
  pems ??= [...new Set(readPems())]
  return pems
}

/** Trusted certificates with this subject. */
export function trustedNamed(subject: string): readonly X509Certificate[] {
  trusted ??= trustedPems().flatMap(parsed)
  return trusted.filter((certificate) => certificate.subject === subject)
}

/** False before Node 22.15, which cannot read the system store; then no certificate may be called untrusted. */
export function knowsSystemStore(): boolean {
  return (tls as { getCACertificates?: unknown }).getCACertificates !== undefined
}

let pems: readonly string[] | undefined
let trusted: readonly X509Certificate[] | undefined

function readPems(): string[] {
  // missing before Node 22.15, contrary to its type
  const get = (tls as { getCACertificates?: (type: 'system' | 'default') => string[] }).getCACertificates
  if (get !== undefined) return [...get('system'), ...get('default')]
  return [...tls.rootCertificates, ...extraPems()]
}

function extraPems(): string[] {
  const file = process.env['NODE_EXTRA_CA_CERTS']
  if (file === undefined || file === '') return []
  try {
    return readFileSync(file, 'latin1').match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
  } catch {
    // Node too only warns about an unreadable file
    return []
  }
}

function parsed(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)]
  } catch {
    // old roots with encodings that this library rejects cannot be used
    return []
  }
}
