import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'
import { isInDate, validBy } from '../../derived/tls/certificate.ts'

export type ClockSkewFacts = {
  /** By whose clock the certificate is valid. */
  readonly validBy?: 'server'
}

export const clockSkewed = accessCheck<ClockSkewFacts>({
  id: 'clock-skewed',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  onlyFor: 'https',
  winhttpCodes: [winhttpErrors.certificateDateInvalid, winhttpErrors.secureFailure],
  look: ({ attempt, at }) => {
    const by = validBy(attempt, at)
    // a clock by which the certificate holds disturbs nothing, whatever time it is elsewhere
    const chain = attempt.tls?.chain ?? []
    if (by === 'unknown') return chain.length > 0 && isInDate(attempt, at) ? 'passed' : 'not-reached'
    // an offset alone does not break TLS; it does when only the server's clock lies within the validity
    if (by !== 'server') return 'passed'
    const skewMs = at.getTime() - Date.parse(attempt.http?.date ?? '')
    return { detail: String(Math.round(skewMs / 60_000)), validBy: by }
  }
})
