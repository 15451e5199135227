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
  look: ({ attempt, access }) => {
    // where it answers without the proxy, the silence is the proxy's
    const silence = (detail: string) => (worksDirectly(access) ? 'not-reached' : { detail })
    if (attempt.tls?.outcome === 'no-answer') return silence('tls')
    const http = attempt.http
    if (http === null || http.outcome === 'unfinished' || http.answeredBy === 'proxy') return 'not-reached'
    // a status that is there with no end to its body is an answer that began
    return http.outcome === 'no-answer' ? silence(http.status === null ? 'http' : 'body') : 'passed'
  }
})
