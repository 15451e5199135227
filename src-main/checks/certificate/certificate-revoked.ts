import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** Known from Windows' codes alone: our own requests fetch no revocation list. */
export const certificateRevoked = accessCheck({
  id: 'certificate-revoked',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  onlyFor: 'https',
  winhttpCodes: [winhttpErrors.certificateRevoked],
  look: () => 'not-applicable'
})
