import { hexToBytes } from '../text/hex.ts'

/**
 * Stores whose roots every service of the computer trusts. A root in an account's store only, or among the
 * intermediate authorities, is not trusted by the update service.
 */
export const machineRootStores: readonly string[] = [
  'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates',
  'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\AuthRoot\\Certificates',
  'HKLM\\SOFTWARE\\Microsoft\\EnterpriseCertificates\\Root\\Certificates',
  'HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\Root\\Certificates'
]

/**
 * Stores that only the account, or nobody, takes for roots: the account's own, those of its policy, and the intermediate
 * authorities, into which a root is easily imported by mistake.
 */
export const otherRootStores: readonly string[] = [
  'HKCU\\SOFTWARE\\Microsoft\\SystemCertificates\\Root\\Certificates',
  'HKCU\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\Root\\Certificates',
  'HKCU\\SOFTWARE\\Microsoft\\SystemCertificates\\CA\\Certificates',
  'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\CA\\Certificates'
]

const blob = /\bBlob[ \t]{1,20}REG_BINARY[ \t]{1,20}([0-9a-f]{24,200000})\b/gi
/** CERT_CERT_PROP_ID: the property that holds the certificate itself. */
const certificateProperty = 32
const headerBytes = 12

/** The certificates (DER) of a store, from what `reg query … /s /v Blob` prints. */
export function certificatesOfStore(listing: string): Uint8Array[] {
  return [...listing.matchAll(blob)].flatMap(([, hex = '']) => certificateIn(hexToBytes(hex)) ?? [])
}

/** Properties one behind the other: id, a reserved number and a length of four bytes each, then the data. */
function certificateIn(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + headerBytes <= bytes.length;) {
    const length = view.getUint32(at + 8, true)
    const start = at + headerBytes
    if (length > bytes.length - start) return null
    if (view.getUint32(at, true) === certificateProperty) return bytes.subarray(start, start + length)
    at = start + length
  }
  return null
}
