import type { X509Certificate } from 'node:crypto'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import { ByteCursor } from './byte-cursor.ts'
import { derElement } from './asn1.ts'

/** OIDs (hex of the DER) of signature algorithms with an outdated hash (RFC 8017 A.2.4, RFC 5758, RFC 3279). */
const outdated: Readonly<Record<string, 'md5-signature' | 'sha1-signature'>> = {
  '2a864886f70d010104': 'md5-signature',
  '2a864886f70d010105': 'sha1-signature',
  '2a8648ce380403': 'sha1-signature',
  '2a8648ce3d0401': 'sha1-signature'
}
const shortestRsaBits = 2048

/**
 * Weaknesses of a certificate by current standards; undefined if there are none. The signature of a root is not
 * checked, because it is not used for trust.
 */
export function weaknessesOf(certificate: X509Certificate, selfSigned: boolean): Certificate['weaknesses'] {
  const signature = selfSigned ? undefined : outdated[signatureAlgorithm(certificate.raw)]
  const bits = rsaBits(certificate)
  const found = [
    ...(signature === undefined ? [] : [signature]),
    ...(bits !== null && bits < shortestRsaBits ? ['short-key' as const] : [])
  ]
  return found.length === 0 ? undefined : found
}

function rsaBits(certificate: X509Certificate): number | null {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey
    return asymmetricKeyType === 'rsa' ? (asymmetricKeyDetails?.modulusLength ?? null) : null
  } catch {
    // unsupported key type
    return null
  }
}

/**
 * OID (hex) of the signature algorithm. Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm SEQUENCE { OID, …
 * }, … } (RFC 5280 §4.1).
 */
function signatureAlgorithm(der: Uint8Array): string {
  const whole = new ByteCursor(derElement(new ByteCursor(der)).content)
  derElement(whole)
  const algorithm = new ByteCursor(derElement(whole).content)
  return Buffer.from(derElement(algorithm).content).toString('hex')
}
