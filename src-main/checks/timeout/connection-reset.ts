import { isTlsPort } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const connectionReset = accessCheck({
  id: 'connection-reset',
  step: 'timeout',
  side: 'network',
  source: article.timeout,
  serverLogs: 'reset',
  winhttpCodes: [winhttpErrors.connectionError],
  answerFor: ({ attempt, access }) => {
    const outcomes = [...attempt.tcp, attempt.tls, attempt.http]
    const connected = attempt.tcp.some((connection) => connection.outcome === 'connected')
    if (!connected && attempt.tcp.some((connection) => connection.outcome === 'reset')) return { detail: 'tcp' }
    if (attempt.tls?.outcome === 'reset' || attempt.tls?.outcome === 'failed') return { detail: 'tls' }
    // a missing client certificate is answered by a reset, too
    if (attempt.tls?.askedLater !== undefined) return 'not-reached'
    // http sent to a TLS port is cut off as well; that has a check of its own
    if (attempt.http?.outcome === 'reset' && !isTlsPort(access)) return { detail: 'http' }
    return outcomes.some((stage) => stage?.outcome === 'answered') ? 'passed' : 'not-reached'
  }
})
