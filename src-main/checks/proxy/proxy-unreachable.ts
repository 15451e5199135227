import type { HttpResult, TlsResult } from '../../contract/evidence/attempt-stages.ts'
import { worksDirectly, triedConnections } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const proxyUnreachable = accessCheck({
  id: 'proxy-unreachable',
  step: 'proxy',
  side: 'network',
  source: article.proxy,
  appliesTo: 'proxy',
  winhttpCodes: [winhttpErrors.timeout, winhttpErrors.cannotConnect],
  answerFor: ({ attempt, path, access }) => {
    if (path.path === 'direct') return 'not-applicable'
    const tried = triedConnections(attempt)
    if (tried.length === 0) return 'not-reached'
    if (!tried.some((triedConnection) => triedConnection.outcome === 'connected'))
      return { detail: tried[0]?.outcome ?? null }
    // a proxy that takes the connection but never answers CONNECT is as unreachable as a closed one
    const { connect, tls, http } = attempt
    if (connect !== null && isBroken(connect.outcome)) return { detail: connect.outcome }
    // beyond the connection, the proxy is the cause only if the server answers without it
    const behind = [tls?.outcome, http?.outcome].find((outcome) => outcome !== undefined && isBroken(outcome))
    return behind !== undefined && worksDirectly(access) ? { detail: behind } : 'passed'
  }
})

/** No answer, or an unreadable one; an alert is an answer. */
function isBroken(outcome: HttpResult['outcome'] | TlsResult['outcome']): boolean {
  return !['answered', 'established', 'alert', 'unfinished'].includes(outcome)
}
