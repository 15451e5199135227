import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { type EffectivePath, isProxyResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** WSUS itself never sends 502 or 504; any other status counts only if it is known to come from a proxy. A filter's page is a refusal. */
function proxyFailed(attempt: Attempt, access: EffectivePath): boolean {
  const answer = attempt.connect ?? attempt.http
  const status = answer?.status ?? 0
  if (status < 500 || attempt.http?.blockPage === true) return false
  if (attempt.connect !== null || isProxyResponse(attempt, access)) return true
  const gateway = status === 502 || status === 504
  return gateway && access.path.path !== 'direct' && answer?.answeredBy === 'unknown'
}

export const proxyBadGateway = accessCheck({
  id: 'proxy-bad-gateway',
  step: 'proxy',
  side: 'proxy',
  source: article.proxy,
  appliesTo: 'proxy',
  answerFor: ({ attempt, path, access }) => {
    if (proxyFailed(attempt, access)) return {}
    if (path.path === 'direct') return 'not-applicable'
    const answer = attempt.connect ?? attempt.http
    // a proxy that refused the request did not forward it
    const passedOn = answer?.outcome === 'answered' && answer.answeredBy !== 'proxy'
    return passedOn ? 'passed' : 'not-reached'
  }
})
