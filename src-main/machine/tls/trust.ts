import type { X509Certificate } from 'node:crypto'
import type { TlsRung } from '../../contract/evidence/rungs.ts'
import { knowsSystemStore, trustedNamed } from './trust-store.ts'

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
  const walked = walk(chain).trust
  if (walked !== 'trusted' && !knowsSystemStore()) return 'unknown'
  // Someone known signed it, yet OpenSSL refuses the path for a reason of its own
  if (walked === 'trusted' && engineError !== undefined && !besideTrust.has(engineError)) return 'unknown'
  return walked
}

/** The trusted certificate at which the chain ends, where it was not sent; null where there is none. */
export function anchorOf(chain: readonly X509Certificate[]): X509Certificate | null {
  const { anchor } = walk(chain)
  return anchor === undefined || chain.some((one) => one.fingerprint256 === anchor.fingerprint256) ? null : anchor
}

interface Walk {
  readonly trust: TlsRung['trust']
  readonly anchor?: X509Certificate
}

function walk(chain: readonly X509Certificate[]): Walk {
  let current = chain[0]
  const left = new Set(chain)
  while (current !== undefined) {
    const child: X509Certificate = current
    left.delete(child)
    const anchor =
      trustedNamed(child.subject).find((one) => one.fingerprint256 === child.fingerprint256) ??
      trustedNamed(child.issuer).find((one) => issuedBy(child, one))
    if (anchor !== undefined) return { trust: 'trusted', anchor }
    if (issuedBy(child, child)) return { trust: 'untrusted-root' }
    current = [...left].find((one) => issuedBy(child, one))
  }
  return { trust: chain.length === 0 ? 'unknown' : 'chain-incomplete' }
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
