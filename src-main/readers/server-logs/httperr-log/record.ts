import type { HttperrRequest } from '../../../contract/evidence/httperr-log.ts'
import { isoTime } from '../../client-logs/log-time.ts'

/** Default columns of a log without header (KB 820729); newer builds add a stream id before the status. */
const start = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri'.split(' ')
const end = 'sc-status s-siteid s-reason s-queuename'.split(' ')
const shape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ \d{1,5} [0-9a-f.:%]+ \d{1,5} (?:HTTP\/\d\.\d|-) \S+ \S+ (?:\S+ )?(?:\d{3}|-) (?:\d+|-) [A-Za-z][\w/-]*(?: \S+)?$/i

/** Columns that the newest builds append (second stream id, transport); seen in a log of October 2026. */
const newestEnd = 'transport fault-code extended-fault-code'.split(' ')
const newestShape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ \d{1,5} [0-9a-f.:%]+ \d{1,5} (?:HTTP\/\d\.\d|-) \S+ \S+ \S+ \S+ (?:\d{3}|-) (?:\d+|-) [A-Za-z][\w/-]* \S+ (?:TCP|QUIC|UDP|-)(?: \S+){0,2}$/i

/** True if the line has the default columns of http.sys. */
export function fitsHttperr(line: string): boolean {
  return shape.test(line) || newestShape.test(line)
}

/** Column names of a line without header, derived from the number of its columns. */
export function defaultHttperrFields(line: string): readonly string[] {
  if (newestShape.test(line)) return [...start, 'streamid', 'streamid_ex', ...end, ...newestEnd]
  return line.split(' ').length > start.length + end.length ? [...start, 'streamid', ...end] : [...start, ...end]
}

/** Parses lines under changing headers. Logs have millions of lines, so repeated values are cached. */
export class HttperrLines {
  private fields: readonly string[] = []
  private columns: Readonly<Record<string, number>> = {}
  private cells: readonly string[] = []
  private moment = ''
  private momentAt: string | null = null

  /**
   * The request of a line; null if the line does not match its header. Times are UTC by definition of the format (KB
   * 820729).
   */
  record(text: string, line: number, fields: readonly string[], headerDate: string): HttperrRequest | null {
    this.takeFields(fields)
    this.cells = text.includes('\t') || text.includes('  ') ? text.split(/[ \t]+/) : text.split(' ')
    const reason = this.cell('s-reason')
    if (reason === '') return null
    return {
      line,
      at: this.timeOf(`${this.cell('date') || headerDate} ${this.cell('time')}`),
      clientAddress: this.cell('c-ip'),
      serverPort: wholeNumber(this.cell('s-port')),
      method: this.cell('cs-method'),
      url: this.cell('cs-uri'),
      status: wholeNumber(this.cell('sc-status')),
      siteId: this.cell('s-siteid'),
      reason,
      queue: this.cell('s-queuename')
    }
  }

  private takeFields(fields: readonly string[]): void {
    if (fields === this.fields) return
    this.fields = fields
    // if a column name occurs twice, the first one is used
    this.columns = Object.fromEntries(fields.map((name, at) => [name, at] as const).reverse())
  }

  private cell(name: string): string {
    const found = this.cells[this.columns[name] ?? -1] ?? '-'
    return found === '-' ? '' : found
  }

  private timeOf(written: string): string | null {
    if (written === this.moment) return this.momentAt
    this.moment = written
    this.momentAt = timeOf(written)
    return this.momentAt
  }
}

function wholeNumber(written: string): number | null {
  return /^\d{1,9}$/.test(written) ? Number(written) : null
}

function timeOf(written: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?$/.exec(written)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  return isoTime({ year, month, day, hour, minute, second, fraction: parts[7] ?? '' }, 0)
}
