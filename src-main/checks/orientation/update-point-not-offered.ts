import type { Check } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines, type TimelineEvent } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'

/** The management point's newest answer names no software update point, so ConfigMgr's client has none to scan at. */
export const updatePointNotOffered: Check<{ at: string | null }> = {
  id: 'update-point-not-offered',
  step: 'orientation',
  severity: 'blocker',
  side: 'server',
  needs: [timelines, newestScan],
  source: citations.scanFailures,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const newest = events.findLast((moment, nth) => moment.event.kind === 'sup-offered' || isEmptyList(events, nth))
    if (newest === undefined) return { outcome: 'not-applicable' }
    const reference = referToEvent(newest.place, newest.event)
    const scan = newestScan.of(evidence)
    const isOver = scan?.outcome === 'succeeded' && (scan.at ?? '') > (newest.at ?? '')
    if (newest.event.url !== undefined || isOver) return { outcome: 'clear', evidence: [reference] }
    return {
      outcome: 'found',
      findings: [{ facts: { at: newest.at }, confidence: 'likely', evidence: [reference] }]
    }
  }
}

/** The list of servers ends where it began; a log that lacks its end may lack the servers as well. */
function isEmptyList(events: readonly TimelineEvent[], nth: number): boolean {
  const list = events[nth]
  if (list?.event.kind !== 'servers-listed') return false
  const next = events
    .slice(nth + 1)
    .find(({ event, place }) => ofList.has(event.kind) && place.source === list.place.source)
  return next?.event.kind === 'location-answered'
}

const ofList: ReadonlySet<string> = new Set(['sup-offered', 'servers-listed', 'location-answered'])
