import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'
import { isGoodStatus, isRequired } from './attempt-outcome.ts'
import { effectivePath, isUnfinished, allowsScan } from './paths.ts'
import { configuredRoute, pointedTo, type FailureCause } from '../scans/failure-cause.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { referTo } from '../reference.ts'
import { winhttpRequestQuote } from './quotes.ts'
import { isSetOtherwise } from './winhttp-comparison.ts'
import { derive, type Derived } from '../derive.ts'

/** How Windows' own HTTP stack failed at the server, and the one check that points to. */
export interface WinhttpCause extends Pick<FailureCause, 'cause' | 'ambiguous'> {
  readonly request: WinhttpRequest
  readonly reference: Reference
  /** True where our own requests found nothing, or came to no end: then this is the only sign there is. */
  readonly alone: boolean
}

/** The script's limit for the first byte; what failed by waiting and took less waited for a connection. */
const receiveMs = 15_000

/** Null where Windows was not asked, by other settings than ours, or got through. */
export const winhttpCause: Derived<WinhttpCause | null> = derive(
  ['winhttp-requests', 'technician-choice', 'winhttp-settings', effectivePath, configuredRoute],
  (evidence) => {
    const windows = evidence.all('winhttp-requests')[0]
    if (windows === undefined || isSetOtherwise(evidence)) return null
    const asked = windows.value.requests.filter((candidate) => isRequired(candidate) && candidate.outcome !== 'not-run')
    const request = asked.find((candidate) => !isGoodStatus(candidate.address, candidate.status))
    if (request === undefined) return null
    return {
      ...causeOf(request, evidence),
      request,
      reference: referTo(windows, winhttpRequestQuote(request)),
      alone: isAlone(evidence)
    }
  }
)

function causeOf(request: WinhttpRequest, evidence: EvidenceSet): Pick<FailureCause, 'cause' | 'ambiguous'> {
  const { status, durationMs } = request
  // the script gives up without a code where WinHTTP would still wait
  const code = request.code ?? (status === null ? winhttpErrors.timeout : null)
  const route = configuredRoute.of(evidence)
  // redirects are switched off for these requests; WSUS sends none
  if (status !== null && status < 400) return { cause: 'response-intercepted', ambiguous: false }
  if (code === winhttpErrors.timeout && durationMs < receiveMs) {
    return { cause: route === 'proxy' ? 'proxy-unreachable' : 'port-unanswered', ambiguous: false }
  }
  return pointedTo({ code, httpStatus: status }, route)
}

function isAlone(evidence: EvidenceSet): boolean {
  const access = effectivePath.of(evidence)
  return access === null || allowsScan(access.path, access.envelope) || access.path.attempts.every(isUnfinished)
}
