import type { Check, EvidenceSet } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { caseClock } from '../../derived/scans/case-clock.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'

/** What shows that the client knew a server after it had asked; messages to the management point prove no answer. */
const afterwards: ReadonlySet<string> = new Set([
  ...['sup-offered', 'server', 'server-overwritten', 'policy-failed'],
  ...['scan-started', 'scan-succeeded', 'scan-failed', 'request-failed']
])

/** An answer usually comes within seconds; a log that ends before this proves nothing. */
const patienceMs = 10 * 60_000

/** The client asked for its software update point, and the logs go on without an answer: the scan waits for it. */
export const locationRequestUnanswered: Check<{ at: string | null; until: string }> = {
  id: 'location-request-unanswered',
  step: 'orientation',
  severity: 'blocker',
  side: 'server',
  needs: [timelines, newestScan, caseClock, 'configmgr-log'],
  source: citations.complianceAssessment,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const asked = events.findLastIndex(({ event }) => event.phase === 'location')
    const request = events[asked]
    if (request === undefined) return { outcome: 'not-applicable' }
    const answer = events.slice(asked + 1).find(({ event }) => afterwards.has(event.kind) || event.phase === 'policy')
    if (answer !== undefined) return { outcome: 'clear', evidence: [referToEvent(answer.place, answer.event)] }
    const reference = referToEvent(request.place, request.event)
    const scan = newestScan.of(evidence)
    if ((scan?.at ?? '') > (request.at ?? '')) return { outcome: 'clear', evidence: [reference] }
    const until = lastLine(evidence)
    const hasWaited = request.at !== null && until !== null && Date.parse(until) - Date.parse(request.at) >= patienceMs
    if (!hasWaited) return { outcome: 'not-applicable' }
    return {
      outcome: 'found',
      findings: [{ facts: { at: request.at, until }, confidence: 'likely', evidence: [reference] }]
    }
  }
}

/** UTC of the last line of those logs that would hold the answer. */
function lastLine(evidence: EvidenceSet): string | null {
  const clock = caseClock.of(evidence)
  const times = evidence
    .all('configmgr-log')
    .filter(({ value }) => value.components.some((component) => answering.has(component.toLowerCase())))
    .flatMap(({ value }) => (value.lastAt === null ? [] : clock.toUtc(value.lastAt)))
  return times.sort().at(-1) ?? null
}
const answering: ReadonlySet<string> = new Set(['locationservices', 'scanagent', 'wuahandler'])
