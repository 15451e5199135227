import type { X509Certificate } from 'node:crypto'
import type { TlsRung } from '../../contract/evidence/rungs.ts'
import { trustedNamed } from './trust-store.ts'

/** What OpenSSL may complain of without touching the question who vouches for the certificate. */
const besideTrust = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'INVALID_PURPOSE', 'HOSTNAME_MISMATCH'])

/**
 * Who vouches for the chain, apart from dates, names and usages: an expired certificate of a known authority is
 * `trusted`. `engineError` is OpenSSL's code, null when it was content, undefined when it was not asked.
 */
export function judgeTrust(
  chain: readonly X509Certificate[],
  engineError: string | null | undefined
): TlsRung['trust'] {
  if (engineError === null) return 'trusted'
  const walked = walk(chain)
  // Someone known signed it, yet OpenSSL refuses the path for a reason of its own
  if (walked === 'trusted' && engineError !== undefined && !besideTrust.has(engineError)) return 'unknown'
  return walked
}

function walk(chain: readonly X509Certificate[]): TlsRung['trust'] {
  let current = chain[0]
  const left = new Set(chain)
  while (current !== undefined) {
    const child: X509Certificate = current
    left.delete(child)
    if (trustedNamed(child.subject).some((one) => one.fingerprint256 === child.fingerprint256)) return 'trusted'
    if (trustedNamed(child.issuer).some((one) => issuedBy(child, one))) return 'trusted'
    if (issuedBy(child, child)) return 'untrusted-root'
    current = [...left].find((one) => issuedBy(child, one))
  }
  return chain.length === 0 ? 'unknown' : 'chain-incomplete'
}

/** True when the parent's key really signed the child; comparing names alone would believe anyone. */
export function issuedBy(child: X509Certificate, parent: X509Certificate): boolean {
  try {
    return child.checkIssued(parent) && child.verify(parent.publicKey)
  } catch {
    // A key or signature algorithm that this engine does not know proves nothing
    return false
  }
}
