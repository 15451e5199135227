import type { Check } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { caseClock } from '../../derived/scans/case-clock.ts'
import { isManagementPointFailing, managementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'

/** Registration usually takes a minute or two; a log that ends before this proves nothing. */
const patienceMs = 10 * 60_000

/** The client asked its site to be registered, and was not; until then it gets no policy and no software update point. */
export const clientNotRegistered: Check<{ at: string | null }> = {
  id: 'client-not-registered',
  step: 'orientation',
  severity: 'warning',
  side: 'server',
  needs: [timelines, newestScan, caseClock, managementPointFailure, 'configmgr-log'],
  source: citations.entraWorkflow,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const newest = events.findLast(({ event }) => event.kind === 'registered' || event.kind === 'not-registered')
    if (newest === undefined) return { outcome: 'not-applicable' }
    const reference = referToEvent(newest.place, newest.event)
    const hasScanned = (newestScan.of(evidence)?.at ?? '') > (newest.at ?? '')
    if (newest.event.kind === 'registered' || hasScanned) return { outcome: 'clear', evidence: [reference] }
    const clock = caseClock.of(evidence)
    const lasts = evidence
      .all('configmgr-log')
      .filter(({ value }) => value.components.some((component) => /^ClientIDManagerStartup$/i.test(component)))
      .flatMap(({ value }) => (value.lastAt === null ? [] : Date.parse(clock.toUtc(value.lastAt))))
    const hasWaited = newest.at !== null && Math.max(...lasts, 0) - Date.parse(newest.at) >= patienceMs
    if (!hasWaited) return { outcome: 'not-applicable' }
    // the request may not have arrived at all, which is another check's
    const confidence = isManagementPointFailing(evidence) ? 'possible' : 'likely'
    return { outcome: 'found', findings: [{ facts: { at: newest.at }, confidence, evidence: [reference] }] }
  }
}
