import { X509Certificate } from 'node:crypto'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import { issuedBy } from './trust.ts'
import { weaknessesOf } from './weaknesses.ts'

const serverAuth = '1.3.6.1.5.5.7.3.1'
const anyUsage = '2.5.29.37.0'

/** Parses what a server sent; null for bytes that are no certificate. */
export function parseCertificate(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(der)
  } catch {
    // A hostile or broken server may send anything in a Certificate message
    return null
  }
}

/** The certificate as evidence. */
export function describeCertificate(certificate: X509Certificate): Certificate {
  // Node's `keyUsage` is the extended key usage; the types miss that it may be absent
  const usages = certificate.keyUsage as string[] | undefined
  const selfSigned = issuedBy(certificate, certificate)
  const weaknesses = weaknessesOf(certificate, selfSigned)
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
    ...(weaknesses === undefined ? {} : { weaknesses })
  }
}

/** Node writes one part a line, the widest first; Windows shows the most specific first. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').reverse().join(', ')
}

/** `DNS:a, IP Address:10.0.0.1` as plain names; Node quotes a value that holds a comma. */
function altNames(text: string): string[] {
  return [...text.matchAll(/(?:^|, )([^:,]+):("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, kind = '', value = '']) =>
    kind === 'DNS' || kind === 'IP Address' ? value : `${kind}:${value}`
  )
}

/** Years that no Date can hold stay as they are written. */
function isoTime(text: string): string {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : time.toISOString()
}
