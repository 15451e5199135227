import { article } from '../../knowledge/article.ts'
import { coversHost, namesOf } from '../../derived/tls/certificate.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const certificateNameMismatch = accessCheck({
  id: 'certificate-name-mismatch',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.secureFailure],
  answerFor: ({ attempt }) => {
    const leaf = attempt.tls?.chain[0]
    if (leaf === undefined || attempt.tls?.nameMatches == null) return 'not-reached'
    return attempt.tls.nameMatches ? 'passed' : { detail: leaf.altNames.join(', ') || leaf.subject }
  },
  inFile: (certificate, { host }) =>
    coversHost(certificate, host) ? null : namesOf(certificate).join(', ') || certificate.subject
})
