import type { CheckId } from '../../../contract/check-ids.ts'
import type { Confidence } from '../../../contract/check.ts'
import type { AccessPath, Attempt } from '../../../contract/evidence/wsus-access.ts'
import { isUnsignedError } from '../../../derived/access/attempt-outcome.ts'
import { isHttpExchange } from '../../../knowledge/http-exchanges.ts'

const forProxy: ReadonlySet<CheckId> = new Set<CheckId>(['proxy-bad-gateway', 'proxy-request-denied'])

/** How sure a check may be of a fault that it saw in an attempt on this path. */
export function confidenceInAnswer(
  id: CheckId,
  confidence: Confidence,
  attempt: Attempt,
  { path, proxy }: AccessPath
): Confidence {
  if (confidence !== 'certain') return confidence
  // the server is blamed for certain only for an answer that IIS or http.sys signed; with a proxy in between it may be that one's
  if (isHttpExchange(id) && isUnsignedError(attempt)) return proxy === null ? 'likely' : 'possible'
  if (forProxy.has(id) && isSignedByServer(attempt)) return 'likely'
  // it is not confirmed that Windows follows a script
  return path === 'pac' ? 'likely' : confidence
}

/** The proxy is blamed for what the direct way does not answer, although the answer carries the server's signature. */
function isSignedByServer({ connect, http }: Attempt): boolean {
  return connect === null && (http?.answeredBy === 'iis' || http?.answeredBy === 'http.sys')
}
