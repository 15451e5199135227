import type { Check, Judgement, Reference } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'

export interface AssignmentFacts extends Readonly<Record<string, string | null>> {
  readonly value: string
  /** The site that a policy requests of the client (GPRequestedSiteAssignmentCode); null where none does. */
  readonly requested: string | null
}

/** ConfigMgr's client belongs to no site: by its own log, or by the registry. */
export const clientNotAssigned: Check<AssignmentFacts> = {
  id: 'client-not-assigned',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-policy', timelines, newestScan],
  source: citations.assignClients,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const logged = events.findLast(({ event }) => event.kind === 'not-assigned')
    const answered = events.findLast(({ event }) => event.kind === 'sup-offered' || event.kind === 'mp-answered')
    const isOld = (answered?.at ?? newestScan.of(evidence)?.at ?? '') > (logged?.at ?? '')
    const assigned = policyValue(evidence, 'client', 'AssignedSiteCode')
    const byPolicy = policyValue(evidence, 'client', 'GPRequestedSiteAssignmentCode')
    if (assigned.state === 'set' && String(assigned.value).trim() !== '') {
      return { outcome: 'clear', evidence: [assigned.reference] }
    }
    // a client without a site code of its own may get it by group policy
    if (assigned.state === 'set' && byPolicy.state !== 'set') return found(null, [assigned.reference])
    if (logged === undefined) return { outcome: 'not-applicable' }
    const reference = referToEvent(logged.place, logged.event)
    if (isOld) return { outcome: 'clear', evidence: [reference] }
    // one that is left of a site that no longer exists keeps the client from finding another
    return byPolicy.state === 'set'
      ? found(String(byPolicy.value), [reference, byPolicy.reference])
      : found(null, [reference])
  }
}

function found(requested: string | null, evidence: readonly [Reference, ...Reference[]]): Judgement<AssignmentFacts> {
  return { outcome: 'found', findings: [{ facts: { value: '', requested }, confidence: 'likely', evidence }] }
}
