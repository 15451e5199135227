import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { WinhttpRequest } from '../../contract/evidence/winhttp-requests.ts'
import { isGoodStatus, isRequired } from './attempt-outcome.ts'
import { effectivePath, isUnfinished, allowsScan } from './paths.ts'
import { pointedTo, type PointedCause } from '../scans/code-cause.ts'
import { configuredRoute } from '../proxy/configured-route.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { referTo } from '../reference.ts'
import { winhttpRequestQuote } from './quotes.ts'
import { isSetOtherwise } from './winhttp-comparison.ts'
import { derive, type Derived } from '../derive.ts'

/** How WinHTTP's request to the server failed, and the check that this points to. */
export interface WinhttpCause extends PointedCause {
  readonly request: WinhttpRequest
  readonly reference: Reference
  /** True if our own requests found no fault or were not finished: then WinHTTP's result is the only evidence. */
  readonly alone: boolean
}

/** Time limit of the script for the first byte. A time-out after less than this was a time-out while connecting. */
const receiveMs = 15_000

/** Null if WinHTTP sent no request, used other settings than our requests, or succeeded. */
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

function causeOf(request: WinhttpRequest, evidence: EvidenceSet): PointedCause {
  const { status, durationMs } = request
  // the script ends without a code if WinHTTP is still waiting
  const code = request.code ?? (status === null ? winhttpErrors.timeout : null)
  const route = configuredRoute.of(evidence)
  // redirects are switched off for these requests; WSUS sends none
  if (status !== null && status < 400) return { cause: 'response-intercepted', ambiguous: false }
  if (code === winhttpErrors.timeout && durationMs < receiveMs) {
    return { cause: route === 'proxy' ? 'proxy-unreachable' : 'port-unanswered', ambiguous: false }
  }
  const pointed = pointedTo({ code, httpStatus: status }, route)
  // a connection that nobody accepts is given up earlier
  return code === winhttpErrors.timeout && route !== 'proxy' ? { ...pointed, ambiguous: false } : pointed
}

function isAlone(evidence: EvidenceSet): boolean {
  const access = effectivePath.of(evidence)
  return access === null || allowsScan(access.path, access.envelope) || access.path.attempts.every(isUnfinished)
}
