import type { Check, Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { serverLogFinding, type ServerLogFinding } from '../../derived/server-logs/server-log-finding.ts'
import { serverLines, type ServerLine } from '../../derived/server-logs/server-line.ts'
import { httperrReason } from '../../knowledge/httperr-reasons.ts'
import { virtualDirectories } from '../../knowledge/virtual-directories.ts'
import { citations } from '../../knowledge/sources.ts'

export interface FailingForClients {
  readonly [name: string]: string | number | null
  /** Refused or failed requests over all logs. */
  readonly failed: number
  /** Requests to the directories of clients; null where only http.sys tells, which logs failures alone. */
  readonly of: number | null
  /** `QueueFull`, or `HTTP 503`: what stands there most often. */
  readonly most: string
}

/** Fewer are a sign only. */
const leastFailed = 20
/** What every restart of a pool leaves. */
const restarts = new Set([
  'appoffline',
  'appshutdown',
  'connection_abandoned_by_reqqueue',
  'connection_abandoned_by_apppool'
])
/** Of the requests of clients; below it a server is busy, not broken. */
const leastShare = 0.2
const shownLines = 5
const forClients = new Set(
  virtualDirectories
    .map((virtualDirectory) => virtualDirectory.name.toLowerCase())
    .filter((name) => name !== 'apiremoting30')
)

/** What the server's logs say on their own, where nothing tells of a client. */
export const serverFailingForClients: Check<FailingForClients> = {
  id: 'server-failing-for-clients',
  step: 'timeout',
  severity: 'warning',
  side: 'server',
  needs: ['iis-log', 'httperr-log', effectivePath, newestScan, serverLines, serverLogFinding],
  source: citations.httperr,
  evaluate(evidence) {
    const iis = evidence.all('iis-log')
    const httperr = evidence.all('httperr-log')
    const logs = [...iis, ...httperr].map((log) => referTo(log, `${log.value.records}`))
    if (logs.length === 0) return { outcome: 'not-applicable' }
    // with a client's own failure the lines of that client speak, if they can be distinguished from others
    const scan = newestScan.of(evidence)
    const untold = scan?.outcome === 'failed' && isUntold(serverLogFinding.of(evidence))
    if (effectivePath.of(evidence) !== null || (scan !== null && !untold)) return { outcome: 'not-applicable' }
    const refused = httperr.flatMap((log) => refusals(log))
    const asked = iis.flatMap(({ value }) => value.statuses).filter((row) => forClients.has(row.directory))
    const failed = asked
      .filter((row) => row.status >= 500)
      .map(({ status, count }) => ({ word: `HTTP ${status}`, count }))
    const all = sum(asked)
    const isShare = sum(failed) >= leastFailed && sum(failed) >= all * leastShare
    const few = sum(refused.filter((refusal) => !restarts.has(refusal.word.toLowerCase())))
    const isRefused = sum(refused) >= leastFailed || few > 0
    if (!isShare && !isRefused) return untold ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: logs }
    const counteds = [...(isRefused ? refused : []), ...(isShare ? failed : [])]
    const [first, ...rest] = [...lines(serverLines.of(evidence), isShare, isRefused), ...logs]
    if (first === undefined) return { outcome: 'not-applicable' }
    const confidence = isShare || sum(refused) >= leastFailed ? 'likely' : 'possible'
    const facts = {
      failed: sum(counteds),
      of: isShare ? all + (isRefused ? sum(refused) : 0) : null,
      most: mostOf(counteds)
    }
    return { outcome: 'found', findings: [{ facts, confidence, evidence: [first, ...rest] }] }
  }
}

/** The client's lines could not be found, because its log does not tell the time in UTC. */
function isUntold(word: ServerLogFinding): boolean {
  return word.kind === 'unsure' && word.why === 'no-time'
}

interface Counted {
  readonly word: string
  readonly count: number
}

function refusals({ value }: Collected<'httperr-log'>): Counted[] {
  return value.reasons
    .filter((reason) => isServers(reason.reason))
    .map(({ reason, count }) => ({ word: reason, count }))
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
