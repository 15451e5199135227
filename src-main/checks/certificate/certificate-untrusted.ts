import { article } from '../../knowledge/article.ts'
import { inspectingPath } from '../../derived/tls/tls-inspection.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export type UntrustedFacts = {
  /** `host:port` of the proxy that put a certificate of its own in the server's place, and who issued the server's. */
  readonly inspectedBy?: string | null
  readonly directIssuer?: string | null
}

export const certificateUntrusted = accessCheck<UntrustedFacts>({
  id: 'certificate-untrusted',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.invalidCa, winhttpErrors.secureFailure],
  answerFor: ({ attempt, access }) => {
    if (attempt.tls === null) return 'not-reached'
    // the stores of this computer could not be read
    if (attempt.tls.trust === 'unknown') return attempt.tls.chain.length > 0 ? 'not-checked' : 'not-reached'
    // found in another store, which is a finding of its own
    if (attempt.tls.trustedElsewhere === true) return 'not-reached'
    const inspection = inspectingPath(access)
    // a proxy that opens TLS often sends no issuer: what is missing is trust in it, not a part of the server's chain
    const isOpen = attempt.tls.trust === 'chain-incomplete' && inspection !== null
    if (attempt.tls.trust !== 'untrusted-root' && !isOpen) return 'passed'
    return {
      detail: attempt.tls.chain.at(-1)?.issuer ?? null,
      inspectedBy: inspection?.proxy ?? null,
      directIssuer: inspection?.direct.issuer ?? null
    }
  }
})
