import type { EvidenceValue } from '../contract/evidence/index.ts'
import { linesOf, longestLine } from './lines.ts'
import { defaultFields, fitsDefault, iisRecord, type IisRecord } from './iis-log/record.ts'
import { StatusCounts } from './iis-log/status-counts.ts'
import { TimeSpan } from './log-time.ts'
import { noInterest, type ServerLogInterest } from './server-log-interest.ts'

const mostFailures = 200
/**
 * What clients ask a WSUS site for. ApiRemoting30 is left out: consoles sign in there, and Windows authentication
 * begins every visit with a 401 that is no fault.
 */
const clientDirectories = new Set(
  'selfupdate clientwebservice simpleauthwebservice dssauthwebservice serversyncwebservice reportingwebservice content inventory'.split(
    ' '
  )
)

/** Reads a W3C log of IIS; null when the text is none, also for HTTPERR files, whose columns mean other things. */
export function readIisLog(text: string, interest: ServerLogInterest = noInterest): EvidenceValue<'iis-log'> | null {
  const span = new TimeSpan()
  const counts = new StatusCounts()
  let failures: IisRecord['request'][] = []
  let fields: readonly string[] | null = null
  let lastFields: readonly string[] | null = null
  let headerDate = ''
  let dropped = 0
  const marked: IisRecord['request'][] = []
  const around: IisRecord['request'][] = []
  let records = 0
  for (const { number, text: whole } of linesOf(text)) {
    const line = whole.slice(0, longestLine).trim()
    if (line === '') continue
    if (line.startsWith('#')) {
      if (/^#Software:.*Microsoft HTTP API/i.test(line)) return null
      headerDate = /^#Date:\s*(\d{4}-\d{2}-\d{2})/i.exec(line)?.[1] ?? headerDate
      const named = /^#Fields:\s*(.*)$/i.exec(line)?.[1]
      if (named !== undefined) fields = iisFields(named)
      lastFields = fields ?? lastFields
      continue
    }
    if (lastFields === null && fitsDefault(line)) lastFields = fields = defaultFields(line)
    const record = fields === null ? null : iisRecord(line, number, fields, headerDate)
    if (record === null) continue
    records++
    span.include(record.request.at)
    counts.add(record)
    if (isMarked(record.request)) marked.push(record.request)
    if (clientDirectories.has(record.directory) && isInside(record.request.at, interest)) around.push(record.request)
    if (record.request.status < 400 || !clientDirectories.has(record.directory)) continue
    failures.push(record.request)
    if (failures.length < mostFailures * 2) continue
    dropped += failures.length - mostFailures
    failures = failures.slice(-mostFailures)
  }
  if (lastFields === null) return null
  return {
    records,
    fields: [...lastFields],
    ...span.ends(null),
    statuses: counts.all(),
    failures: failures.slice(-mostFailures),
    dropped: dropped + Math.max(0, failures.length - mostFailures),
    marked: marked.slice(-200),
    around: around.slice(-500),
    aroundDropped: Math.max(0, around.length - 500),
    silences: []
  }
}

/** Null for the headers of other W3C files, such as firewall and FTP logs. */
function iisFields(header: string): readonly string[] | null {
  const fields = header.toLowerCase().split(/\s+/)
  return fields.includes('sc-status') && fields.includes('cs-uri-stem') && !fields.includes('s-reason') ? fields : null
}

function isMarked({ query, userAgent }: IisRecord['request']): boolean {
  return query.includes('supdoctor=') || userAgent.startsWith('sup-doctor/')
}

function isInside(at: string | null, { windows }: ServerLogInterest): boolean {
  return at !== null && windows.some(({ from, to }) => from <= at && at <= to)
}
