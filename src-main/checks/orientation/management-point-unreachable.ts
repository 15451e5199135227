import type { Check, Side } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { locationRequest } from '../../derived/scans/location-request.ts'
import { managementPointFailure, type ManagementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'
import { originOf } from '../../contract/url.ts'

/** What is wrong with the way to the management point, as far as the log tells. */
export interface ManagementPointFacts extends Readonly<Record<string, string | number | null>> {
  readonly server: string
  readonly at: string | null
  readonly status: number | null
  readonly code: string | null
  readonly how: 'certificate' | 'answered' | 'silent' | 'unknown'
}

/** Of ConfigMgr, around the choice of the client’s own certificate, and WinHTTP’s own for a missing one. */
const withoutCertificate = /^0x(?:87d0028[0-7]|87d00295|80072f0c)$/

const sides: Readonly<Record<ManagementPointFacts['how'], Side>> = {
  certificate: 'client',
  answered: 'server',
  silent: 'network',
  unknown: 'server'
}

/** Messages to the management point fail, and nothing it says has arrived since; so the client asks for a server in vain. */
export const managementPointUnreachable: Check<ManagementPointFacts> = {
  id: 'management-point-unreachable',
  step: 'orientation',
  severity: 'warning',
  side: 'server',
  needs: [managementPointFailure, locationRequest, timelines, newestScan],
  source: citations.clientCommunication,
  evaluate(evidence) {
    const failure = managementPointFailure.of(evidence)
    if (failure === null) {
      const answered = timelines.of(evidence).configmgr.findLast(({ event }) => event.kind === 'mp-answered')
      return answered === undefined
        ? { outcome: 'not-applicable' }
        : { outcome: 'clear', evidence: [referToEvent(answered.place, answered.event)] }
    }
    const { failed, status, code, isOver } = failure
    const reference = referToEvent(failed.place, failed.event)
    if (isOver || newestScan.of(evidence) !== null) return { outcome: 'clear', evidence: [reference] }
    const how = howOf(failure)
    const asked = locationRequest.of(evidence)
    // a single message may fail by chance; a client that waits for its answer has not got past it
    const isWaiting = asked !== null && asked.answer === null && asked.silentUntil !== null
    const confidence = how === 'unknown' && !isWaiting ? 'possible' : 'likely'
    const facts = { server: originOf(failed.event.url ?? ''), at: failed.at, status, code, how }
    return { outcome: 'found', side: sides[how], findings: [{ facts, confidence, evidence: [reference] }] }
  }
}

function howOf({ failed, status, code }: ManagementPointFailure): ManagementPointFacts['how'] {
  const isRefused = status === 403 && /^https:/i.test(failed.event.url ?? '')
  if (isRefused || (code !== null && withoutCertificate.test(code))) return 'certificate'
  if (status !== null) return 'answered'
  return code === null ? 'unknown' : 'silent'
}
