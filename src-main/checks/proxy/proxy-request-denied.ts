import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

/** Refusals a proxy speaks itself: of the request, of the address, of the port. */
const refusals: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 451])

export const proxyRequestDenied = accessCheck({
  id: 'proxy-request-denied',
  step: 'proxy',
  side: 'proxy',
  source: article.proxy,
  onlyFor: 'proxy',
  look: ({ attempt, path }) => {
    const answer = attempt.connect ?? attempt.http
    const refused = answer?.status !== null && answer?.status !== undefined && refusals.has(answer.status)
    if (refused && (attempt.connect !== null || answer.answeredBy === 'proxy')) return {}
    if (path.path === 'direct') return 'not-applicable'
    return answer?.outcome === 'answered' && answer.status !== 407 ? 'passed' : 'not-reached'
  }
})
