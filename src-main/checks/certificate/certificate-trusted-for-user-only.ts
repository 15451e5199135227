import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** The root was imported, but into a store that the update service, which runs as the system account, does not use. */
export const certificateTrustedForUserOnly = accessCheck({
  id: 'certificate-trusted-for-user-only',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.invalidCa, winhttpErrors.secureFailure],
  answerFor: ({ attempt: { tls } }) => {
    if (tls === null || tls.outcome !== 'established') return 'not-reached'
    if (tls.trust === 'unknown') return tls.chain.length > 0 ? 'not-checked' : 'not-reached'
    return tls.trustedElsewhere === true ? { detail: tls.chain.at(-1)?.issuer ?? null } : 'passed'
  }
})
