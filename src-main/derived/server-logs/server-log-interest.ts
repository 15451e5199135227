import type { EvidenceSet } from '../../contract/check.ts'
import type { ServerLogInterest } from '../../readers/server-logs/server-log-interest.ts'
import { clientAddresses } from './client-addresses.ts'
import { failureTimes } from '../scans/newest-scan.ts'
import { caseClock } from '../scans/case-clock.ts'
import { isoTime } from '../iso-time.ts'
import { derive, type Derived } from '../derive.ts'

const minuteMs = 60_000
/** A scan's requests come before its end, and clocks differ a little. */
const aroundMs = 5 * minuteMs
/** UTC is local time minus the zone's offset, which is between -12 and +14 hours. */
const earliestMs = 14 * 60 * minuteMs
const latestMs = 12 * 60 * minuteMs
const mostWindows = 200
const mostAddresses = 20

interface Window {
  readonly from: number
  readonly to: number
}

/** What to keep of server logs, by the rest of the evidence: the times of the client's failures and its addresses. */
export const serverLogInterest: Derived<ServerLogInterest> = derive(
  ['wsus-access', 'iis-log', caseClock, failureTimes, clientAddresses],
  (evidence) => {
    return {
      windows: merged([...loggedFailures(evidence), ...liveRuns(evidence)])
        .slice(-mostWindows)
        .map(({ from, to }) => ({ from: isoTime(from), to: isoTime(to) })),
      clientAddresses: addressesOf(evidence)
    }
  }
)

function loggedFailures(evidence: EvidenceSet): Window[] {
  const unsure = caseClock.of(evidence).quality === 'assumed-utc'
  return failureTimes.of(evidence).flatMap((at) => {
    const time = Date.parse(at)
    if (Number.isNaN(time)) return []
    return [{ from: time - aroundMs - (unsure ? earliestMs : 0), to: time + aroundMs + (unsure ? latestMs : 0) }]
  })
}

function liveRuns(evidence: EvidenceSet): Window[] {
  return evidence.all('wsus-access').flatMap(({ collectedAt, durationMs }) => {
    const time = Date.parse(collectedAt ?? '')
    return Number.isNaN(time) ? [] : [{ from: time - aroundMs, to: time + durationMs + aroundMs }]
  })
}

/** In order of time, none touching the next. */
function merged(windows: readonly Window[]): Window[] {
  const joined: Window[] = []
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last === undefined || window.from > last.to) joined.push(window)
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, window.to) }
  }
  return joined
}

/** Addresses our own requests arrived from (a proxy's, if there is one), and the client's own. */
function addressesOf(evidence: EvidenceSet): string[] {
  const marked = evidence.all('iis-log').flatMap((log) => log.value.marked)
  const seen = marked.map((request) => request.clientAddress).filter((address) => address !== '')
  return [...new Set([...[...new Set(seen)].sort(), ...[...clientAddresses.of(evidence)].sort()])].slice(
    0,
    mostAddresses
  )
}
