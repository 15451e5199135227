import type { Check } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { isManagementPointFailing, managementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'

/**
 * ConfigMgr's client last said that software updates are off. It says so at every start before its policy is there, so what
 * it says later counts, and so does any scan since.
 */
export const softwareUpdatesDisabled: Check<{ at: string | null }> = {
  id: 'software-updates-disabled',
  step: 'orientation',
  severity: 'warning',
  side: 'server',
  needs: [timelines, newestScan, managementPointFailure],
  source: citations.clientSettings,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const newest = events.findLast(({ event }) => event.kind === 'updates-off' || event.kind === 'updates-on')
    if (newest === undefined) return { outcome: 'not-applicable' }
    const reference = referToEvent(newest.place, newest.event)
    const scan = newestScan.of(evidence)
    const hasScanned = scan !== null && (scan.at ?? '') >= (newest.at ?? '')
    if (newest.event.kind === 'updates-on' || hasScanned) return { outcome: 'clear', evidence: [reference] }
    // a client says the same while its policy has not arrived yet
    const confidence = isManagementPointFailing(evidence) ? 'possible' : 'likely'
    return { outcome: 'found', findings: [{ facts: { at: newest.at }, confidence, evidence: [reference] }] }
  }
}
