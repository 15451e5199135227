import { serverResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const serverUnavailable = accessCheck({
  id: 'server-unavailable',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'answer',
  answerFor: ({ attempt, access }) => {
    const http = serverResponse(attempt, access)
    if (http === null) return 'not-reached'
    return http.status === 503 ? { detail: http.server } : 'passed'
  }
})
