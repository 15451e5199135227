import type { CheckId } from '../../contract/check-ids.ts'
import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { ignoredCodes } from '../../knowledge/ignored-codes.ts'
import { sentToMicrosoft } from '../../knowledge/sent-to-microsoft.ts'
import { printedCertificateFault } from './command-errors.ts'
import { isNameMissing, judgedBeside, printedBeside } from './printed-beside.ts'
import { commandCause } from './command-cause.ts'
import { pointedTo, unlessContradicted, type FailureCause } from './code-cause.ts'
import { isOfOtherServer } from './other-server.ts'
import { configuredRoute, routeOf } from '../proxy/configured-route.ts'
import { eventReason } from '../events/event-reason.ts'
import { knownEvents, lostConnection } from '../events/known-events.ts'
import { failedTransfer } from '../events/failed-transfer.ts'
import { transferNotes, transfersFromServer } from '../events/transfers-from-server.ts'
import { newestScan, type ScanResult } from './newest-scan.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import { newestServer } from '../target/newest-server.ts'
import { isOfReport, isReportAt } from './scan-story/phase.ts'
import { timelines } from './scan-story/timeline.ts'
import { readWsusUrl } from '../target/wsus-url.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { derive, type Derived } from '../derive.ts'
import { referToEvent } from '../reference.ts'

/** From the newest scan; without one, from pasted command output. Null if neither shows a failure, or the scan succeeded. */
export const failureCause: Derived<FailureCause | null> = derive(
  [
    ...[newestScan, ...printedBeside, configuredRoute, wsusTarget, newestServer, timelines],
    ...[eventReason, knownEvents, transferNotes, transfersFromServer]
  ],
  (evidence) => {
    const newest = newestScan.of(evidence)
    if (newest === null) return commandCause(evidence) ?? transferFailure(evidence)
    if (newest.outcome !== 'failed') return null
    // a failure at the previous server says nothing about the server that is set now
    if (isOfOtherServer(newest, evidence)) return { sign: newest, cause: null, ambiguous: true }
    const known = explainedByEvents(newest, evidence)
    if (known !== null) return unlessOffline(known, evidence)
    const [sign, used] = withTransferProxy(newest, evidence)
    const found = causeOfScan(sign, evidence)
    return unlessOffline(used === null ? found : { ...found, beside: [used, ...(found.beside ?? [])] }, evidence)
  }
)

function causeOfScan(sign: ScanResult, evidence: EvidenceSet): FailureCause {
  const route = routeOf(sign, evidence)
  const named = pointedTo(sign, route)
  // no search is seen to fail, only a report about one
  const pointed = isReportAt(sign.url) ? { ...named, ambiguous: true } : named
  if (pointed.cause === 'proxy-name-unresolved' && route === 'unknown' && isNameMissing(evidence)) {
    return { sign, cause: 'server-name-unresolved', ambiguous: false }
  }
  const printed = sign.code === winhttpErrors.secureFailure ? printedCertificateFault.of(evidence) : null
  if (printed !== null) return { sign, cause: printed.cause, ambiguous: true, beside: [printed.reference] }
  const misplaced = route !== 'proxy' && brokenOff.has(sign.code ?? '') ? schemeAtOthersPort(sign, evidence) : null
  if (misplaced !== null) {
    const ambiguous = sign.code !== winhttpErrors.invalidServerResponse
    return { sign, cause: 'scheme-port-mismatch', ambiguous, detail: misplaced }
  }
  const isVague = pointed.cause === null && sign.code !== null
  const request = isVague ? requestBefore(sign, evidence) : otherRequest(sign, pointed.cause, evidence)
  if (request !== null) return { sign, ...request, ambiguous: true }
  // ConfigMgr searches at WSUS alone; anybody else may have wanted to search at Microsoft, or do both
  if (sentToMicrosoft.has(sign.code ?? '') && sign.reference.probe !== 'configmgr-log') {
    return { sign, ...pointed, ambiguous: true }
  }
  const isOdd = sign.code === winhttpErrors.invalidServerResponse && schemeFits(evidence)
  if (isOdd) return { sign, ...answeredOddly }
  const held = unlessContradicted(sign, pointed, wsusTarget.of(evidence)?.written ?? null)
  return { sign, ...judgedBeside(held, sign.code, route, evidence) }
}

/** The reason from Windows' event log if the code leaves it open. */
function explainedByEvents(sign: ScanResult, evidence: EvidenceSet): FailureCause | null {
  const reason = eventReason.of(evidence)
  if (reason === null) return null
  const { reference, beside, ...rest } = reason
  return { ...rest, sign: { ...sign, reference }, beside: [...beside, sign.reference] }
}

/** Where no log and no setting tells the way, that of the transfers from the same server does. */
function withTransferProxy(scan: ScanResult, evidence: EvidenceSet): readonly [ScanResult, Reference | null] {
  if (scan.proxy !== null || scan.at === null || configuredRoute.of(evidence) !== 'unknown') return [scan, null]
  const moment = Date.parse(scan.at)
  const used = transfersFromServer.of(evidence).findLast(({ fact, at }) => {
    return fact.proxy !== undefined && Math.abs(Date.parse(at) - moment) <= sameDayMs
  })
  return used === undefined ? [scan, null] : [{ ...scan, proxy: used.fact.proxy ?? null }, used.reference]
}
const sameDayMs = 24 * 3_600_000

/** Without any connection every name and port fails, which then says nothing about the server or the proxy. */
function unlessOffline(failure: FailureCause, evidence: EvidenceSet): FailureCause {
  const { cause, sign, beside = [] } = failure
  if (cause === null || !failsOffline.has(cause) || sign.at === null) return failure
  const lost = lostConnection(knownEvents.of(evidence), Date.parse(sign.at))
  return lost === null ? failure : { ...failure, ambiguous: true, beside: [...beside, lost] }
}
const failsOffline: ReadonlySet<CheckId> = new Set([
  'proxy-name-unresolved',
  'proxy-unreachable',
  'server-name-unresolved',
  'port-unanswered',
  'server-silent'
])

/** Without any scan, what BITS last noted of its transfers from the update server. */
function transferFailure(evidence: EvidenceSet): FailureCause | null {
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  const failed = host === null ? null : failedTransfer(transferNotes.of(evidence), host)
  if (failed === null) return null
  const {
    cause,
    event: { fact, at, reference }
  } = failed
  const about = { outcome: 'failed', httpStatus: null, server: null, url: null, weight: 'request' } as const
  return {
    sign: { ...about, at, code: fact.code ?? null, proxy: fact.proxy ?? null, reference },
    cause,
    ambiguous: true
  }
}

/** What a failed request points to, and its line. */
type RequestCause = Pick<FailureCause, 'cause' | 'beside'>

/** If a scan ends with a generic code, one of its failed requests may have a more specific one. */
function requestBefore(sign: ScanResult, evidence: EvidenceSet): RequestCause | null {
  if (sign.at === null || ignoredCodes.has(sign.code ?? '')) return null
  const end = Date.parse(sign.at)
  const causes = timelines
    .of(evidence)
    .agent.filter(({ event, at }) => {
      const before = end - Date.parse(at ?? '')
      return event.kind === 'request-failed' && !isOfReport(event) && before >= 0 && before <= longestScanMs
    })
    .flatMap(({ event, place }) => {
      const about = { code: event.code ?? null, httpStatus: event.httpStatus ?? null }
      const { cause } = pointedTo(about, routeOf(sign, evidence))
      return cause === null ? [] : [{ cause, beside: [referToEvent(place, event)] }]
    })
  return causes.at(-1) ?? null
}
const longestScanMs = 10 * 60_000

/**
 * What the requests of a scan at the update server failed with, where none of them has the code the scan ended with: that
 * code is then from another service that the agent asked after them.
 */
function otherRequest(sign: ScanResult, pointed: CheckId | null, evidence: EvidenceSet): RequestCause | null {
  if (sign.at === null || sign.reference.probe !== 'windows-update-log') return null
  const before = timelines.of(evidence).agent.filter(({ at, place }) => {
    return (at ?? '') <= (sign.at ?? '') && place.source === sign.reference.source
  })
  const ended = before.findLastIndex(({ event }) => event.kind === 'scan-ended' && event.line !== sign.reference.line)
  const own = before.slice(ended + 1)
  const failed = own.filter(({ event }) => event.kind === 'request-failed' && !isOfReport(event))
  if (failed.some(({ event }) => event.code === sign.code)) return null
  const last = failed.findLast(({ event }) => event.service === 'wsus')
  if (last === undefined) return null
  const about = { code: last.event.code ?? null, httpStatus: last.event.httpStatus ?? null }
  const { cause } = pointedTo(about, routeOf(sign, evidence))
  return cause === null || cause === pointed ? null : { cause, beside: [referToEvent(last.place, last.event)] }
}

/** The answer was not valid HTTP although scheme and port match: something other than WSUS answers. */
const answeredOddly = { cause: 'response-intercepted', ambiguous: true } as const

function schemeFits(evidence: EvidenceSet): boolean {
  const url = wsusTarget.of(evidence)?.url ?? null
  return url !== null && standardPorts[url.scheme].some((port) => port === url.port)
}

/** How http fails on a port that speaks TLS, and https on one that does not: without an answer that could be read. */
const brokenOff: ReadonlySet<string> = new Set([
  winhttpErrors.connectionError,
  winhttpErrors.secureChannelError,
  winhttpErrors.invalidServerResponse
])

/** The scheme of the address that was asked, if its port is the one that WSUS uses for the other scheme; null otherwise. */
function schemeAtOthersPort({ server }: ScanResult, evidence: EvidenceSet): 'http' | 'https' | null {
  const url = server === null ? (wsusTarget.of(evidence)?.url ?? null) : readWsusUrl(server)
  if (url === null) return null
  return standardPorts[url.scheme === 'http' ? 'https' : 'http'].some((port) => port === url.port) ? url.scheme : null
}
