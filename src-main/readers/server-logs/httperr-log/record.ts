import type { HttperrRequest } from '../../../contract/evidence/httperr-log.ts'
import { isoTime } from '../../client-logs/log-time.ts'

/** Without column headings the order is the documented one (KB 820729); newer builds add a stream before the status. */
const start = 'date time c-ip c-port s-ip s-port cs-version cs-method cs-uri'.split(' ')
const end = 'sc-status s-siteid s-reason s-queuename'.split(' ')
const shape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ \d{1,5} [0-9a-f.:%]+ \d{1,5} (?:HTTP\/\d\.\d|-) \S+ \S+ (?:\S+ )?(?:\d{3}|-) (?:\d+|-) [A-Za-z][\w/-]*(?: \S+)?$/i

/** The newest builds add a second stream, and what carried the request; seen in a log of October 2026. */
const newestEnd = 'transport fault-code extended-fault-code'.split(' ')
const newestShape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ \d{1,5} [0-9a-f.:%]+ \d{1,5} (?:HTTP\/\d\.\d|-) \S+ \S+ \S+ \S+ (?:\d{3}|-) (?:\d+|-) [A-Za-z][\w/-]* \S+ (?:TCP|QUIC|UDP|-)(?: \S+){0,2}$/i

/** True for a line that can only be in http.sys' default order. */
export function fitsHttperr(line: string): boolean {
  return shape.test(line) || newestShape.test(line)
}

export function defaultHttperrFields(line: string): readonly string[] {
  if (newestShape.test(line)) return [...start, 'streamid', 'streamid_ex', ...end, ...newestEnd]
  return line.split(' ').length > start.length + end.length ? [...start, 'streamid', ...end] : [...start, ...end]
}

/** Reads lines of one heading after the other; logs have millions, so what repeats is worked out once. */
export class HttperrLines {
  private fields: readonly string[] = []
  private columns: Readonly<Record<string, number>> = {}
  private cells: readonly string[] = []
  private moment = ''
  private momentAt: string | null = null

  /** Null for a line that does not fit its header. Times are UTC by definition of the format (KB 820729). */
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
    // the first of two columns of the same name counts
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
