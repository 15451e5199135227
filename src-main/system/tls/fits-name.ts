import type { X509Certificate } from 'node:crypto'
import { checkServerIdentity, type PeerCertificate } from 'node:tls'

/**
 * Whether a certificate was issued for this host (RFC 9525). Only the two members that Node compares are filled in:
 * `toLegacyObject` also asks for the public key, and Node 24 crashes there on a key whose algorithm OpenSSL does not know.
 */
export function fitsName(host: string, certificate: X509Certificate): boolean {
  const names = { subject: { CN: commonNames(certificate) }, subjectaltname: certificate.subjectAltName }
  return checkServerIdentity(host, names as Partial<PeerCertificate> as PeerCertificate) === undefined
}

/** Node writes one part of the subject a line, and line feeds inside a part as an escape; none where it is empty. */
function commonNames(certificate: X509Certificate): string[] {
  const subject = certificate.subject as string | undefined
  return (subject ?? '').split('\n').flatMap((part) => (part.startsWith('CN=') ? part.slice(3) : []))
}
