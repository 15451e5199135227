import type { Check } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
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
    const answers = timelines.of(evidence).configmgr.filter(({ event }) => event.kind === 'sup-offered')
    const newest = answers.at(-1)
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
