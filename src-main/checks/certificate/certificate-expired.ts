import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'
import { serverTimeOr, validBy } from '../../derived/tls/certificate.ts'

export const certificateExpired = accessCheck({
  id: 'certificate-expired',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.certificateDateInvalid, winhttpErrors.secureFailure],
  // without the server's clock, this computer's alone says so
  confidence: ({ attempt, at }) => (validBy(attempt, at) === 'unknown' ? 'likely' : 'certain'),
  answerFor: ({ attempt, at }) => {
    const chain = attempt.tls?.chain ?? []
    if (chain.length === 0) return 'not-reached'
    // where the two clocks disagree about it, they are the fault and not the certificate
    if (['server', 'client'].includes(validBy(attempt, at))) return 'passed'
    const now = serverTimeOr(attempt, at)
    const expired = chain.find((certificate) => Date.parse(certificate.notAfter) < now)
    return expired === undefined ? 'passed' : { detail: expired.notAfter }
  },
  inFile: (certificate, { at }) => (at !== null && Date.parse(certificate.notAfter) < at ? certificate.notAfter : null)
})
