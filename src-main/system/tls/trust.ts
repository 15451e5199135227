import type { X509Certificate } from 'node:crypto'
import type { TlsResult } from '../../contract/evidence/attempt-stages.ts'
import { knowsSystemStore, namedElsewhere, trustedNamed } from './trust-store.ts'

/** OpenSSL errors that do not concern trust in the issuer. */
const errorsUnrelatedToTrust = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH'
])

/**
 * OpenSSL does not backtrack after the first matching issuer (X509_verify_cert), so these errors do not prove that no
 * trusted path exists.
 */
const pathBuildingErrors = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'
])

/**
 * Trust in the chain, regardless of dates, names and usages: an expired certificate of a trusted authority is
 * `trusted`. `engineError`: OpenSSL error code, null if verification succeeded, undefined if unknown.
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
  // signed by a trusted authority, but OpenSSL rejects the path for an unrelated reason
  return reachesRoot && pathBuildingErrors.has(engineError) ? 'trusted' : 'unknown'
}

/**
 * True if the chain ends at a root that this computer holds only in a store that Windows services do not use. `named`: the
 * certificates of those stores by subject.
 */
export function isTrustedElsewhere(
  chain: readonly X509Certificate[],
  named: (subject: string) => readonly X509Certificate[] = namedElsewhere
): boolean {
  if (buildChain(chain).trust === 'trusted') return false
  const { anchor } = buildChain(chain, named)
  // an intermediate authority in its own store is where it belongs
  return anchor !== undefined && issuedBy(anchor, anchor)
}

/** The trusted certificate that ends the chain, if the server did not send it; otherwise null. */
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

/** Maximum number of signature checks per chain. */
const mostSteps = 64

/**
 * Tries all issuers that were sent, like Windows: an extra cross-signed certificate without trusted issuer does not
 * hide another trusted path. If no path is trusted, one that ends in an unknown root is preferred to an incomplete one.
 */
function buildChain(chain: readonly X509Certificate[], named = trustedNamed): ChainResult {
  const [leaf] = chain
  if (leaf === undefined) return { trust: 'unknown' }
  const seen = new Set([leaf])
  const waiting = [leaf]
  let atRoot = false
  for (let step = 0; step < mostSteps; step += 1) {
    const child = waiting.shift()
    if (child === undefined) break
    const anchor =
      named(child.subject).find((certificate) => certificate.fingerprint256 === child.fingerprint256) ??
      named(child.issuer).find((certificate) => issuedBy(child, certificate))
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

/** True if the parent's key signed the child; comparing names alone would accept forgeries. */
export function issuedBy(child: X509Certificate, parent: X509Certificate): boolean {
  try {
    return child.checkIssued(parent) && child.verify(parent.publicKey)
  } catch {
    // unsupported key or signature algorithm
    return false
  }
}
