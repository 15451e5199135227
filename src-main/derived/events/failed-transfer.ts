import type { CheckId } from '../../contract/check-ids.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import { readProxyList } from '../../readers/proxy/proxy-list.ts'
import type { RouteKind } from '../proxy/configured-route.ts'
import { pointedTo } from '../scans/code-cause.ts'
import { isSameHost } from '../target/host-names.ts'
import { since, type KnownEvent } from './known-events.ts'

/** BITS repeats a transfer after ten minutes. */
const nearMs = 10 * 60_000

/** How BITS last failed at the update server. */
interface FailedTransfer {
  readonly event: KnownEvent
  readonly cause: CheckId
}

/** The notes about transfers around a scan: the same way, another program of Windows. */
export function notesAround(notes: readonly KnownEvent[], scanAt: number): readonly KnownEvent[] {
  return notes.filter((event) => Math.abs(since(scanAt, event)) <= nearMs)
}

/**
 * The last of these notes that points to a check; null where a transfer succeeded after it, or none does. `host`: the
 * update server's.
 */
export function failedTransfer(notes: readonly KnownEvent[], host: string): FailedTransfer | null {
  const succeeded = notes.findLastIndex(({ fact }) => fact.kind === 'transfer-ended' && fact.code === '0x00000000')
  const failed = notes.slice(succeeded + 1).flatMap((event): FailedTransfer[] => {
    const cause = causeOf(event.fact, host)
    return cause === null ? [] : [{ event, cause }]
  })
  return failed.at(-1) ?? null
}

function causeOf(fact: EventLogFact, host: string): CheckId | null {
  switch (fact.kind) {
    case 'transfer-ended':
      return fact.stopped === true ? causeOfEnd(fact) : null
    case 'transfer-proxy-failed':
      return causeAtProxy(fact.code) ?? 'proxy-unreachable'
    case 'credentials-refused':
      return isProxy(fact.server, host) ? 'proxy-auth-required' : null
    default:
      return null
  }
}

/** Null for a code that is about the file alone. */
function causeOfEnd({ code, proxy }: EventLogFact): CheckId | null {
  if (code === undefined || !isWayFault(code)) return null
  const route: RouteKind = proxy === undefined ? 'unknown' : proxy === '' ? 'direct' : 'proxy'
  return pointedTo({ code, httpStatus: null }, route).cause
}

/** The proxies that the job itself names were asked; the code tells how that failed. */
function causeAtProxy(code: string | undefined): CheckId | null {
  return code === undefined ? null : pointedTo({ code, httpStatus: null }, 'proxy').cause
}

/** Answers about one file, such as 404, tell nothing of the way to the server; a proxy's demand to sign in (407) does. */
function isWayFault(code: string): boolean {
  return /^0x80072[ef]/.test(code) || /^0x801901(?:97|f)/.test(code)
}

/** What a server keeps for itself is about its content, which scans do not ask for. */
function isProxy(challenger: string | undefined, host: string): boolean {
  const named = readProxyList(challenger ?? '').entries[0]?.host ?? ''
  return named !== '' && named.toLowerCase() !== 'server' && !isSameHost(named, host)
}
