import type { CheckId } from '../../contract/check-ids.ts'
import type { Reference } from '../../contract/check.ts'
import type { ErrorCode } from '../../knowledge/error-code.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { codeForHttpStatus } from '../../knowledge/http-status-codes.ts'
import { ignoredCodes } from '../../knowledge/ignored-codes.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { urlChange } from '../target/url-difference.ts'
import type { RouteKind } from '../proxy/configured-route.ts'
import type { ScanResult } from './newest-scan.ts'

/** The check that a code points to. */
export interface PointedCause {
  /** Check id; null if the code does not identify a check. */
  readonly cause: CheckId | null
  /** True if the code has several possible causes, so that it does not prove this one. */
  readonly ambiguous: boolean
}

/** A failure and the check it points to. */
export interface FailureCause extends PointedCause {
  readonly sign: ScanResult
  /** Events of Windows that stand behind the answer besides the sign. */
  readonly beside?: readonly Reference[]
  /** The one technical value of the check, where an event tells it. */
  readonly detail?: string | null
}

/** Each of these codes covers several faults, so it proves none of them. */
const ambiguousCodes = new Set(['0x80072f8f', '0x800b010b', '0x80240438'])
/** WinHTTP's time-out: the same for a port that drops the connection and for a server that is too slow. */
const timeout = winhttpErrors.timeout
/** The name of the proxy or that of the server (wuerror.h). */
const nameOfEither = '0x8024402c'
/** The search needed more requests than the client makes (wuerror.h). */
export const roundTripsExceeded = '0x80244010'
/** Only a gateway sends 504. */
const gatewayTimeout = '0x80244023'

/** The revocation status could not be determined; the certificate may be valid. */
export const revocationCauses: ReadonlySet<CheckId | null> = new Set([
  'certificate-revocation-unknown',
  'certificate-revocation-unreachable'
] as const)

const pointsNowhere: PointedCause = { cause: null, ambiguous: true }
/** Beside a 407, which a proxy in the way sends unasked, too. */
const proxyCauses: ReadonlySet<CheckId> = new Set<CheckId>([
  'proxy-bad-gateway',
  'proxy-request-denied',
  'proxy-unreachable',
  'proxy-name-unresolved'
])
const statusCauses: ReadonlySet<CheckId> = new Set<CheckId>([
  'access-denied',
  'access-forbidden',
  'directory-missing',
  'server-error'
])

/** A status of HTTP is one wherever it was answered, also where BITS has a name for it. */
function isAfterScan({ part, httpStatus }: ErrorCode): boolean {
  return (part === 'download' || part === 'installation') && httpStatus === null
}

/** The check that a code, and the HTTP status beside it, point to. */
export function pointedTo(
  result: { readonly code: string | null; readonly httpStatus: number | null },
  route: RouteKind
): PointedCause {
  const { code: written, httpStatus } = result
  // codes that healthy clients log as well identify no cause, even at the end of a scan
  if (written !== null && httpStatus === null && ignoredCodes.has(written)) return pointsNowhere
  const code = written === null ? undefined : codeByValue.get(written)
  // every request was answered, so the server had no error: the client gave up
  if (written === roundTripsExceeded && httpStatus === null) return pointsNowhere
  // what happened to a file of an update says nothing of the scan
  if (code !== undefined && isAfterScan(code) && httpStatus === null) return pointsNowhere
  const byStatus = httpStatus === null || httpStatus < 400 ? undefined : causeOfStatus(httpStatus)
  const named = byStatus ?? code?.cause ?? null
  // a code of the server group without a check of its own is still the server's
  const cause = named ?? (code?.group === 'server' ? 'server-error' : null)
  if (cause === null) return pointsNowhere
  const vague = code !== undefined && (ambiguousCodes.has(code.code) || !code.confirmed)
  const onWay = causeForRoute(cause, written, route)
  return { cause: onWay, ambiguous: named === null || vague || isOpen(cause, onWay, written, route) }
}

/** True where the route leaves open who failed: only what the result proves is blamed. */
function isOpen(cause: CheckId, onWay: CheckId, code: string | null, route: RouteKind): boolean {
  if (code === timeout) return true
  // no proxy was asked: what answered or could not be reached is something else on the way
  if (route === 'direct') return proxyCauses.has(onWay) || code === gatewayTimeout
  if (route === 'unknown') return code === nameOfEither || code === gatewayTimeout
  // a proxy took the request: it may refuse it, be silent itself, or wait for a slow server
  return onWay === 'server-silent' || cause === 'server-unavailable' || statusCauses.has(cause)
}

/** The check that an HTTP status points to; null for one that points to none. */
export function causeOfStatus(status: number): CheckId | null {
  const code = codeForHttpStatus(status)
  return code === null ? null : (codeByValue.get(code)?.cause ?? null)
}

const overProxy: Partial<Readonly<Record<CheckId, CheckId>>> = {
  'server-name-unresolved': 'proxy-name-unresolved',
  'port-refused': 'proxy-unreachable'
}

/** Some codes mean the proxy or the server, depending on which one the request was sent to. */
export function causeForRoute(cause: CheckId, code: string | null, route: RouteKind): CheckId {
  if (route === 'direct' && cause === 'proxy-name-unresolved') return 'server-name-unresolved'
  if (route !== 'proxy') return cause
  // with a known proxy on the route it is the proxy
  if (code === gatewayTimeout) return 'proxy-bad-gateway'
  // proxies say "unavailable" themselves where they cannot reach a server
  if (cause === 'server-unavailable') return 'proxy-bad-gateway'
  return overProxy[cause] ?? cause
}

const tlsCause = /^(?:certificate-|client-certificate-|tls-(?:version|inspected))/

/**
 * What a code points to is `possible` at most if the address contradicts it: over plain http there is no certificate to fail
 * on, and another scheme or port than the one that is set now was asked. `target`: the server that is set; null if unknown.
 */
export function unlessContradicted(
  { server }: Pick<ScanResult, 'server'>,
  pointed: PointedCause,
  target: string | null
): PointedCause {
  const asked = server ?? target ?? ''
  const difference = target === null ? 'same' : urlChange(asked, target)
  const isOfOther = /^http:/i.test(asked) && tlsCause.test(pointed.cause ?? '')
  return isOfOther || difference === 'scheme' || difference === 'port' ? { ...pointed, ambiguous: true } : pointed
}
