import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { ProbeId } from '../../contract/evidence/index.ts'
import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { attemptQuote, winhttpRequestQuote } from './quotes.ts'
import { isGoodStatus, isRequired, isTlsAccepted } from './attempt-outcome.ts'
import { effectivePath, isUnfinished } from './paths.ts'
import { referTo } from '../reference.ts'
import { derive, type Derived } from '../derive.ts'

/** Our own requests compared with WinHTTP's requests to the same addresses. */
export type WinhttpComparison =
  | { readonly state: 'not-comparable' }
  | { readonly state: 'missing'; readonly missing: readonly ProbeId[] }
  | {
      readonly state: 'agree' | 'windows-fails' | 'only-windows-passes'
      /** WinHTTP's most informative request: one that failed, else the one for the version file. */
      readonly decisive: WinhttpRequest
      readonly evidence: readonly [Reference, ...Reference[]]
    }

/** Compares outcomes, not reasons, and only if both used this computer's settings. */
export const winhttpComparison: Derived<WinhttpComparison> = derive(
  ['winhttp-requests', 'technician-choice', 'winhttp-settings', effectivePath],
  (evidence) => {
    if (isElsewhere(evidence) || isSetOtherwise(evidence) || !isTried(evidence)) return { state: 'not-comparable' }
    const access = effectivePath.of(evidence)
    const attempts = access?.path.attempts.filter(isRequired) ?? []
    if (access === null || attempts.length === 0 || attempts.some(isUnfinished)) {
      return { state: 'missing', missing: ['wsus-access'] }
    }
    const windows = evidence.all('winhttp-requests')[0]
    const requests = windows?.value.requests.filter(isRequired) ?? []
    const result = requests.find((request) => !isGoodStatus(request.address, request.status)) ?? requests[0]
    if (windows === undefined || result === undefined || requests.some((request) => request.outcome === 'not-run')) {
      return { state: 'missing', missing: ['winhttp-requests'] }
    }
    const at = new Date(access.envelope.collectedAt ?? 0)
    // by HTTP status, which both have; our requests continue after a certificate that Windows would reject
    const ours = attempts.every(
      (attempt) => isTlsAccepted(attempt, at) && isGoodStatus(attempt.address, statusOf(attempt))
    )
    const theirs = requests.every((request) => isGoodStatus(request.address, request.status))
    return {
      state: ours === theirs ? 'agree' : ours ? 'windows-fails' : 'only-windows-passes',
      decisive: result,
      evidence: [
        referTo(windows, winhttpRequestQuote(result)),
        ...attempts.map((attempt) => referTo(access.envelope, attemptQuote(attempt, access.path)))
      ]
    }
  }
)

/** Null if no answer or only part of it arrived. */
function statusOf({ http }: Attempt): number | null {
  return http?.outcome === 'answered' ? http.status : null
}

/** Not Windows, or nothing to ask. */
function isElsewhere(evidence: EvidenceSet): boolean {
  return evidence.envelopes.some(
    (envelope) =>
      envelope.probe === 'winhttp-requests' && envelope.status === 'skipped' && envelope.reason === 'not-applicable'
  )
}

/** Logs alone have nothing to compare. */
function isTried(evidence: EvidenceSet): boolean {
  return evidence.all('winhttp-requests').length > 0 || effectivePath.of(evidence) !== null
}

/** Our requests used a proxy chosen by the technician or read from a file, which this computer's WinHTTP does not use. */
export function isSetOtherwise(evidence: EvidenceSet): boolean {
  const result = evidence.all('technician-choice').some((envelope) => envelope.value.proxy !== null)
  return result || evidence.all('winhttp-settings').some((envelope) => envelope.origin === 'file')
}
