import type { CheckId } from '../../contract/check-ids.ts'
import { pointedTo, type RouteKind } from '../scans/code-cause.ts'
import { isSameHost } from '../target/host-names.ts'
import type { EventReason } from './reason.ts'
import { since, type KnownEvent } from './known-events.ts'
import { hostOf, isWayFault } from './transfers-from-server.ts'

/** BITS repeats a transfer after ten minutes. */
const nearMs = 10 * 60_000

/**
 * How BITS failed at the update server around the scan: the same way, another program of Windows. `transfers`: those from
 * the update server; `near`: all events around the scan.
 */
export function failedTransfer(
  transfers: readonly KnownEvent[],
  near: readonly KnownEvent[],
  scanAt: number,
  host: string | null
): EventReason | null {
  const last = transfers.findLast((event) => Math.abs(since(scanAt, event)) <= nearMs)
  const failed = last === undefined ? null : transferCause(last)
  if (last !== undefined && failed !== null) {
    return { cause: failed, ambiguous: true, reference: last.reference, beside: [] }
  }
  const refused = near.findLast(({ fact }) => {
    const from = fact.kind === 'transfer-proxy-failed' ? hostOf(fact.url) : null
    return host !== null && from !== null && isSameHost(from, host)
  })
  if (refused === undefined) return null
  return { cause: 'proxy-unreachable', ambiguous: true, reference: refused.reference, beside: [] }
}

/** The check that a failed transfer points to; null for one that succeeded, or whose code is about the file alone. */
export function transferCause({ fact: { code, proxy, stopped } }: KnownEvent): CheckId | null {
  if (code === undefined || stopped !== true || !isWayFault(code)) return null
  const route: RouteKind = proxy === undefined ? 'unknown' : proxy === '' ? 'direct' : 'proxy'
  return pointedTo({ code, httpStatus: null }, route).cause
}
