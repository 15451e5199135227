import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as tls from 'node:tls'

/** Certificates this computer trusts: the system's store where Node can read it, Node's own list, NODE_EXTRA_CA_CERTS. */
export function trustedPems(): readonly string[] {
  pems ??= [...new Set(readPems())]
  return pems
}

/** The trusted certificates with this subject. */
export function trustedNamed(subject: string): readonly X509Certificate[] {
  trusted ??= trustedPems().flatMap(parsed)
  return trusted.filter((certificate) => certificate.subject === subject)
}

/** False before Node 22.15, which cannot read the system's store: then nobody can be called untrusted. */
export function knowsSystemStore(): boolean {
  return (tls as { getCACertificates?: unknown }).getCACertificates !== undefined
}

let pems: readonly string[] | undefined
let trusted: readonly X509Certificate[] | undefined

function readPems(): string[] {
  // Missing before Node 22.15, whatever the types say
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
    // Node itself only warns about a file it cannot read
    return []
  }
}

function parsed(pem: string): X509Certificate[] {
  try {
    return [new X509Certificate(pem)]
  } catch {
    // Old roots with encodings that this engine refuses cannot vouch for anything here
    return []
  }
}
