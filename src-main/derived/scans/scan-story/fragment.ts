import type { ScanPhase } from '../../../contract/evidence/log-event.ts'
import type { Place, ScanAttempt } from '../../../contract/scan-story.ts'
import type { Ending, Stream } from './ending.ts'
import { laterPhase, phaseOf } from './phase.ts'
import { askedServer } from '../../target/request-server.ts'
import type { TimelineEvent } from './timeline.ts'

/** One scan as one kind of log records it; filled line by line. */
export interface ScanFragment {
  readonly stream: Stream
  startedAt: string | null
  start: Place | null
  endedAt: string | null
  end: Place | null
  /** The time of its last line. */
  lastAt: string | null
  last: Place | null
  outcome: ScanAttempt['outcome']
  caller: string | null
  code: string | null
  /** Each HTTP status in its lines, with the error code of the same line. */
  statuses: readonly { readonly code: string | null; readonly status: number }[]
  /** The URL of each failed request of it, with the error code of the same line. */
  failedUrls: readonly { readonly code: string | null; readonly url: string }[]
  proxy: string | null
  phase: ScanPhase | null
  /** The server a request of it went to. */
  asked: string | null
  /**
   * True if a line proves that it was at the update server: by service or address, or because ConfigMgr uses no other.
   */
  atWsus: boolean
  readonly sources: Set<string>
}

/** A scan of which nothing is known yet but the log that tells it. */
export function emptyFragment(stream: Stream): ScanFragment {
  return {
    stream,
    startedAt: null,
    start: null,
    endedAt: null,
    end: null,
    lastAt: null,
    last: null,
    outcome: 'unfinished',
    caller: null,
    code: null,
    statuses: [],
    failedUrls: [],
    proxy: null,
    phase: null,
    asked: null,
    atWsus: stream === 'configmgr',
    sources: new Set()
  }
}

/** Limit that covers all addresses of a scan and their repeats. */
const mostKept = 50

/** Adds what a line of any kind contains. */
export function absorb(fragment: ScanFragment, { event, at, place }: TimelineEvent): void {
  fragment.lastAt = at
  fragment.last = place
  fragment.sources.add(place.source ?? '')
  fragment.caller ??= event.caller ?? null
  if (event.httpStatus !== undefined) {
    fragment.statuses = [...fragment.statuses, { code: event.code ?? null, status: event.httpStatus }].slice(-mostKept)
  }
  if (event.kind === 'request-failed' && event.url !== undefined) {
    fragment.failedUrls = [...fragment.failedUrls, { code: event.code ?? null, url: event.url }].slice(-mostKept)
  }
  fragment.proxy = event.proxy ?? fragment.proxy
  fragment.asked = askedServer(event.url) ?? fragment.asked
  fragment.atWsus ||= event.service === 'wsus' || askedServer(event.url) !== null
  // a scan ends where it failed, so the phase of a failure replaces the phase reached
  const phase = phaseOf(event)
  fragment.phase = event.kind === 'request-failed' && phase !== null ? phase : laterPhase(fragment.phase, phase)
  if (event.kind === 'request-failed' && fragment.outcome === 'unfinished') fragment.code = event.code ?? fragment.code
}

export function start(fragment: ScanFragment, moment: TimelineEvent): void {
  absorb(fragment, moment)
  fragment.startedAt = moment.at
  fragment.start = moment.place
}

export function end(fragment: ScanFragment, moment: TimelineEvent, { outcome, code }: Ending): void {
  absorb(fragment, moment)
  Object.assign(fragment, { endedAt: moment.at, end: moment.place, outcome, code })
}

/** The status that belongs to the code it ended with: another request of the same scan may have failed harmlessly. */
export function statusOf({ code, statuses }: ScanFragment): number | null {
  return statuses.findLast((seen) => seen.code === null || code === null || seen.code === code)?.status ?? null
}

/** The address of its last request that failed with the code it ended with; null if the log does not name it. */
export function failedUrlOf({ code, failedUrls }: ScanFragment): string | null {
  return failedUrls.findLast((request) => request.code === code)?.url ?? null
}

/** Milliseconds between two times; null where one is not known. */
export function distanceMs(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b))
}
