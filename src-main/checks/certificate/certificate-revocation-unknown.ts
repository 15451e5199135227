import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** Known only from Windows' codes: our requests fetch no revocation list. */
export const certificateRevocationUnknown = accessCheck({
  id: 'certificate-revocation-unknown',
  step: 'certificate',
  side: 'network',
  source: article.certificate,
  appliesTo: 'https',
  answerFor: () => 'not-applicable'
})
