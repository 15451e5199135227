import { Buffer } from 'node:buffer'
import type { Certificate } from '../contract/evidence/certificate.ts'
import { describeCertificate, parseCertificate } from '../system/tls/certificate.ts'

const mostBytes = 1024 * 1024
const mostCertificates = 50
/** Limit for failed attempts, which cost time as well: a hostile file could consist of nothing else. */
const mostAttempts = 200
const pemBlock =
  /-----BEGIN (CERTIFICATE|X509 CERTIFICATE|TRUSTED CERTIFICATE|PKCS7|CMS)-----([A-Za-z0-9+/=\s]{1,200000})-----END/g
const pemKey = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,2}PRIVATE KEY-----/
/** 1.2.840.113549.1.7.2, what a .p7b is */
const signedData = Buffer.from('06092a864886f70d010702', 'hex')

interface CertificatesFound {
  readonly certificates: readonly Certificate[]
  /** The file contains a private key, which is not read. */
  readonly privateKey: boolean
}

/**
 * The certificates in a PEM, DER or PKCS #7 file; null for any other. Of a .pfx only the fact that it has a key is
 * read.
 */
export function certificatesIn(bytes: Uint8Array): CertificatesFound | null {
  if (bytes.length > mostBytes) return null
  if (bytes[0] === 0x30 && bytes[1] === 0x82) return inDer(bytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\0', '')
  if (!text.includes('-----BEGIN ')) return null
  const certificates = [...text.matchAll(pemBlock)].slice(0, mostCertificates).flatMap(([, kind = '', base64 = '']) => {
    const der = Buffer.from(base64, 'base64')
    return kind === 'PKCS7' || kind === 'CMS' ? embedded(der) : parsed(der)
  })
  const privateKey = pemKey.test(text)
  return certificates.length === 0 && !privateKey
    ? null
    : { certificates: certificates.slice(0, mostCertificates), privateKey }
}

function inDer(bytes: Uint8Array): CertificatesFound | null {
  const der = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // PKCS #12 begins with its version, 3, and a sequence (RFC 7292, 4)
  if (der.subarray(4, 8).equals(Buffer.from([2, 1, 3, 0x30]))) return { certificates: [], privateKey: true }
  const certificates = der.subarray(4, 4 + signedData.length).equals(signedData) ? embedded(der) : parsed(der)
  return certificates.length === 0 ? null : { certificates, privateKey: false }
}

/** Certificates inside a signed-data structure: sequences of two length bytes that parse as one. */
function embedded(der: Buffer): Certificate[] {
  const found: Certificate[] = []
  let attempts = 0
  for (let at = der.indexOf('3082', 4, 'hex'); at !== -1 && attempts < mostAttempts; attempts++) {
    const end = at + 4 + (at + 4 <= der.length ? der.readUInt16BE(at + 2) : 0)
    const own = end <= der.length ? parsed(der.subarray(at, end)) : []
    found.push(...own)
    at = der.indexOf('3082', own.length > 0 ? end : at + 2, 'hex')
  }
  return found.slice(0, mostCertificates)
}

function parsed(der: Buffer): Certificate[] {
  const certificate = parseCertificate(der)
  return certificate === null ? [] : [describeCertificate(certificate)]
}
