import { serverResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

const directories = {
  'self-update': 'Selfupdate',
  'client-web-service': 'ClientWebService',
  'simple-auth': 'SimpleAuthWebService'
} as const

export const directoryMissing = accessCheck({
  id: 'directory-missing',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'answer',
  answerFor: ({ attempt, access }) => {
    const http = serverResponse(attempt, access)
    if (http === null) return 'not-reached'
    return http.status === 404 ? { detail: directories[attempt.address] } : 'passed'
  }
})
