/** Where the columns stand that we read; -1 for one that the log does not have. */
export interface Layout {
  /** As the header names them, in lower case. */
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

const start = 'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(user-agent)'.split(' ')
const end = 'sc-status sc-substatus sc-win32-status time-taken'.split(' ')
const shape =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [0-9a-f.:%]+ (?:GET|HEAD|POST|OPTIONS|PROPFIND) \/\S* \S+ \d{1,5} \S+ [0-9a-f.:%]+ (?:\S+ ){1,2}\d{3} \d+ \d+ \d+$/i

/** The default order of IIS with the referrer (IIS 8 and later) or without, for a line that can only be in it. */
export function defaultFields(line: string): readonly string[] | null {
  if (!shape.test(line)) return null
  return line.split(' ').length === 15 ? [...start, 'cs(referer)', ...end] : [...start, ...end]
}

/** Null for the headers of other W3C files, such as firewall, FTP and HTTPERR logs. */
export function iisFields(header: string): readonly string[] | null {
  const fields = header.trim().toLowerCase().split(/\s+/)
  return fields.includes('sc-status') && fields.includes('cs-uri-stem') && !fields.includes('s-reason') ? fields : null
}

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
