import { X509Certificate } from 'node:crypto'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import { revocationAddresses } from './revocation-addresses.ts'
import { issuedBy } from './trust.ts'
import { weaknessesOf } from './weaknesses.ts'

const serverAuth = '1.3.6.1.5.5.7.3.1'
const anyUsage = '2.5.29.37.0'

/** Parses a DER certificate; null for invalid data. */
export function parseCertificate(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(der)
  } catch {
    // a server may send anything in a Certificate message
    return null
  }
}

/** Converts a certificate to evidence. */
export function describeCertificate(certificate: X509Certificate): Certificate {
  // Node's `keyUsage` contains the extended key usage and may be missing, contrary to its type
  const usages = certificate.keyUsage as string[] | undefined
  const selfSigned = issuedBy(certificate, certificate)
  const weaknesses = weaknessesOf(certificate, selfSigned)
  const revocation = revocationAddresses(certificate.raw)
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    altNames: altNames(certificate.subjectAltName ?? ''),
    notBefore: isoTime(certificate.validFrom),
    notAfter: isoTime(certificate.validTo),
    serial: certificate.serialNumber.toLowerCase(),
    sha256: certificate.fingerprint256.toLowerCase(),
    sha1: certificate.fingerprint.toLowerCase(),
    selfSigned,
    serverAuth: usages === undefined ? null : usages.includes(serverAuth) || usages.includes(anyUsage),
    ...(weaknesses === undefined ? {} : { weaknesses }),
    ...(revocation === null ? {} : { revocation })
  }
}

/** Node prints one RDN per line, most general first; Windows shows the most specific first. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').reverse().join(', ')
}

/** Parses `DNS:a, IP Address:10.0.0.1`; Node quotes values that contain a comma. */
function altNames(text: string): string[] {
  return [...text.matchAll(/(?:^|, )([^:,]+):("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, kind = '', value = '']) =>
    kind === 'DNS' || kind === 'IP Address' ? value : `${kind}:${value}`
  )
}

/** ISO 8601; a year outside the range of Date is kept as written. */
function isoTime(text: string): string {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : time.toISOString()
}
