import { serverResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const accessDenied = accessCheck({
  id: 'access-denied',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'answer',
  answerFor: ({ attempt, access }) => {
    const http = serverResponse(attempt, access)
    if (http === null) return 'not-reached'
    return http.status === 401
      ? { detail: http.wwwAuthenticate.map((text) => text.split(' ')[0]).join(', ') || null }
      : 'passed'
  }
})
