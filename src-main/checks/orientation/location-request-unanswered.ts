import type { Check, Finding, Judgement } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { locationRequest } from '../../derived/scans/location-request.ts'
import { isManagementPointFailing, managementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'

interface LocationFacts extends Readonly<Record<string, string | null>> {
  readonly at: string | null
  /** Until when the logs go on without an answer; null where the client itself says that it waited too long. */
  readonly until: string | null
}

/** ConfigMgr's client gave up waiting for the servers of its update source. */
const waitedInVain = '0x87d00602'

/** The client asked for its software update point, and the logs go on without an answer: the scan waits for it. */
export const locationRequestUnanswered: Check<LocationFacts> = {
  id: 'location-request-unanswered',
  step: 'orientation',
  severity: 'blocker',
  side: 'server',
  needs: [locationRequest, managementPointFailure, newestScan],
  source: citations.complianceAssessment,
  evaluate(evidence) {
    // why no answer comes is known then, and another check's
    if (isManagementPointFailing(evidence)) return { outcome: 'not-applicable' }
    const scan = newestScan.of(evidence)
    if (scan?.outcome === 'failed' && scan.code === waitedInVain) {
      return found({ facts: { at: scan.at, until: null }, confidence: 'likely', evidence: [scan.reference] })
    }
    const asked = locationRequest.of(evidence)
    if (asked === null) return { outcome: 'not-applicable' }
    const { request, answer, hasScanned, silentUntil } = asked
    if (answer !== null) return { outcome: 'clear', evidence: [referToEvent(answer.place, answer.event)] }
    const reference = referToEvent(request.place, request.event)
    if (hasScanned) return { outcome: 'clear', evidence: [reference] }
    if (silentUntil === null) return { outcome: 'not-applicable' }
    return found({ facts: { at: request.at, until: silentUntil }, confidence: 'likely', evidence: [reference] })
  }
}

function found(finding: Finding<LocationFacts>): Judgement<LocationFacts> {
  return { outcome: 'found', findings: [finding] }
}
