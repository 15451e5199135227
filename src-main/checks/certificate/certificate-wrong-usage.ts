import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const certificateWrongUsage = accessCheck({
  id: 'certificate-wrong-usage',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.secureFailure],
  answerFor: ({ attempt }) => {
    const leaf = attempt.tls?.chain[0]
    if (leaf === undefined) return 'not-reached'
    return leaf.serverAuth === false ? { detail: leaf.subject } : 'passed'
  },
  inFile: (certificate) => (certificate.serverAuth === false ? certificate.subject : null)
})
