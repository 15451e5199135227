import { isTlsPort } from '../../derived/effective-access.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const schemePortMismatch = accessCheck({
  id: 'scheme-port-mismatch',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  look: ({ attempt, url, access }) => {
    if (url.scheme === 'https') {
      if (attempt.tls === null || attempt.tls.outcome === 'unfinished') return 'not-reached'
      return attempt.tls.outcome === 'not-tls' ? { detail: 'https' } : 'passed'
    }
    const http = attempt.http
    if (http === null || http.outcome === 'unfinished') return 'not-reached'
    return isTlsPort(access) ? { detail: 'http' } : 'passed'
  }
})
