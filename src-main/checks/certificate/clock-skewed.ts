import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'
import { isInDate, validBy } from '../../derived/tls/certificate.ts'

export type ClockSkewFacts = {
  /** The clock by which the certificate is valid. */
  readonly validBy?: 'server'
  /** Left out if only the clocks of computer and server are compared. */
  readonly witness?: 'certificate'
}

/** Nobody can have issued a certificate after now: its own date is a third clock, and it says that this one is behind. */
function isBehindIssue(attempt: Attempt, at: Date): boolean {
  return (attempt.tls?.chain ?? []).some(({ notBefore }) => Date.parse(notBefore) > at.getTime())
}

export const clockSkewed = accessCheck<ClockSkewFacts>({
  id: 'clock-skewed',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.certificateDateInvalid, winhttpErrors.secureFailure],
  // of two clocks that differ, either may be wrong
  confidence: ({ attempt, at }) => (isBehindIssue(attempt, at) ? 'certain' : 'possible'),
  answerFor: ({ attempt, at }) => {
    const by = validBy(attempt, at)
    // if the certificate is valid by this computer's clock, a difference to other clocks causes no failure
    const chain = attempt.tls?.chain ?? []
    if (by === 'unknown') return chain.length > 0 && isInDate(attempt, at) ? 'passed' : 'not-reached'
    // an offset alone does not break TLS; it does when only the server's clock lies within the validity
    if (by !== 'server') return 'passed'
    const skewMs = at.getTime() - Date.parse(attempt.http?.date ?? '')
    const witness = isBehindIssue(attempt, at) ? { witness: 'certificate' as const } : {}
    return { detail: String(Math.round(skewMs / 60_000)), validBy: by, ...witness }
  }
})
