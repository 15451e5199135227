import type { Reference } from '../../contract/check.ts'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import { attemptQuote } from '../access/quotes.ts'
import type { EffectivePath } from '../access/paths.ts'
import { referTo } from '../reference.ts'

/** The server's own certificate as it comes over the proxy and as it comes without. */
export interface ComparedPaths {
  /** `host:port` */
  readonly proxy: string
  readonly overProxy: Certificate
  readonly direct: Certificate
  readonly evidence: readonly [Reference, Reference]
}

/** Null unless Windows uses a proxy and a certificate was received on both paths. */
export function comparedPaths(access: EffectivePath): ComparedPaths | null {
  const { path, envelope } = access
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  if (path.proxy === null || direct === undefined) return null
  const [through, beside] = [presented(path), presented(direct)]
  if (through === null || beside === null) return null
  return {
    proxy: path.proxy,
    overProxy: through.leaf,
    direct: beside.leaf,
    evidence: [
      referTo(envelope, `${attemptQuote(through.attempt, path)}; ${named(through.leaf)}`),
      referTo(envelope, `${attemptQuote(beside.attempt, direct)}; ${named(beside.leaf)}`)
    ]
  }
}

/** Both certificates, if the proxy presents its own instead of the server's; null otherwise. */
export function inspectingPath(access: EffectivePath): ComparedPaths | null {
  const ways = comparedPaths(access)
  return ways !== null && isInspected(ways) ? ways : null
}

/** Another certificate by another issuer: the proxy opens TLS. Another one by the same issuer is another server's. */
export function isInspected({ overProxy, direct }: ComparedPaths): boolean {
  return overProxy.sha256 !== direct.sha256 && overProxy.issuer !== direct.issuer
}

function presented(path: AccessPath): { attempt: Attempt; leaf: Certificate } | null {
  for (const attempt of path.attempts) {
    const leaf = attempt.tls?.chain[0]
    if (leaf !== undefined) return { attempt, leaf }
  }
  return null
}

function named({ subject, issuer }: Certificate): string {
  return `${subject} ← ${issuer}`
}
