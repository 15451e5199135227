import type { HttperrRequest } from '../../contract/evidence/httperr-log.ts'
import { isoTime } from '../log-time.ts'

/** Without column headings the order is the documented one (KB 820729); newer builds add a stream before the status. */
const start = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri'.split(' ')
const end = 'sc-status s-siteid s-reason s-queuename'.split(' ')
const shape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ \d{1,5} [0-9a-f.:%]+ \d{1,5} (?:HTTP\/\d\.\d|-) \S+ \S+ (?:\S+ )?(?:\d{3}|-) (?:\d+|-) [A-Za-z][\w/-]*(?: \S+)?$/i

/** True for a line that can only be in http.sys' default order. */
export function fitsHttperr(line: string): boolean {
  return shape.test(line)
}

export function defaultHttperrFields(line: string): readonly string[] {
  return line.split(' ').length > start.length + end.length ? [...start, 'streamid', ...end] : [...start, ...end]
}

/** Null for a line that does not fit its header. Times are UTC by definition of the format (KB 820729). */
export function httperrRecord(
  text: string,
  line: number,
  fields: readonly string[],
  headerDate: string
): HttperrRequest | null {
  const cells = text.split(/[ \t]+/)
  const cell = (name: string) => {
    const found = cells[fields.indexOf(name)] ?? '-'
    return found === '-' ? '' : found
  }
  const reason = cell('s-reason')
  if (reason === '') return null
  return {
    line,
    at: timeOf(cell('date') || headerDate, cell('time')),
    clientAddress: cell('c-ip'),
    serverPort: wholeNumber(cell('s-port')),
    method: cell('cs-method'),
    url: cell('cs-uri'),
    status: wholeNumber(cell('sc-status')),
    siteId: cell('s-siteid'),
    reason,
    queue: cell('s-queuename')
  }
}

function wholeNumber(written: string): number | null {
  return /^\d{1,9}$/.test(written) ? Number(written) : null
}

function timeOf(date: string, time: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?$/.exec(`${date} ${time}`)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  return isoTime({ year, month, day, hour, minute, second, fraction: parts[7] ?? '' }, 0)
}
