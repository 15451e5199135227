import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import { mostSilences } from '../../readers/server-logs/busy-times.ts'
import { isoTime } from '../iso-time.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { plainAddress } from './client-addresses.ts'
import { serverAddresses } from './server-addresses.ts'
import { siteIdOfLog, wsusSiteId } from '../server-files/log-site.ts'

/** Whether the IIS logs of the WSUS site cover a whole period; `why`: what is missing otherwise. */
export interface Coverage {
  readonly why: 'complete' | 'no-log' | 'wrong-site' | 'other-server' | 'starts-late' | 'ends-early' | 'gap'
  /** The logs examined and the period each covers. */
  readonly references: readonly Reference[]
}

interface Span {
  readonly from: string
  readonly to: string
}

/** http.sys writes its lines up to a minute later; another minute for clocks that differ a little. */
const bufferedMs = 2 * 60_000
/** A shorter pause between two lines is normal on a quiet server. */
const pauseMs = 10 * 60_000

/** `from` and `to` by the server's clock, ISO 8601 UTC. */
export function coverageOf(evidence: EvidenceSet, from: string, to: string): Coverage {
  const logs = evidence.all('iis-log')
  if (logs.length === 0) return { why: 'no-log', references: [] }
  const port = wsusTarget.of(evidence)?.url?.port ?? null
  const site = wsusSiteId.of(evidence)
  const own = logs.filter((log) => isWsusSite(log, site) && isOnPort(log, port))
  const references = (own.length > 0 ? own : logs).map(spanReference)
  if (own.length === 0) return { why: 'wrong-site', references }
  const addresses = serverAddresses(evidence)
  if (addresses.size > 0 && !own.some((log) => isServedFrom(log, addresses))) return { why: 'other-server', references }
  const why = whyOf(joined(own.flatMap(spansOf)), from, to)
  // only the longest pauses are kept; where there are many, one in this period may be missing
  const mayHideGap = own.some(({ value }) => value.silences.length >= mostSilences && reaches(value, from, to))
  return { why: why === 'complete' && mayHideGap ? 'gap' : why, references }
}

function reaches({ firstAt, lastAt }: Collected<'iis-log'>['value'], from: string, to: string): boolean {
  return firstAt !== null && lastAt !== null && firstAt <= to && from <= lastAt
}

/** True if an HTTPERR log is in the case and does not begin after that time. */
export function hasHttperr(evidence: EvidenceSet, from: string): boolean {
  return evidence.all('httperr-log').some(({ value }) => value.firstAt === null || value.firstAt <= from)
}

/** Another site of the machine has another number, or no ClientWebService, or answers 404 for it. */
function isWsusSite(log: Collected<'iis-log'>, site: number | null): boolean {
  const id = siteIdOfLog(log)
  if (site !== null && id !== null) return id === site
  return log.value.statuses.some(
    ({ directory, status }) =>
      (directory === 'clientwebservice' || directory === 'simpleauthwebservice') && status !== 404
  )
}

/** One site has a port for http and one for https, so any usual port of WSUS may be the site's other one. */
function isOnPort({ value }: Collected<'iis-log'>, port: number | null): boolean {
  const logged = value.served?.port ?? null
  return port === null || logged === null || logged === port || (usualPorts.has(logged) && usualPorts.has(port))
}
const usualPorts: ReadonlySet<number> = new Set(Object.values(standardPorts).flat())

function isServedFrom({ value }: Collected<'iis-log'>, addresses: ReadonlySet<string>): boolean {
  const logged = value.served?.address ?? ''
  return logged === '' || addresses.has(plainAddress(logged))
}

function spanReference(log: Collected<'iis-log'>): Reference {
  const { records, firstAt, lastAt } = log.value
  const quote = `${firstAt ?? '?'} – ${lastAt ?? '?'} (${records})`
  return { probe: 'iis-log', source: log.source, line: null, at: lastAt, quote }
}

/** The periods with lines, between the pauses. */
function spansOf({ value }: Collected<'iis-log'>): Span[] {
  if (value.firstAt === null || value.lastAt === null) return []
  const starts = [value.firstAt, ...value.silences.map((silence) => silence.to)]
  const ends = [...value.silences.map((silence) => silence.from), value.lastAt]
  return starts.map((from, at) => ({ from, to: ends[at] ?? from }))
}

/** One day's file ends where the next begins. */
function joined(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))
  return ordered.reduce<Span[]>((all, span) => {
    const last = all.at(-1)
    if (last === undefined || Date.parse(span.from) - Date.parse(last.to) >= pauseMs) return [...all, span]
    return [...all.slice(0, -1), { from: last.from, to: span.to > last.to ? span.to : last.to }]
  }, [])
}

function whyOf(spans: readonly Span[], from: string, to: string): Coverage['why'] {
  const end = isoTime(Date.parse(to) + bufferedMs)
  if (spans.some((span) => span.from <= from && span.to >= end)) return 'complete'
  if (spans.every((span) => span.from > from)) return 'starts-late'
  return spans.every((span) => span.to < end) ? 'ends-early' : 'gap'
}
