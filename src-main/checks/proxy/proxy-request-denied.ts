import { isProxyResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const proxyRequestDenied = accessCheck({
  id: 'proxy-request-denied',
  step: 'proxy',
  side: 'proxy',
  source: article.proxy,
  appliesTo: 'proxy',
  answerFor: ({ attempt, path, access }) => {
    const answer = attempt.connect ?? attempt.http
    const status = answer?.outcome === 'answered' ? (answer.status ?? 0) : 0
    // 407 asks for a logon, and from 500 on the proxy failed rather than refused
    const refused = (status >= 300 && status < 500 && status !== 407) || attempt.http?.blockPage === true
    // without a proxy that is set, it is a filter in between (response-intercepted), and no exception helps
    if (path.path === 'direct') return 'not-applicable'
    if (refused && (attempt.connect !== null || isProxyResponse(attempt, access))) return {}
    return answer?.outcome === 'answered' && answer.status !== 407 ? 'passed' : 'not-reached'
  }
})
