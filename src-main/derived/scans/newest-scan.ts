import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { Place } from '../../contract/scan-story.ts'
import { derive, type Derived } from '../derive.ts'
import { knownEvents } from '../events/known-events.ts'
import { referToEvent } from '../reference.ts'
import { clientLogs } from './client-logs.ts'
import { untrustedFrom } from './doubtful-success.ts'
import { endingBelow } from './ending-below.ts'
import { scansOf, type KnownScan } from './scan-story.ts'
import { endingOf, type Stream } from './scan-story/ending.ts'
import { isOfReport } from './scan-story/phase.ts'
import { timelines, type TimelineEvent, type Timelines } from './scan-story/timeline.ts'
import { askedServer } from '../target/request-server.ts'

/** The result of a scan or of one of its requests. `at`: UTC, null if the line has no time. */
export interface ScanResult {
  readonly at: string | null
  readonly outcome: 'failed' | 'succeeded'
  readonly code: string | null
  readonly httpStatus: number | null
  /** Proxy list of the request as logged; empty for none, null if not logged. */
  readonly proxy: string | null
  /** The update server that was asked; null if the log does not name it. */
  readonly server: string | null
  /** The URL of the failed request; null if the log does not name it. */
  readonly url: string | null
  /** The result of a whole scan takes precedence over that of a single request of it. */
  readonly weight: 'scan' | 'request'
  readonly reference: Reference
  /** A success that may be newer: the time of one of them cannot be right, or it has none. */
  readonly against?: Reference
}

/**
 * The result of the newest scan, as far as the logs prove it. A success counts only if a line shows that it was at the
 * update server, because any other one may have been a search at Microsoft, and when it was; it does not count either if a later
 * scan has no end in the logs or a failure follows it in the file. If no scan has an end, the newest failed request is used.
 * A success whose time cannot be right does not count against a failure. Where Windows noted after all of them that it
 * cannot reach its update service (16), that is the newest result.
 */
export const newestScan: Derived<ScanResult | null> = derive([timelines, knownEvents, clientLogs], (evidence) => {
  const lines = timelines.of(evidence)
  // which codes count towards a switch makes no difference to the end
  const scans = scansOf(lines, new Set()).toReversed()
  const logged = unlessDoubtful(newestLogged(scans, lines), scans, lines, evidence)
  if (logged?.outcome === 'failed') return logged
  const times = scans.flatMap(({ lastAt }) => lastAt ?? []).sort()
  const after = [logged?.at ?? '', times.at(-1) ?? ''].sort().at(-1) ?? ''
  const noted = knownEvents.of(evidence).findLast(({ fact }) => fact.kind === 'update-service-unreachable')
  return noted === undefined || noted.at <= after
    ? logged
    : { ...withoutCode, at: noted.at, reference: noted.reference }
})

/** The failure before a success whose time cannot be right; otherwise what is given. */
function unlessDoubtful(
  newest: ScanResult | null,
  scans: readonly KnownScan[],
  { configmgr, agent }: Timelines,
  evidence: EvidenceSet
): ScanResult | null {
  if (newest?.outcome !== 'succeeded' || newest.at === null) return newest
  const logs = clientLogs.of(evidence)
  const readAt = logs.flatMap(({ collectedAt }) => collectedAt ?? []).sort()
  const times = [
    ...[...configmgr, ...agent].flatMap(({ at }) => at ?? []),
    ...knownEvents.of(evidence).map(({ at }) => at)
  ]
  const from = untrustedFrom(newest.at, times.sort(), scans, readAt.at(-1) ?? null)
  if (from === null) return newest
  const isBefore = ({ at }: TimelineEvent): boolean => at !== null && at < from
  const before = scans.filter(({ lastAt }) => lastAt !== null && lastAt < from)
  const older = newestLogged(before, { configmgr: configmgr.filter(isBefore), agent: agent.filter(isBefore) })
  return older?.outcome === 'failed' ? { ...older, against: newest.reference } : newest
}

const unstated = { code: null, httpStatus: null, proxy: null, server: null, url: null } as const
const withoutCode = { ...unstated, outcome: 'failed', weight: 'scan' } as const

function newestLogged(scans: readonly KnownScan[], lines: Timelines): ScanResult | null {
  let later: ScanResult | null = null
  let isOpen = false
  let isUnproven = false
  let undated: Reference | null = null
  for (const scan of scans) {
    const { outcome, end, sup } = scan.attempt
    if (outcome === 'unfinished') {
      // without an end in the logs, the failed requests show how far the scan got
      const request = end === null ? requestOf(scan, lines) : undefined
      later ??= request === undefined ? null : failedRequest(request, sup)
      isOpen = true
      continue
    }
    const result = resultOf(scan, lines)
    if (result === null) continue
    if (outcome === 'failed') {
      if (isUnproven && !scan.atWsus) return null
      const against = undated ?? successBelow(result, lines)
      return against === null ? result : { ...result, against }
    }
    // without a time it is unknown whether it is newer than a failure, or how old it is
    if (result.at === null) {
      isUnproven = true
      undated ??= result.reference
      continue
    }
    const below = endingBelow('failed', result, lines)
    if (below !== undefined) return { ...failedRequest(below, sup), against: result.reference }
    if (scan.atWsus || later !== null) return isOpen ? later : result
    isUnproven = true
  }
  const requests = lines.agent.filter(({ event }) => event.kind === 'request-failed')
  const request = requests.findLast(({ event }) => !isOfReport(event)) ?? requests.at(-1)
  return request === undefined || isUnproven ? null : failedRequest(request, null)
}

/** A success below a failure whose time is later: the scan may have worked since. */
function successBelow(result: ScanResult, lines: Timelines): Reference | null {
  const below = endingBelow('succeeded', result, lines)
  return below === undefined ? null : referenceTo(below)
}

function resultOf({ attempt, failedUrl }: KnownScan, lines: Timelines): ScanResult | null {
  const { end, seen, outcome, code, httpStatus, proxy, sup } = attempt
  if (outcome === 'unfinished') return null
  // the last line about the end counts: ConfigMgr logs the failure of the search job first, then that of the scan
  const moment = momentAt(seen, outcome, lines) ?? momentAt(end, outcome, lines)
  if (moment === undefined) return null
  return {
    at: moment.at,
    outcome,
    code: outcome === 'failed' ? code : null,
    httpStatus,
    proxy,
    server: sup,
    url: outcome === 'failed' ? failedUrl : null,
    weight: 'scan',
    reference: referenceTo(moment)
  }
}

/** The newest failed request of a scan whose end is not known. */
function requestOf({ attempt, lastAt }: KnownScan, { agent }: Timelines): TimelineEvent | undefined {
  if (attempt.code === null) return undefined
  return agent.findLast(
    ({ event, at }) =>
      event.kind === 'request-failed' && event.code === attempt.code && (at ?? '') <= (lastAt ?? '\uffff')
  )
}

function failedRequest(moment: TimelineEvent, server: string | null): ScanResult {
  const { at, event } = moment
  return {
    at,
    outcome: 'failed',
    code: event.code ?? null,
    httpStatus: event.httpStatus ?? null,
    proxy: event.proxy ?? null,
    server: server ?? askedServer(event.url),
    url: event.url ?? null,
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
