import { isPlainPort, worksDirectly } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/**
 * The port accepts connections and answers neither the TLS handshake nor plain HTTP. WSUS was not asked yet, so its application
 * pool is not to blame, and a device that filters TLS is as silent as another program on the port.
 */
export const tlsHandshakeUnanswered = accessCheck({
  id: 'tls-handshake-unanswered',
  step: 'timeout',
  side: 'network',
  source: article.timeout,
  confidence: 'likely',
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.timeout],
  answerFor: ({ attempt, access }) => {
    if (attempt.tls === null || attempt.tls.outcome === 'unfinished') return 'not-reached'
    if (attempt.tls.outcome !== 'no-answer') return 'passed'
    // a port that speaks HTTP without TLS is another fault, and so is a proxy that stays silent
    return isPlainPort(access) || worksDirectly(access) ? 'not-reached' : {}
  }
})
