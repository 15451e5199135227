import type { CheckId } from '../../contract/check-ids.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { codeForHttpStatus } from '../../knowledge/http-status-codes.ts'
import { ignoredCodes } from '../../knowledge/ignored-codes.ts'

/** The check that a code points to. */
export interface PointedCause {
  /** Check id; null if the code does not identify a check. */
  readonly cause: CheckId | null
  /** True if the code has several possible causes, so that it does not prove this one. */
  readonly ambiguous: boolean
}

/** Whether a request went to the server itself or over a proxy. */
export type RouteKind = 'direct' | 'proxy' | 'unknown'

/** Each of these codes covers several faults, so it proves none of them. */
const ambiguousCodes = new Set(['0x80072f8f', '0x800b010b', '0x80240438'])

const pointsNowhere = { cause: null, ambiguous: true } as const

/** The check that a code, and the HTTP status beside it, point to. */
export function pointedTo(
  result: { readonly code: string | null; readonly httpStatus: number | null },
  route: RouteKind
): PointedCause {
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

export function codeByStatus(status: number): ReturnType<typeof codeByValue.get> {
  const code = codeForHttpStatus(status)
  return code === null ? undefined : codeByValue.get(code)
}

/** Some codes mean the proxy or the server, depending on which one the request was sent to. */
export function causeForRoute(cause: CheckId, code: string | null, route: RouteKind): CheckId {
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
