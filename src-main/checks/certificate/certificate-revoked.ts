import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** Known only from Windows' codes: our requests fetch no revocation list. */
export const certificateRevoked = accessCheck({
  id: 'certificate-revoked',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.certificateRevoked],
  answerFor: () => 'not-applicable'
})
