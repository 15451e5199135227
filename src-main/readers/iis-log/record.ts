import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { isoTime } from '../log-time.ts'

type IisRequest = EvidenceValue<'iis-log'>['failures'][number]

/** One request, and the top directory of its path in lower case and without slashes. */
export interface IisRecord {
  readonly directory: string
  readonly request: IisRequest
}

const start = 'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(user-agent)'.split(' ')
const end = 'sc-status sc-substatus sc-win32-status time-taken'.split(' ')
const shape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ (?:GET|HEAD|POST|OPTIONS|PROPFIND) \/\S* \S+ \d{1,5} \S+ [0-9a-f.:%]+ (?:\S+ ){1,2}\d{3} \d+ \d+ \d+$/i

/** True for a line that can only be in IIS' default order, with the referrer (IIS 8 and later) or without. */
export function fitsDefault(line: string): boolean {
  return shape.test(line)
}

export function defaultFields(line: string): readonly string[] {
  return line.split(' ').length === 15 ? [...start, 'cs(referer)', ...end] : [...start, ...end]
}

/** Null for a line that does not fit its header. Times are UTC by definition of the format. */
export function iisRecord(text: string, line: number, fields: readonly string[], headerDate: string): IisRecord | null {
  const cells = text.split(/[ \t]+/)
  const cell = (name: string) => {
    const found = cells[fields.indexOf(name)] ?? '-'
    return found === '-' ? '' : found
  }
  const status = wholeNumber(cell('sc-status'))
  if (status === null || status < 100 || status > 999) return null
  const path = cell('cs-uri-stem')
  const request = {
    line,
    at: timeOf(cell('date') || headerDate, cell('time')),
    method: cell('cs-method'),
    path,
    query: cell('cs-uri-query'),
    clientAddress: cell('c-ip'),
    userAgent: cell('cs(user-agent)').replaceAll('+', ' '),
    status,
    substatus: wholeNumber(cell('sc-substatus')),
    win32: wholeNumber(cell('sc-win32-status')),
    timeTakenMs: wholeNumber(cell('time-taken'))
  }
  return { directory: (path.split('/')[1] ?? '').toLowerCase(), request }
}

function wholeNumber(written: string): number | null {
  return /^\d{1,15}$/.test(written) ? Number(written) : null
}

function timeOf(date: string, time: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?$/.exec(`${date} ${time}`)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  return isoTime({ year, month, day, hour, minute, second, fraction: parts[7] ?? '' }, 0)
}
