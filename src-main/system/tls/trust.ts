import type { X509Certificate } from 'node:crypto'
import type { TlsResult } from '../../contract/evidence/attempt-stages.ts'
import { knowsSystemStore, trustedNamed } from './trust-store.ts'

/** What OpenSSL may complain of without touching the question who vouches for the certificate. */
const errorsUnrelatedToTrust = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH'
])

/** OpenSSL follows the first issuer that fits and never goes back (X509_verify_cert); then its word is none on the others. */
const pathBuildingErrors = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'
])

/**
 * Who vouches for the chain, apart from dates, names and usages: an expired certificate of a known authority is
 * `trusted`. `engineError` is OpenSSL's code, null when it was content, undefined when it was not asked.
 */
export function judgeTrust(
  chain: readonly X509Certificate[],
  engineError: string | null | undefined
): TlsResult['trust'] {
  if (engineError === null) return 'trusted'
  const { trust, anchor } = buildChain(chain)
  if (trust !== 'trusted' && !knowsSystemStore()) return 'unknown'
  if (trust !== 'trusted' || engineError === undefined || errorsUnrelatedToTrust.has(engineError)) return trust
  const reachesRoot = anchor !== undefined && issuedBy(anchor, anchor)
  // Someone known signed it, yet OpenSSL refuses the path for a reason of its own
  return reachesRoot && pathBuildingErrors.has(engineError) ? 'trusted' : 'unknown'
}

/** The trusted certificate at which the chain ends, where it was not sent; null where there is none. */
export function anchorOf(chain: readonly X509Certificate[]): X509Certificate | null {
  const { anchor } = buildChain(chain)
  return anchor === undefined || chain.some((certificate) => certificate.fingerprint256 === anchor.fingerprint256)
    ? null
    : anchor
}

interface ChainResult {
  readonly trust: TlsResult['trust']
  readonly anchor?: X509Certificate
}

/** Whatever a server sends, no more signatures are checked than this. */
const mostSteps = 64

/**
 * Follows every issuer that was sent, as Windows does: a cross-signed extra that leads nowhere takes nothing from another
 * way that leads to a known authority. Where none does, an unknown root tells more than an end that is open.
 */
function buildChain(chain: readonly X509Certificate[]): ChainResult {
  const [leaf] = chain
  if (leaf === undefined) return { trust: 'unknown' }
  const seen = new Set([leaf])
  const waiting = [leaf]
  let atRoot = false
  for (let step = 0; step < mostSteps; step += 1) {
    const child = waiting.shift()
    if (child === undefined) break
    const anchor =
      trustedNamed(child.subject).find((certificate) => certificate.fingerprint256 === child.fingerprint256) ??
      trustedNamed(child.issuer).find((certificate) => issuedBy(child, certificate))
    if (anchor !== undefined) return { trust: 'trusted', anchor }
    if (issuedBy(child, child)) atRoot = true
    const issuers = chain.filter(
      (certificate) => !seen.has(certificate) && certificate.ca && issuedBy(child, certificate)
    )
    for (const issuer of issuers) seen.add(issuer)
    waiting.push(...issuers)
  }
  return { trust: atRoot ? 'untrusted-root' : 'chain-incomplete' }
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
