import { compareByCodeUnit } from '../../contract/order.ts'
import type { HttperrRequest } from '../../contract/evidence/httperr-log.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { ends, include, noTimes, silences } from './busy-times.ts'
import { ClientRequests, Newest } from './httperr-log/newest.ts'
import { defaultHttperrFields, fitsHttperr, HttperrLines } from './httperr-log/record.ts'
import { InterestingTimes } from './iis-log/wanted.ts'
import { linesOf, longestLine, type LogText } from '../text/lines.ts'
import { noInterest, type ServerLogInterest } from './server-log-interest.ts'
import { markParameter } from '../../contract/request-mark.ts'

const mostRequests = 200
const mostAround = 500
/** A hostile log may contain a new reason on every line; reasons beyond this limit share one row. */
const mostReasons = 100
/** Expiry of an idle keep-alive connection, not a failed request (KB 820729). */
const idle = 'timer_connectionidle'

/**
 * Parses a log of http.sys (`httperr*.log`), complete or in chunks; times are UTC (KB 820729). Returns null for any
 * other text; never throws.
 */
export function readHttperrLog(
  text: LogText,
  interest: ServerLogInterest = noInterest
): EvidenceValue<'httperr-log'> | null {
  const times = noTimes()
  const reasons = new Map<string, EvidenceValue<'httperr-log'>['reasons'][number]>()
  const [failures, marked] = [new Newest<HttperrRequest>(mostRequests), new Newest<HttperrRequest>(mostRequests)]
  const around = new Newest<HttperrRequest>(mostAround)
  const moments = new InterestingTimes(interest)
  const clients = new ClientRequests(interest)
  const reading = new HttperrLines()
  let fields: readonly string[] | null = null
  let lastFields: readonly string[] | null = null
  let software = false
  let headerDate = ''
  let records = 0
  for (const { number, text: whole } of linesOf(text)) {
    const line = whole.slice(0, longestLine).trim()
    if (line === '') continue
    if (line.startsWith('#')) {
      software ||= /^#Software:\s*Microsoft HTTP API/i.test(line)
      headerDate = /^#Date:\s*(\d{4}-\d{2}-\d{2})/i.exec(line)?.[1] ?? headerDate
      if (/^#Fields:/i.test(line)) fields = httperrFields(line.slice('#Fields:'.length).trim())
      lastFields = fields ?? lastFields
      continue
    }
    if (lastFields === null && fitsHttperr(line)) lastFields = fields = defaultHttperrFields(line)
    const request = fields === null ? null : reading.record(line, number, fields, headerDate)
    if (request === null) continue
    records++
    const at = Date.parse(request.at ?? '')
    if (!Number.isNaN(at)) include(times, at)
    count(reasons, request)
    if (request.reason.toLowerCase() !== idle) failures.add(request)
    if (request.url.includes(markParameter)) marked.add(request)
    if (moments.has(at)) around.add(request)
    clients.add(request)
  }
  if (lastFields === null && !software) return null
  return {
    records,
    fields: [...(lastFields ?? [])],
    ...ends(times),
    reasons: [...reasons.values()].sort((a, b) => b.count - a.count || compareByCodeUnit(a.reason, b.reason)),
    failures: failures.all(),
    dropped: failures.dropped,
    marked: marked.all(),
    around: around.all(),
    aroundDropped: around.dropped,
    silences: silences(times),
    ...clients.value()
  }
}

/** The column names of an HTTPERR header; null for headers of other W3C files. */
function httperrFields(header: string): readonly string[] | null {
  const fields = header.trim().toLowerCase().split(/\s+/)
  return fields.includes('s-reason') ? fields : null
}

function count(
  reasons: Map<string, { reason: string; status: number | null; count: number }>,
  { reason: text, status }: HttperrRequest
): void {
  const known = reasons.get(`${text}/${status}`)
  const reason = known === undefined && reasons.size >= mostReasons ? '…' : text
  const key = `${reason}/${status}`
  const row = reasons.get(key) ?? { reason, status, count: 0 }
  row.count++
  reasons.set(key, row)
}
