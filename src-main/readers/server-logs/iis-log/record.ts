import type { IisRequest } from '../../../contract/evidence/iis-log.ts'
import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import type { Columns } from './columns.ts'
import type { Layout } from './layout.ts'

export type Served = NonNullable<EvidenceValue<'iis-log'>['served']>

/** Address, port and site of the server in the current line; null where the log has no column for any. */
export function servedAt(bytes: Uint8Array, columns: Columns, { fields }: Layout): Served | null {
  const address = columns.text(bytes, fields.indexOf('s-ip'))
  const port = columns.number(bytes, fields.indexOf('s-port'))
  // W3SVC and the id, as in the name of the log's folder
  const site = /^W3SVC(\d{1,10})$/i.exec(columns.text(bytes, fields.indexOf('s-sitename')))?.[1]
  if (address === '' && port === -1 && site === undefined) return null
  return { address, port: port === -1 ? null : port, ...(site !== undefined && { siteId: Number(site) }) }
}

/** Parses the current line of `columns`, whose status is known to be valid. `at`: milliseconds since 1970, or NaN. */
export function iisRequest(bytes: Uint8Array, columns: Columns, layout: Layout, line: number, at: number): IisRequest {
  const cell = (name: string) => columns.text(bytes, layout.fields.indexOf(name))
  const count = (name: string) => {
    const value = columns.number(bytes, layout.fields.indexOf(name))
    return value === -1 ? null : value
  }
  return {
    line,
    at: Number.isNaN(at) ? null : new Date(at).toISOString(),
    method: cell('cs-method'),
    path: cell('cs-uri-stem'),
    query: cell('cs-uri-query'),
    clientAddress: cell('c-ip'),
    userAgent: cell('cs(user-agent)').replaceAll('+', ' '),
    status: columns.number(bytes, layout.status),
    substatus: count('sc-substatus'),
    win32: count('sc-win32-status'),
    timeTakenMs: count('time-taken')
  }
}
