import type { CheckId } from '../../contract/check-ids.ts'
import type { Reference } from '../../contract/check.ts'
import type { HttperrRequest } from '../../contract/evidence/httperr-log.ts'
import type { IisRequest } from '../../contract/evidence/iis-log.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import { compareByCodeUnit } from '../../contract/order.ts'
import { upTo } from '../../contract/trailing.ts'
import { derive, type Derived } from '../derive.ts'
import { plainAddress } from './client-addresses.ts'
import { httperrReason } from '../../knowledge/httperr-reasons.ts'
import { win32Statuses } from '../../knowledge/win32-status.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { siteIdOfLog, wsusSiteId } from '../server-files/log-site.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import { virtualDirectories } from '../../knowledge/virtual-directories.ts'
import { markIn, markOfAgent, markParameter } from '../../contract/request-mark.ts'

/** One request as the server recorded it, in the IIS log or in the log of http.sys. */
export interface ServerLine {
  /** ISO 8601 UTC by the server's clock. */
  readonly at: string | null
  /** Lower case, without the query; empty where http.sys did not get that far. */
  readonly path: string
  readonly address: string
  readonly status: number | null
  readonly substatus: number | null
  readonly win32: number | null
  readonly timeTakenMs: number | null
  /** Reason phrase of http.sys; null for a line of IIS. */
  readonly reason: string | null
  /** The marker with its number, where the request carries one of ours. */
  readonly mark: string | null
  readonly reference: Reference
}

/**
 * Everything the server's logs of this case keep about WSUS, in order of time. Where the id of its site is known, lines of
 * other sites are left out, except our own requests, which prove where they arrived.
 */
export const serverLines: Derived<readonly ServerLine[]> = derive(
  ['iis-log', 'httperr-log', wsusTarget, wsusSiteId],
  (evidence) => {
    const port = wsusTarget.of(evidence)?.url?.port ?? null
    const site = wsusSiteId.of(evidence)
    const iis = evidence.all('iis-log').flatMap((log) => {
      const lines = distinct(log.value).map((item) => iisLine(log, item))
      return isOtherSite(siteIdOfLog(log), site) ? lines.filter(({ mark }) => mark !== null) : lines
    })
    const httperr = evidence
      .all('httperr-log')
      .flatMap((log) =>
        distinct(log.value).flatMap((item) =>
          isAboutWsus(item, port) && !isOtherSite(numberIn(item.siteId), site) ? [httperrLine(log, item)] : []
        )
      )
    return [...iis, ...httperr].sort((a, b) => compareByCodeUnit(a.at ?? '', b.at ?? ''))
  }
)

function isOtherSite(id: number | null, site: number | null): boolean {
  return id !== null && site !== null && id !== site
}

/** http.sys writes a dash where it did not find out the site. */
function numberIn(siteId: string): number | null {
  return /^\d{1,10}$/.test(siteId) ? Number(siteId) : null
}

/** How the request ended: an error by the server, a broken connection (after a long wait: `slow`), or an answer. */
export function classifyLine({
  reason,
  path,
  status,
  win32,
  timeTakenMs
}: ServerLine): 'error' | 'slow' | 'broken' | 'served' {
  if (reason !== null) return httperrReason(reason)?.verdict === 'network' ? 'broken' : 'error'
  if ((status ?? 0) >= 400 || isRedirected({ status, path })) return 'error'
  const broken = win32 !== null && win32Statuses[win32]?.connection === 'broken'
  if (!broken) return 'served'
  return (timeTakenMs ?? 0) >= slowMs ? 'slow' : 'broken'
}

/** The update service follows no redirect of its calls, which WSUS never sends. */
export function isRedirected({ status, path }: Pick<ServerLine, 'status' | 'path'>): boolean {
  return status !== null && status >= 300 && status < 400 && status !== 304 && path.endsWith('.asmx')
}

/** A client that waited this long has usually given up: our own requests time out after 15 seconds. */
const slowMs = 10_000

interface Kept<T> {
  readonly failures: T[]
  readonly marked: T[]
  readonly around: T[]
  readonly ofClient?: readonly { readonly newest: T[] }[] | undefined
}

function distinct<T extends { readonly line: number }>({ failures, marked, around, ofClient = [] }: Kept<T>): T[] {
  const all = [...failures, ...marked, ...around, ...ofClient.flatMap((item) => item.newest)]
  return [...new Map(all.map((failure) => [failure.line, failure])).values()]
}

function iisLine(log: Collected<'iis-log'>, request: IisRequest): ServerLine {
  const shown = [
    request.method,
    request.path,
    request.query || '-',
    request.clientAddress,
    request.status,
    request.substatus,
    request.win32
  ]
  return {
    ...request,
    path: request.path.toLowerCase(),
    address: plainAddress(request.clientAddress),
    reason: null,
    mark: markIn(request.query) ?? markOfAgent(request.userAgent),
    reference: quoted(log, request, [...shown, request.timeTakenMs])
  }
}

function httperrLine(log: Collected<'httperr-log'>, request: HttperrRequest): ServerLine {
  return {
    at: request.at,
    path: upTo(request.url.toLowerCase().replace(/^https?:\/\/[^/]*/, ''), '?'),
    address: plainAddress(request.clientAddress),
    status: request.status,
    substatus: null,
    win32: null,
    timeTakenMs: null,
    reason: request.reason,
    mark: markIn(request.url),
    reference: quoted(log, request, [
      request.clientAddress,
      request.method,
      request.url,
      request.status,
      request.siteId,
      request.reason,
      request.queue
    ])
  }
}

/** The values as the log has them, a dash where it has none. */
function quoted(
  log: Collected<'iis-log' | 'httperr-log'>,
  { line, at }: { readonly line: number; readonly at: string | null },
  values: readonly (string | number | null)[]
): Reference {
  const quote = values.map((value) => (value === null || value === '' ? '-' : value)).join(' ')
  return { probe: log.probe, source: log.source, line, at, quote }
}

/** Statuses and words of http.sys that have a check of their own; everything else is `server-log-shows-error`. */
const byStatus: Readonly<Record<number, CheckId>> = {
  401: 'access-denied',
  403: 'access-forbidden',
  404: 'directory-missing',
  503: 'server-unavailable'
}
/** KB 943891: 403.7, 403.13, 403.16 and 403.17 are about the client's certificate. */
const certificateSubstatuses = new Set([7, 13, 16, 17])

/** The check whose fault a line with an error shows. */
export function causeOfLine({ status, substatus }: ServerLine): CheckId {
  // any other substatus is a refused request: too large, a verb, a sequence of characters
  if (status === 404 && (substatus ?? 0) !== 0) return 'server-log-shows-error'
  if (status === 403 && certificateSubstatuses.has(substatus ?? 0)) return 'client-certificate-demanded'
  return byStatus[status ?? 0] ?? 'server-log-shows-error'
}

/** Directories that other web applications may have as well. */
const common: ReadonlySet<string> = new Set(['content', 'inventory'])
const directories: ReadonlySet<string> = new Set(
  virtualDirectories.map(({ name }) => name.toLowerCase()).filter((name) => !common.has(name))
)
const ports: ReadonlySet<number> = new Set(Object.values(standardPorts).flat())

/**
 * False for a request of another site or queue: http.sys has one log for all web applications of the machine. `port`:
 * port of this case's update server.
 */
export function isAboutWsus(request: HttperrRequest, port: number | null): boolean {
  const { url, queue, serverPort } = request
  if (url.includes(markParameter)) return true
  const [directory = ''] = url
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/, '')
    .split(/[/?]/)
    .filter((part) => part !== '')
  if (directories.has(directory) || /wsus/i.test(queue)) return true
  if (queue !== '' && queue !== '-') return false
  return serverPort === null || serverPort === port || ports.has(serverPort)
}
