import type { CheckId } from '../../contract/check-ids.ts'
import type { EvidenceSet } from '../../contract/check.ts'
import type { ErrorMeaning, PrintedError } from '../../contract/evidence/command-output.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { ignoredCodes } from '../../knowledge/ignored-codes.ts'
import { codeForHttpStatus } from '../../knowledge/http-status-codes.ts'
import { commandErrors, failedConnections } from './command-errors.ts'
import { eventReason } from './event-reason.ts'
import { newestScan, type ScanResult } from './newest-scan.ts'
import { routeTo, winhttpProxy } from '../proxy/winhttp-proxy.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import { newestServer } from '../target/newest-server.ts'
import { timelines } from './scan-story/timeline.ts'
import { urlChange } from '../target/url-difference.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { derive, type Derived } from '../derive.ts'

/** The newest failed scan and the check its error code points to. */
export interface FailureCause {
  readonly sign: ScanResult
  /** Check id; null if the code does not identify a check. */
  readonly cause: CheckId | null
  /** True if the code has several possible causes, so that it does not prove this one. */
  readonly ambiguous: boolean
}

/** Whether a request went to the server itself or over a proxy. */
export type RouteKind = 'direct' | 'proxy' | 'unknown'

/** Whether the configured proxy settings send requests to the update server through a proxy. */
export const configuredRoute: Derived<RouteKind> = derive([winhttpProxy, wsusTarget], (evidence) => {
  const proxy = winhttpProxy.of(evidence)
  const url = wsusTarget.of(evidence)?.url ?? null
  // a bypass list may exempt this very server
  return proxy.state === 'proxy' && url !== null ? routeTo(url, proxy).way : proxy.state
})

/** Each of these codes covers several faults, so it proves none of them. */
const ambiguousCodes = new Set(['0x80072f8f', '0x800b010b', '0x80240438'])

/** From the newest scan; without one, from pasted command output. Null if neither shows a failure, or the scan succeeded. */
export const failureCause: Derived<FailureCause | null> = derive(
  [newestScan, commandErrors, failedConnections, configuredRoute, wsusTarget, newestServer, timelines, eventReason],
  (evidence) => {
    const sign = newestScan.of(evidence)
    if (sign === null) return commandCause(evidence)
    if (sign.outcome !== 'failed') return null
    // a failure at the previous server says nothing about the server that is set now
    if (isOfOtherServer(sign, evidence)) return { sign, cause: null, ambiguous: true }
    const explained = explainedByEvents(sign, evidence)
    if (explained !== null) return explained
    const route = routeOf(sign, evidence)
    const pointed = pointedTo(sign, route)
    if (pointed.cause === 'proxy-name-unresolved' && route === 'unknown' && isNameMissing(evidence)) {
      return { sign, cause: 'server-name-unresolved', ambiguous: false }
    }
    const isVague = pointed.cause === null && sign.code !== null
    const request = isVague ? requestBefore(sign, evidence) : otherRequest(sign, pointed.cause, evidence)
    if (request !== null) return { sign, ...request, ambiguous: true }
    const isOdd = sign.code === winhttpErrors.invalidServerResponse && schemeFits(evidence)
    return { sign, ...(isOdd ? answeredOddly : pointed) }
  }
)

/** The reason from Windows' event log if the code leaves it open. */
function explainedByEvents(sign: ScanResult, evidence: EvidenceSet): FailureCause | null {
  const reason = eventReason.of(evidence)
  if (reason === null) return null
  const known = reason.isServerName
    ? 'server-name-unresolved'
    : (codeByValue.get(reason.chainCode ?? '')?.cause ?? null)
  return known === null ? null : { sign: { ...sign, reference: reason.reference }, cause: known, ambiguous: false }
}

function isOfOtherServer({ server, at }: ScanResult, evidence: EvidenceSet): boolean {
  const target = wsusTarget.of(evidence)
  if (server === null || target === null) return false
  const named = newestServer.of(evidence)
  const later = named !== null && named.reference.at !== null && at !== null && named.reference.at > at
  const difference = urlChange(server, later ? named.url : target.written)
  return difference === 'switch' || (later && (difference === 'scheme' || difference === 'port'))
}

/** If a scan ends with a generic code, one of its failed requests may have a more specific one. */
function requestBefore(sign: ScanResult, evidence: EvidenceSet): Pick<FailureCause, 'cause'> | null {
  if (sign.at === null || ignoredCodes.has(sign.code ?? '')) return null
  const end = Date.parse(sign.at)
  const causes = timelines
    .of(evidence)
    .agent.filter(({ event, at }) => {
      const before = end - Date.parse(at ?? '')
      return event.kind === 'request-failed' && before >= 0 && before <= longestScanMs
    })
    .flatMap(({ event }) => {
      const about = { code: event.code ?? null, httpStatus: event.httpStatus ?? null }
      return pointedTo(about, routeOf(sign, evidence)).cause ?? []
    })
  const cause = causes.at(-1)
  return cause === undefined ? null : { cause }
}
const longestScanMs = 10 * 60_000

/**
 * What the requests of a scan at the update server failed with, where none of them has the code the scan ended with: that
 * code is then from another service that the agent asked after them.
 */
function otherRequest(
  sign: ScanResult,
  pointed: CheckId | null,
  evidence: EvidenceSet
): Pick<FailureCause, 'cause'> | null {
  if (sign.at === null || sign.reference.probe !== 'windows-update-log') return null
  const before = timelines.of(evidence).agent.filter(({ at, place }) => {
    return (at ?? '') <= (sign.at ?? '') && place.source === sign.reference.source
  })
  const ended = before.findLastIndex(({ event }) => event.kind === 'scan-ended' && event.line !== sign.reference.line)
  const own = before.slice(ended + 1)
  const failed = own.filter(({ event }) => event.kind === 'request-failed')
  if (failed.some(({ event }) => event.code === sign.code)) return null
  const last = failed.findLast(({ event }) => event.service === 'wsus')
  if (last === undefined) return null
  const about = { code: last.event.code ?? null, httpStatus: last.event.httpStatus ?? null }
  const { cause } = pointedTo(about, routeOf(sign, evidence))
  return cause === null || cause === pointed ? null : { cause }
}

/** The answer was not valid HTTP although scheme and port match: something other than WSUS answers. */
const answeredOddly = { cause: 'response-intercepted', ambiguous: true } as const

function schemeFits(evidence: EvidenceSet): boolean {
  const url = wsusTarget.of(evidence)?.url ?? null
  return url !== null && standardPorts[url.scheme].some((port) => port === url.port)
}

const pointsNowhere = { cause: null, ambiguous: true } as const

/** The check that a code, and the HTTP status beside it, point to. */
export function pointedTo(
  result: Pick<ScanResult, 'code' | 'httpStatus'>,
  route: RouteKind
): Pick<FailureCause, 'cause' | 'ambiguous'> {
  // codes that healthy clients log as well identify no cause, even at the end of a scan
  if (result.code !== null && result.httpStatus === null && ignoredCodes.has(result.code)) return pointsNowhere
  const code = result.code === null ? undefined : codeByValue.get(result.code)
  const byStatus = result.httpStatus === null || result.httpStatus < 400 ? undefined : codeByStatus(result.httpStatus)
  const named = byStatus?.cause ?? code?.cause ?? null
  // a code of the server group without a check of its own is still the server's
  const cause = named ?? (code?.group === 'server' ? 'server-error' : null)
  const vague = code !== undefined && (ambiguousCodes.has(code.code) || !code.confirmed)
  if (cause === null) return { cause, ambiguous: true }
  const onWay = causeForRoute(cause, result.code, route)
  // a proxy took the request: it may be silent itself, or wait for a slow server
  const unsureWho = route === 'proxy' && (onWay === 'server-silent' || cause === 'server-unavailable')
  return { cause: onWay, ambiguous: named === null || vague || unsureWho }
}

const meanings: Readonly<Record<ErrorMeaning, CheckId>> = {
  name: 'server-name-unresolved',
  'proxy-name': 'proxy-name-unresolved',
  connection: 'port-unanswered',
  refused: 'port-refused',
  silent: 'server-silent',
  reset: 'connection-reset',
  trust: 'certificate-untrusted',
  chain: 'certificate-chain-incomplete',
  expired: 'certificate-expired',
  'not-yet-valid': 'certificate-not-yet-valid',
  'name-mismatch': 'certificate-name-mismatch',
  usage: 'certificate-wrong-usage',
  revoked: 'certificate-revoked',
  revocation: 'certificate-revocation-unknown',
  tls: 'tls-version-refused',
  'not-tls': 'scheme-port-mismatch',
  'client-certificate': 'client-certificate-demanded',
  proxy: 'proxy-bad-gateway',
  'proxy-connection': 'proxy-unreachable'
}

/** The check that a program's own error number or message points to; null if only a code or status can tell. */
function causeMeant({ meaning, httpStatus }: PrintedError): CheckId | null {
  if (meaning === undefined) return null
  if (meaning === 'proxy' && httpStatus === 407) return 'proxy-auth-required'
  return meaning === 'proxy' && httpStatus === 403 ? 'proxy-request-denied' : meanings[meaning]
}

/**
 * True if a lookup of the server's name failed in the pasted output: then the code is about this name, not the proxy's. An
 * error that names no host may be about the proxy's, and somebody's own words are no lookup.
 */
function isNameMissing(evidence: EvidenceSet): boolean {
  return commandErrors
    .of(evidence)
    .some(({ error, isHearsay }) => !isHearsay && error.meaning === 'name' && error.host !== undefined)
}

/** A single error of unknown time is `possible` at most. */
function commandCause(evidence: EvidenceSet): FailureCause | null {
  const about = { at: null, outcome: 'failed', proxy: null, server: null, url: null, weight: 'request' } as const
  const printed = commandErrors.of(evidence).filter(({ isHearsay }) => !isHearsay)
  const items = printed.flatMap(({ error, reference }) => {
    const sign: ScanResult = { ...about, code: error.code, httpStatus: error.httpStatus, reference }
    const meant = causeMeant(error)
    if (meant !== null) return [{ sign, cause: meant, ambiguous: true }]
    const known = sign.code === null ? undefined : codeByValue.get(sign.code)
    const cause = (sign.httpStatus === null ? known : codeByStatus(sign.httpStatus))?.cause ?? null
    return cause === null
      ? []
      : [{ sign, cause: causeForRoute(cause, sign.code, routeOf(sign, evidence)), ambiguous: true }]
  })
  const failed = failedConnections.of(evidence).at(-1)
  if (items.length > 0 || failed === undefined) return items.at(-1) ?? null
  const cause = failed.refused ? 'port-refused' : 'port-unanswered'
  return { sign: { ...about, code: null, httpStatus: null, reference: failed.reference }, cause, ambiguous: true }
}

function codeByStatus(status: number): ReturnType<typeof codeByValue.get> {
  const code = codeForHttpStatus(status)
  return code === null ? undefined : codeByValue.get(code)
}

/** Some codes mean the proxy or the server, depending on which one the request was sent to. */
function causeForRoute(cause: CheckId, code: string | null, route: RouteKind): CheckId {
  if (route === 'direct' && cause === 'proxy-name-unresolved') return 'server-name-unresolved'
  if (route !== 'proxy') return cause
  const overProxy: Partial<Readonly<Record<CheckId, CheckId>>> = {
    'server-name-unresolved': 'proxy-name-unresolved',
    'port-refused': 'proxy-unreachable'
  }
  // only gateways send 504; with a known proxy on the route it is the proxy
  if (code === '0x80244023') return 'proxy-bad-gateway'
  // proxies say "unavailable" themselves where they cannot reach a server
  if (cause === 'server-unavailable') return 'proxy-bad-gateway'
  return overProxy[cause] ?? cause
}

function routeOf(sign: ScanResult, evidence: EvidenceSet): RouteKind {
  if (sign.proxy !== null) return sign.proxy === '' ? 'direct' : 'proxy'
  return configuredRoute.of(evidence)
}
