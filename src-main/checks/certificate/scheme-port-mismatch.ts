import { worksDirectly, isPlainPort, isTlsPort } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const schemePortMismatch = accessCheck({
  id: 'scheme-port-mismatch',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  winhttpCodes: [winhttpErrors.connectionError, winhttpErrors.invalidServerResponse, winhttpErrors.secureChannelError],
  answerFor: ({ attempt, url, access }) => {
    if (url.scheme === 'https') {
      if (attempt.tls === null || attempt.tls.outcome === 'unfinished') return 'not-reached'
      const plain = attempt.tls.outcome === 'no-answer' && isPlainPort(access)
      if (attempt.tls.outcome !== 'not-tls' && !plain) return 'passed'
      // if the server speaks TLS without the proxy, non-TLS bytes in the tunnel come from the proxy
      return worksDirectly(access) ? 'not-reached' : { detail: 'https' }
    }
    const http = attempt.http
    if (http === null || http.outcome === 'unfinished') return 'not-reached'
    return isTlsPort(access) ? { detail: 'http' } : 'passed'
  }
})
