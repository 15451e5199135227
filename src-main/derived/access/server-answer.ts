import type { HttpResult, TcpResult } from '../../contract/evidence/attempt-stages.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { isAnsweredWell } from './attempt-outcome.ts'
import type { EffectivePath } from './effective-path.ts'

/** The answer of the server itself; null where none came or a proxy spoke in its place. */
export function serverResponse(attempt: Attempt, access: EffectivePath): HttpResult | null {
  return attempt.http?.outcome === 'answered' && !isProxyResponse(attempt, access) ? attempt.http : null
}

/**
 * A proxy signed the answer, or nobody signed a refusal while the same request is served without the proxy: many proxies
 * leave no mark on the pages they make themselves.
 */
export function isProxyResponse(attempt: Attempt, { envelope, path }: EffectivePath): boolean {
  const { address, http } = attempt
  if (http?.answeredBy === 'proxy') return true
  if (path.path === 'direct' || http?.answeredBy !== 'unknown' || (http.status ?? 0) < 400) return false
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  const same = direct?.attempts.find((candidate) => candidate.address === address)
  return same !== undefined && isAnsweredWell(same) && !isAnsweredWell(attempt)
}

/** The connections that were tried to their end; empty where the run ended first or nothing got that far. */
export function triedConnections({ tcp }: Attempt): readonly TcpResult[] {
  return tcp.filter((connection) => connection.outcome !== 'unfinished')
}
