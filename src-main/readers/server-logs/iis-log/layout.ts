/** Indexes of the columns that are read; -1 for a missing one. */
export interface Layout {
  /** Column names of the header, lower case. */
  readonly fields: readonly string[]
  readonly date: number
  readonly time: number
  readonly path: number
  readonly query: number
  readonly client: number
  readonly agent: number
  readonly status: number
  readonly substatus: number
}

const request = 's-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip'.split(' ')
const result = 'sc-status sc-substatus sc-win32-status'.split(' ')
/**
 * Optional columns between user agent and status: none, those added by IIS 8, or further selected fields in IIS's
 * order.
 */
const between = [[], ['cs(referer)'], ['cs(referer)', 'cs-host'], ['cs(cookie)', 'cs(referer)', 'cs-host']]
const beginning =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (W3SVC\d{1,10} \S{1,63} )?[0-9a-f.:%]+ (?:GET|HEAD|POST|OPTIONS|PROPFIND) \/\S* \S+ \d{1,5} \S+ [0-9a-f.:%]+ (HTTP\/[\d.]{1,3} )?/i
const ending =
  /^\S+((?: \S+){0,3}?) [1-5]\d\d \d{1,4} \d{1,10}( \d{1,12} \d{1,12})? \d{1,10}( -| [0-9a-f]*[.:][0-9a-f.:,+%]*)?$/i

/**
 * Column names of a line without header: IIS's default fields, or additional ones recognizable by their format; null
 * for any other line.
 */
export function defaultFields(line: string): readonly string[] | null {
  const begun = beginning.exec(line)
  const ended = begun === null ? null : ending.exec(line.slice(begun[0].length))
  if (begun === null || ended === null) return null
  const more = (ended[1] ?? '').split(' ').length - 1
  return [
    ...['date', 'time', ...(begun[1] === undefined ? [] : ['s-sitename', 's-computername'])],
    ...[...request, ...(begun[2] === undefined ? [] : ['cs-version'])],
    ...['cs(user-agent)', ...(between[more] ?? [])],
    ...[...result, ...(ended[2] === undefined ? [] : ['sc-bytes', 'cs-bytes'])],
    ...['time-taken', ...(ended[3] === undefined ? [] : ['x-forwarded-for'])]
  ]
}

/** The column names of an IIS header; null for headers of other W3C files such as firewall, FTP and HTTPERR logs. */
export function iisFields(header: string): readonly string[] | null {
  const fields = header.trim().toLowerCase().split(/\s+/)
  return fields.includes('sc-status') && fields.includes('cs-uri-stem') && !fields.includes('s-reason') ? fields : null
}

/** Column indexes for the names of a header. */
export function layoutOf(fields: readonly string[]): Layout {
  return {
    fields,
    date: fields.indexOf('date'),
    time: fields.indexOf('time'),
    path: fields.indexOf('cs-uri-stem'),
    query: fields.indexOf('cs-uri-query'),
    client: fields.indexOf('c-ip'),
    agent: fields.indexOf('cs(user-agent)'),
    status: fields.indexOf('sc-status'),
    substatus: fields.indexOf('sc-substatus')
  }
}
