import { worksDirectly } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const serverSilent = accessCheck({
  id: 'server-silent',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'silence',
  winhttpCodes: [winhttpErrors.timeout],
  answerFor: ({ attempt, access }) => {
    // if the server answers without the proxy, the proxy is the one that does not answer
    const silence = (detail: string) => (worksDirectly(access) ? 'not-reached' : { detail })
    const http = attempt.http
    if (http === null || http.outcome === 'unfinished' || http.answeredBy === 'proxy') return 'not-reached'
    // a status without a complete body is an answer that began
    return http.outcome === 'no-answer' ? silence(http.status === null ? 'http' : 'body') : 'passed'
  }
})
