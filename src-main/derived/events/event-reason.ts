import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { ignoredCodes } from '../../knowledge/ignored-codes.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { derive, type Derived } from '../derive.ts'
import { winhttpProxy } from '../proxy/winhttp-proxy.ts'
import { pointedTo, revocationCauses } from '../scans/code-cause.ts'
import { newestScan } from '../scans/newest-scan.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { failedTls } from './failed-tls.ts'
import { failedTransfer, notesAround } from './failed-transfer.ts'
import { knownEvents, since, type KnownEvent } from './known-events.ts'
import type { EventReason } from './reason.ts'
import { isExpiry, refusedChain } from './refused-chain.ts'
import { transferNotes, transfersFromServer } from './transfers-from-server.ts'
import { wrongClock } from './wrong-clock.ts'
import { readProxyList } from '../../readers/proxy/proxy-list.ts'
import { isSameHost } from '../target/host-names.ts'

/** The agent's own code for a name without an answer, WU_E_PT_WINHTTP_NAME_NOT_RESOLVED, and WinHTTP's. */
const notResolved: ReadonlySet<string> = new Set(['0x8024402c', winhttpErrors.nameNotResolved])
/** A complaint about a certificate that does not say which (winerror.h: CERT_E_…, and what Windows Update makes of all of them). */
const anyComplaint: ReadonlySet<string> = new Set([winhttpErrors.secureFailure, '0x800b010b'])
/** WU_E_PT_ENDPOINT_UNREACHABLE says only that no route to the server was found. */
const unreachable = '0x80240438'
/** Windows checks the certificate, or gives up the name, within the scan. */
const nearMs = 2 * 60_000

export const eventReason: Derived<EventReason | null> = derive(
  [knownEvents, newestScan, wsusTarget, winhttpProxy, transferNotes, transfersFromServer],
  (evidence) => {
    const scan = newestScan.of(evidence)
    if (scan?.outcome !== 'failed' || scan.at === null) return null
    if (scan.code !== null && ignoredCodes.has(scan.code)) return null
    const [moment, host] = [Date.parse(scan.at), wsusTarget.of(evidence)?.url?.host.toLowerCase() ?? null]
    const near = knownEvents.of(evidence).filter((event) => Math.abs(since(moment, event)) <= nearMs)
    const { code } = scan
    const chain = code === null || anyComplaint.has(code) ? refusedChain(near, host) : null
    if (isExpiry(code) || (chain !== null && isExpiry(chain.code))) {
      const clock = wrongClock(knownEvents.of(evidence), moment)
      if (clock !== null) return chain === null ? clock : { ...clock, beside: [chain.reference] }
    }
    if (chain !== null) return chainReason(chain, near)
    const retrieval = code === null ? null : failedRetrieval(code, near)
    if (retrieval !== null) return retrieval
    if (code === null || notResolved.has(code)) {
      const name = unansweredName(near, host, proxiesOf(evidence, scan.proxy))
      if (name !== null) return { ...name, ambiguous: code === null }
    }
    const tls = failedTls(near, code)
    if (tls !== null) return tls
    const isVague = code === null || code === unreachable || pointedTo(scan, 'unknown').cause === null
    const failed =
      isVague && host !== null ? failedTransfer(notesAround(transferNotes.of(evidence), moment), host) : null
    return failed === null
      ? null
      : { cause: failed.cause, ambiguous: true, reference: failed.event.reference, beside: [] }
  }
)

/** The check of the code that the chain was refused with, and the retrievals for it that failed. */
function chainReason(chain: { code: string; reference: Reference }, near: readonly KnownEvent[]): EventReason | null {
  const cause = codeByValue.get(chain.code)?.cause ?? null
  if (cause === null) return null
  const failed = revocationCauses.has(cause) ? retrievalsIn(near) : []
  const beside = failed.map(({ reference }) => reference)
  return { cause, ambiguous: false, ...addressOf(failed), reference: chain.reference, beside }
}

/** The retrieval that failed within a scan whose own code says that revocation could not be checked: it names the address. */
function failedRetrieval(code: string, near: readonly KnownEvent[]): EventReason | null {
  const cause = codeByValue.get(code)?.cause ?? null
  const failed = retrievalsIn(near)
  const [last, ...before] = failed.map(({ reference }) => reference).toReversed()
  if (cause === null || !revocationCauses.has(cause) || last === undefined) return null
  return { cause, ambiguous: false, ...addressOf(failed), reference: last, beside: before }
}

function retrievalsIn(near: readonly KnownEvent[]): readonly KnownEvent[] {
  return near
    .filter(({ fact: { kind } }) => kind === 'revocation-failed' || kind === 'retrieval-failed')
    .slice(-mostRetrievals)
}

function addressOf(failed: readonly KnownEvent[]): Pick<EventReason, 'detail'> {
  const url = failed.flatMap(({ fact }) => ('url' in fact ? (fact.url ?? []) : [])).at(-1)
  return url === undefined ? {} : { detail: url }
}
const mostRetrievals = 3

/** Every list of proxies that the scan may have used. */
function proxiesOf(evidence: EvidenceSet, logged: string | null): readonly string[] {
  const configured = winhttpProxy.of(evidence)
  const transferred = transfersFromServer.of(evidence).at(-1)?.fact.proxy
  return [logged ?? '', configured.state === 'proxy' ? configured.list : '', transferred ?? '']
}

/** Which name stayed without an answer of the name servers (1014): the update server's, or that of one of its proxies. */
function unansweredName(
  near: readonly KnownEvent[],
  server: string | null,
  proxies: readonly string[]
): Pick<EventReason, 'cause' | 'reference' | 'beside'> | null {
  const asked = near.flatMap(({ fact, reference }) => {
    const host = fact.kind === 'name-unanswered' ? (fact.host ?? '').toLowerCase().replace(/\.$/, '') : ''
    return host === '' ? [] : [{ host, reference }]
  })
  const own = server === null ? undefined : asked.findLast(({ host }) => host === server)
  if (own !== undefined) return { cause: 'server-name-unresolved', reference: own.reference, beside: [] }
  const hosts = proxies.flatMap((list) => readProxyList(list).entries.map(({ host }) => host))
  const proxy = asked.findLast(({ host }) => hosts.some((known) => isSameHost(known, host)))
  return proxy === undefined ? null : { cause: 'proxy-name-unresolved', reference: proxy.reference, beside: [] }
}
