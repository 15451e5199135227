import { isTlsPort, serverResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const serverError = accessCheck({
  id: 'server-error',
  step: 'timeout',
  side: 'server',
  source: article.timeout,
  serverLogs: 'answer',
  answerFor: ({ attempt, access }) => {
    const http = serverResponse(attempt, access)
    if (http === null) return 'not-reached'
    const status = http.status ?? 0
    // statuses from 600 on are undefined; whatever sends them is not a web server
    const isRefused = status === 404 && (http.substatus ?? 0) > 0
    const known = status < 400 || status >= 600 || ([401, 403, 404, 407, 503].includes(status) && !isRefused)
    // a 400 on a TLS port says "this is https", not "the server is broken"
    const schemeClash = status === 400 && isTlsPort(access)
    if (known || schemeClash) return 'passed'
    // the word that the log of HTTP.sys has for it
    return {
      detail: http.server,
      ...(isRefused && { substatus: http.substatus ?? null }),
      ...(http.invalidHostname === true && { reason: 'Hostname' })
    }
  }
})
