import type { X509Certificate } from 'node:crypto'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'

/**
 * True if a certificate is valid for this host (RFC 9525). Only the two members that Node compares are filled:
 * `toLegacyObject` also reads the public key, and Node 24 crashes on key algorithms that OpenSSL does not support.
 */
export function fitsName(host: string, certificate: X509Certificate): boolean {
  const names = { subject: { CN: commonNames(certificate) }, subjectaltname: certificate.subjectAltName }
  return checkServerIdentity(host, names as Partial<PeerCertificate> as PeerCertificate) === undefined
}

/** Common names of the subject: Node prints one RDN per line and escapes line feeds inside values. */
function commonNames(certificate: X509Certificate): string[] {
  const subject = certificate.subject as string | undefined
  return (subject ?? '').split('\n').flatMap((part) => (part.startsWith('CN=') ? part.slice(3) : []))
}
