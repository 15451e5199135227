import { directPassable } from '../../derived/effective-access.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const serverSilent = accessCheck({
  id: 'server-silent',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  look: ({ attempt, access }) => {
    if (attempt.tls?.outcome === 'no-answer') return { detail: 'tls' }
    const http = attempt.http
    if (http === null || http.outcome === 'unfinished' || http.answeredBy === 'proxy') return 'not-reached'
    if (http.outcome !== 'no-answer') return 'passed'
    // where it answers without the proxy, the silence is the proxy's
    return directPassable(access) ? 'not-reached' : { detail: 'http' }
  }
})
