import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const serverSilent = accessCheck({
  id: 'server-silent',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  look: ({ attempt }) => {
    if (attempt.tls?.outcome === 'no-answer') return { detail: 'tls' }
    const http = attempt.http
    if (http === null || http.outcome === 'unfinished' || http.answeredBy === 'proxy') return 'not-reached'
    return http.outcome === 'no-answer' ? { detail: 'http' } : 'passed'
  }
})
