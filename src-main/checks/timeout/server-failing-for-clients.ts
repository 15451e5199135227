import type { Check, Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { isAboutWsus, serverLines, type ServerLine } from '../../derived/server-logs/server-line.ts'
import { serverLogFinding, type ServerLogFinding } from '../../derived/server-logs/server-log-finding.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { httperrReason } from '../../knowledge/httperr-reasons.ts'
import { virtualDirectories } from '../../knowledge/virtual-directories.ts'
import { citations } from '../../knowledge/sources.ts'

export interface FailingForClients {
  readonly [name: string]: string | number | null
  /** Refused or failed requests over all logs. */
  readonly failed: number
  /** Requests to the directories of clients; null if there is only the HTTPERR log, which contains failures only. */
  readonly of: number | null
  /** `QueueFull`, or `HTTP 503`: the most frequent one. */
  readonly most: string
}

/** Fewer failures are only a sign, and fewer good answers prove nothing. */
const leastFailed = 20
/** Reasons that every restart of a pool leaves. A stopped pool leaves more than one `AppOffline` and no shutdown. */
const restarts = new Set(['appshutdown', 'connection_abandoned_by_reqqueue', 'connection_abandoned_by_apppool'])
const off = 'appoffline'
/** Share of the clients' requests; below it a server is busy, not broken. */
const leastShare = 0.2
/** Of only a few requests. */
const leastShareOfFew = 0.5
const leastOfFew = 2
const shownLines = 5
const forClients = new Set(
  virtualDirectories
    .map((virtualDirectory) => virtualDirectory.name.toLowerCase())
    .filter((name) => name !== 'apiremoting30')
)

/** What server logs show if there is no evidence of a client. */
export const serverFailingForClients: Check<FailingForClients> = {
  id: 'server-failing-for-clients',
  step: 'timeout',
  severity: 'warning',
  side: 'server',
  needs: ['iis-log', 'httperr-log', effectivePath, newestScan, serverLines, serverLogFinding, wsusTarget],
  source: citations.httperr,
  evaluate(evidence) {
    const iis = evidence.all('iis-log')
    const httperr = evidence.all('httperr-log')
    const logs = [...iis, ...httperr].map((log) => referTo(log, `${log.value.records}`))
    if (logs.length === 0) return { outcome: 'not-applicable' }
    // if a client's failure is known, its own lines decide, provided they can be distinguished
    const scan = newestScan.of(evidence)
    const unmatched = scan?.outcome === 'failed' && isUnmatched(serverLogFinding.of(evidence))
    const isOlder = scan?.outcome === 'succeeded' && failsAfter(scan.at, serverLines.of(evidence))
    if (effectivePath.of(evidence) !== null || (scan !== null && !unmatched && !isOlder))
      return { outcome: 'not-applicable' }
    const port = wsusTarget.of(evidence)?.url?.port ?? null
    const refused = httperr.flatMap((log) => refusals(log, port))
    const asked = iis.flatMap(({ value }) => value.statuses).filter((row) => forClients.has(row.directory))
    const failed = asked
      .filter((row) => row.status >= 500)
      .map(({ status, count }) => ({ word: `HTTP ${status}`, count }))
    const all = sum(asked)
    const isMany = sum(failed) >= leastFailed && sum(failed) >= all * leastShare
    const isShare = isMany || (sum(failed) >= leastOfFew && sum(failed) >= all * leastShareOfFew)
    const isRefused = sum(refused) >= leastFailed || isFewRefused(refused)
    if (!isShare && !isRefused) {
      const isProof = all >= leastFailed || iis.length === 0
      return scan !== null || !isProof ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: logs }
    }
    const counteds = [...(isRefused ? refused : []), ...(isShare ? failed : [])]
    const [first, ...rest] = [...lines(serverLines.of(evidence), isShare, isRefused), ...logs]
    if (first === undefined) return { outcome: 'not-applicable' }
    const confidence = isMany || sum(refused) >= leastFailed ? 'likely' : 'possible'
    const facts = {
      failed: sum(counteds),
      of: isShare ? all + (isRefused ? sum(refused) : 0) : null,
      most: mostOf(counteds)
    }
    return { outcome: 'found', findings: [{ facts, confidence, evidence: [first, ...rest] }] }
  }
}

/** True if the server failed for its clients after the scan that worked, which then says nothing of the server now. */
function failsAfter(at: string | null, all: readonly ServerLine[]): boolean {
  const last = lines(all, true, true).at(-1)?.at ?? null
  return at !== null && last !== null && last > at
}

/** The client's lines could not be found, because its log has no UTC time. */
function isUnmatched(word: ServerLogFinding): boolean {
  return word.kind === 'unsure' && word.why === 'no-time'
}

interface Counted {
  readonly word: string
  readonly count: number
}

/** If the log contains other sites, only the kept requests can be attributed to WSUS. */
function refusals({ value }: Collected<'httperr-log'>, port: number | null): Counted[] {
  const own = value.failures.filter((request) => isAboutWsus(request, port))
  const reasons = own.length === value.failures.length ? value.reasons : own.map(({ reason }) => ({ reason, count: 1 }))
  return reasons.filter((reason) => isServers(reason.reason)).map(({ reason, count }) => ({ word: reason, count }))
}

function isFewRefused(refused: readonly Counted[]): boolean {
  const named = refused.map(({ word, count }) => ({ word: word.toLowerCase(), count }))
  const restarted = named.some(({ word }) => restarts.has(word))
  const offline = sum(named.filter(({ word }) => word === off))
  return named.some(({ word }) => !restarts.has(word) && word !== off) || (!restarted && offline >= leastOfFew)
}

function isServers(reason: string): boolean {
  return httperrReason(reason)?.verdict === 'server'
}

/** The newest ones. */
function lines(all: readonly ServerLine[], ofIis: boolean, ofHttperr: boolean): readonly Reference[] {
  return all
    .filter(({ reason, status }) => (reason === null ? ofIis && (status ?? 0) >= 500 : ofHttperr && isServers(reason)))
    .slice(-shownLines)
    .map((line) => line.reference)
}

function sum(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((all, item) => all + item.count, 0)
}

function mostOf(counted: readonly Counted[]): string {
  const by = new Map<string, number>()
  for (const { word, count } of counted) by.set(word, (by.get(word) ?? 0) + count)
  return [...by].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
