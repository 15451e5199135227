import { isForeignError, isForeignPage } from '../../derived/access/attempt-outcome.ts'
import { isProxyResponse, isTlsPort } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export type InterceptionFacts = {
  readonly redirected?: true
  /** IIS signed the redirect, so that it is the server's own. */
  readonly byIis?: boolean
}

const intercepted = accessCheck<InterceptionFacts>({
  id: 'response-intercepted',
  step: 'timeout',
  side: 'network',
  source: article.timeout,
  serverLogs: 'interception',
  winhttpCodes: [winhttpErrors.invalidServerResponse],
  answerFor: ({ attempt, path, access }) => {
    const http = attempt.http
    if (http === null || isTlsPort(access)) return 'not-reached'
    const status = http.status ?? 0
    if (http.blockPage === true && path.path === 'direct') return { detail: http.server ?? http.via }
    // the checks of the proxy step cover answers of a proxy that is set, and a gateway's own errors
    const inFront = path.path !== 'direct' || status >= 500 || status === 407
    if (inFront && isProxyResponse(attempt, access)) return 'not-reached'
    if (http.answeredBy === 'proxy' && status >= 400) return { detail: http.server ?? http.via }
    if (http.outcome === 'malformed') return { detail: 'malformed' }
    if (http.outcome !== 'answered') return 'not-reached'
    if (status >= 300 && status < 400) {
      // IIS signs what it redirects itself; a device in between does not
      return { detail: http.location, redirected: true, byIis: http.answeredBy === 'iis' }
    }
    // no web server ends its answer with an interim status, and none has one beyond 599
    const page = status < 200 || status >= 600 || isForeignPage(attempt) || isForeignError(attempt)
    return page ? { detail: http.server ?? http.contentType } : 'passed'
  }
})

/** A device in between answers; only what IIS signs is the server's own doing. */
export const responseIntercepted: typeof intercepted = {
  ...intercepted,
  evaluate: (evidence, context) => {
    const judged = intercepted.evaluate(evidence, context)
    const isServers = judged.outcome === 'found' && judged.findings[0].facts.byIis === true
    return isServers ? { ...judged, side: 'server' } : judged
  }
}
