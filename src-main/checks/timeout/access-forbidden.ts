import { serverResponse } from '../../derived/access/paths.ts'
import { isAboutClientCertificate } from '../../derived/access/attempt-outcome.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const accessForbidden = accessCheck({
  id: 'access-forbidden',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'answer',
  answerFor: ({ attempt, url, access }) => {
    const http = serverResponse(attempt, access)
    if (http === null) return 'not-reached'
    if (http.status !== 403) return 'passed'
    // 403 is then how the missing client certificate is answered
    if (attempt.tls?.askedLater !== undefined) return 'not-reached'
    if (url.scheme === 'https' && isAboutClientCertificate(http)) return 'not-reached'
    // browsing the SimpleAuth page may be forbidden on a healthy server; wusserverversion.xml never is
    return attempt.address === 'simple-auth' ? 'not-reached' : { detail: url.scheme, substatus: http.substatus ?? null }
  }
})
