import type { EvidenceSet } from '../../contract/check.ts'
import { derive, type Derived } from '../derive.ts'
import { caseClock } from './case-clock.ts'
import { newestScan } from './newest-scan.ts'
import { timelines, type TimelineEvent } from './scan-story/timeline.ts'

/** The newest request for the servers of the update source, and what came of it. */
export interface LocationRequest {
  readonly request: TimelineEvent
  /** What shows that the client knew a server afterwards. */
  readonly answer: TimelineEvent | null
  /** A scan is known that ended after it, so that it was answered in a log that is not here. */
  readonly hasScanned: boolean
  /** UTC until when the logs that would hold the answer go on without one; null if that is too short to tell. */
  readonly silentUntil: string | null
}

/** What shows that the client knew a server after it had asked; messages to the management point prove no answer. */
const afterwards: ReadonlySet<string> = new Set([
  ...['sup-offered', 'servers-listed', 'location-answered', 'server', 'server-overwritten', 'policy-failed'],
  ...['scan-started', 'scan-succeeded', 'scan-failed', 'request-failed']
])

/** An answer usually comes within seconds; a log that ends before this proves nothing. */
const patienceMs = 10 * 60_000

/** Null where the logs hold no such request. */
export const locationRequest: Derived<LocationRequest | null> = derive(
  [timelines, newestScan, caseClock, 'configmgr-log'],
  (evidence) => {
    const events = timelines.of(evidence).configmgr
    const asked = events.findLastIndex(({ event }) => event.phase === 'location')
    const request = events[asked]
    if (request === undefined) return null
    const answer = events.slice(asked + 1).find(({ event }) => afterwards.has(event.kind) || event.phase === 'policy')
    const until = lastLine(evidence)
    const hasWaited = request.at !== null && until !== null && Date.parse(until) - Date.parse(request.at) >= patienceMs
    return {
      request,
      answer: answer ?? null,
      hasScanned: (newestScan.of(evidence)?.at ?? '') > (request.at ?? ''),
      silentUntil: hasWaited ? until : null
    }
  }
)

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
