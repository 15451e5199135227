import type { Reference } from '../../contract/check.ts'
import type { Place } from '../../contract/scan-story.ts'
import { referToEvent } from '../reference.ts'
import { attemptsOf } from './scan-story/attempts.ts'
import { endingOf, type Stream } from './scan-story/ending.ts'
import { timelines, type TimelineEvent, type Timelines } from './scan-story/timeline.ts'
import { derive, type Derived } from '../derive.ts'

/** The result of a scan or of one of its requests. `at`: UTC, null if the line has no time. */
export interface ScanResult {
  readonly at: string | null
  readonly outcome: 'failed' | 'succeeded'
  readonly code: string | null
  readonly httpStatus: number | null
  /** Proxy list of the request as logged; empty for none, null if not logged. */
  readonly proxy: string | null
  /** A whole scan's end outranks a single request inside it. */
  readonly weight: 'scan' | 'request'
  readonly reference: Reference
}

/** The last attempt of the scan story whose end the logs show; only where they show none, the newest failed request. */
export const newestScan: Derived<ScanResult | null> = derive([timelines], (evidence) => {
  const lines = timelines.of(evidence)
  // which codes count towards a switch makes no difference to the end
  const attempts = attemptsOf(lines, new Set())
  for (const { end, seen, outcome, code, httpStatus, proxy } of attempts.toReversed()) {
    if (outcome === 'unfinished') continue
    // the last line about the end is the best citation: ConfigMgr logs the search job's failure first, then the scan's
    const moment = momentAt(seen, outcome, lines) ?? momentAt(end, outcome, lines)
    if (moment === undefined) continue
    const detail = { code: outcome === 'failed' ? code : null, httpStatus, proxy }
    return { at: moment.at, outcome, ...detail, weight: 'scan', reference: referenceTo(moment) }
  }
  const request = lines.agent.findLast(({ event }) => event.kind === 'request-failed')
  return request === undefined ? null : failedRequest(request)
})

function failedRequest(moment: TimelineEvent): ScanResult {
  const { at, event } = moment
  return {
    at,
    outcome: 'failed',
    code: event.code ?? null,
    httpStatus: event.httpStatus ?? null,
    proxy: event.proxy ?? null,
    weight: 'request',
    reference: referenceTo(moment)
  }
}

/** When scans or their requests failed, ISO 8601 UTC, by time. */
export const failureTimes: Derived<readonly string[]> = derive([timelines], (evidence) => {
  const { configmgr, agent } = timelines.of(evidence)
  const failed = [
    ...configmgr.filter(({ event }) => endingOf(event, 'configmgr')?.outcome === 'failed'),
    ...agent.filter(({ event }) => event.kind === 'request-failed' || endingOf(event, 'agent')?.outcome === 'failed')
  ]
  return failed.flatMap(({ at }) => at ?? []).sort()
})

/** The event at this position, if it records this outcome. */
function momentAt(
  place: Place | null,
  outcome: ScanResult['outcome'],
  { configmgr, agent }: Timelines
): TimelineEvent | undefined {
  const tells = (moments: readonly TimelineEvent[], stream: Stream) =>
    moments.find((moment) => moment.place === place && endingOf(moment.event, stream)?.outcome === outcome)
  return tells(configmgr, 'configmgr') ?? tells(agent, 'agent')
}

/** A citation has no time if the line itself has none, although the timeline gives it that of the previous line. */
function referenceTo({ event, at, place }: TimelineEvent): Reference {
  return { ...referToEvent(place, event), at: event.at === null ? null : at }
}
