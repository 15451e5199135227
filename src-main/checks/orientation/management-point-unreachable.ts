import type { Check } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'
import { originOf } from '../../contract/url.ts'

const answers: ReadonlySet<string> = new Set(['mp-answered', 'sup-offered', 'scan-started', 'scan-succeeded'])

/** Messages to the management point fail, and nothing it says has arrived since; so the client asks for a server in vain. */
export const managementPointUnreachable: Check<{ server: string; at: string | null }> = {
  id: 'management-point-unreachable',
  step: 'orientation',
  severity: 'warning',
  side: 'server',
  needs: [timelines, newestScan],
  source: citations.clientCommunication,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const failed = events.findLast(({ event }) => event.kind === 'mp-failed')
    const answered = events.findLast(({ event }) => answers.has(event.kind))
    if (failed === undefined) {
      return answered?.event.kind === 'mp-answered'
        ? { outcome: 'clear', evidence: [referToEvent(answered.place, answered.event)] }
        : { outcome: 'not-applicable' }
    }
    const reference = referToEvent(failed.place, failed.event)
    const since = events.lastIndexOf(failed)
    const isOver = answered !== undefined && events.lastIndexOf(answered) > since
    const hasScanned = newestScan.of(evidence) !== null
    if (isOver || hasScanned) return { outcome: 'clear', evidence: [reference] }
    const server = originOf(failed.event.url ?? '')
    return {
      outcome: 'found',
      findings: [{ facts: { server, at: failed.at }, confidence: 'possible', evidence: [reference] }]
    }
  }
}
