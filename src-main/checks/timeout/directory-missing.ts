import { serverResponse } from '../../derived/access/paths.ts'
import { testDirectories } from '../../derived/target/request-server.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const directoryMissing = accessCheck({
  id: 'directory-missing',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'answer',
  answerFor: ({ attempt, access }) => {
    const http = serverResponse(attempt, access)
    if (http === null) return 'not-reached'
    // any other substatus says that the server refused the request, not that it misses the directory
    const isMissing = http.status === 404 && (http.substatus ?? 0) === 0
    return isMissing ? { detail: testDirectories[attempt.address] } : 'passed'
  }
})
