import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

/** TLS alert 116, certificate_required (RFC 8446, section 6). */
const certificateRequired = 116

export const clientCertificateDemanded = accessCheck({
  id: 'client-certificate-demanded',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt }) => {
    const tls = attempt.tls
    if (tls === null) return 'not-reached'
    if (tls.clientCertificateRequested === true || tls.alert === certificateRequired) {
      return { detail: tls.acceptedIssuers[0] ?? null }
    }
    return tls.outcome === 'established' && tls.clientCertificateRequested === false ? 'passed' : 'not-reached'
  }
})
