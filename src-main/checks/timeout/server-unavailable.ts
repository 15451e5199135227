import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const serverUnavailable = accessCheck({
  id: 'server-unavailable',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  look: ({ attempt }) => {
    const http = attempt.http
    if (http?.outcome !== 'answered' || http.answeredBy === 'proxy') return 'not-reached'
    return http.status === 503 ? { detail: http.server } : 'passed'
  }
})
