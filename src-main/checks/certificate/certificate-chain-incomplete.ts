import { inspectingPath } from '../../derived/tls/tls-inspection.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const certificateChainIncomplete = accessCheck({
  id: 'certificate-chain-incomplete',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.invalidCa, winhttpErrors.secureFailure],
  answerFor: ({ attempt, access }) => {
    if (attempt.tls === null) return 'not-reached'
    // the stores of this computer could not be read
    if (attempt.tls.trust === 'unknown') return attempt.tls.chain.length > 0 ? 'not-checked' : 'not-reached'
    // found in another store, which is a finding of its own
    if (attempt.tls.trustedElsewhere === true) return 'not-reached'
    // that is the certificate of a proxy in between, see certificate-untrusted
    if (inspectingPath(access) !== null) return 'passed'
    return attempt.tls.trust === 'chain-incomplete' ? { detail: attempt.tls.chain.at(-1)?.issuer ?? null } : 'passed'
  }
})
