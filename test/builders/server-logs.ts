import type { HttperrRequest } from '../../src-main/contract/evidence/httperr-log.ts'
import type { IisRequest } from '../../src-main/contract/evidence/iis-log.ts'
import type { Evidence, EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import { envelope, fromFile } from './evidence.ts'

/** The first request of `access()`, as it stands in the query of the server's line. */
export const marked = { query: 'supdoctor=7f3a21-1', path: '/ClientWebService/wusserverversion.xml' } as const

/** A request of a scan, near the moment of every live envelope; well answered unless stated otherwise. */
export function scanLine(given: Partial<IisRequest> = {}): IisRequest {
  return {
    line: 5,
    at: '2026-10-14T08:42:08.000Z',
    method: 'POST',
    path: '/ClientWebService/client.asmx',
    query: '',
    clientAddress: '10.4.7.11',
    userAgent: 'Windows-Update-Agent/10.0.10011.16384 Client-Protocol/2.50',
    status: 200,
    substatus: 0,
    win32: 0,
    timeTakenMs: 31,
    ...given
  }
}

interface IisGiven extends Partial<EvidenceValue<'iis-log'>> {
  readonly source?: string
}

/** The WSUS site's log of the hours around every live envelope, with these requests; as the reader sorts them. */
export function iisLog(lines: readonly IisRequest[], { source = 'u_ex261014.log', ...given }: IisGiven = {}): Evidence {
  const numbered = lines.map((line, at) => ({ ...line, line: at + 5 }))
  const value = {
    records: 100,
    fields: [],
    firstAt: '2026-10-14T00:00:03.000Z',
    lastAt: '2026-10-14T09:30:00.000Z',
    statuses: [{ directory: 'clientwebservice', status: 200, substatus: 0, count: 96 }],
    failures: numbered.filter((line) => line.status >= 400),
    dropped: 0,
    marked: numbered.filter((line) => line.query.includes('supdoctor=')),
    around: numbered,
    aroundDropped: 0,
    silences: [],
    ...given
  }
  return fromFile(envelope('iis-log', value), source)
}

/** A request that http.sys ended itself. */
export function httperrLine(given: Partial<HttperrRequest> = {}): HttperrRequest {
  return {
    line: 5,
    at: '2026-10-14T08:42:08.000Z',
    clientAddress: '10.4.7.11',
    serverPort: 8530,
    method: 'POST',
    url: '/ClientWebService/client.asmx',
    status: 503,
    siteId: '2',
    reason: 'QueueFull',
    queue: 'WsusPool',
    ...given
  }
}

export function httperrLog(lines: readonly HttperrRequest[]): Evidence {
  const numbered = lines.map((line, at) => ({ ...line, line: at + 5 }))
  const value = {
    records: numbered.length,
    fields: [],
    firstAt: '2026-10-13T22:01:00.000Z',
    lastAt: '2026-10-14T09:00:00.000Z',
    reasons: [],
    failures: numbered,
    dropped: 0,
    marked: numbered.filter((line) => line.url.includes('supdoctor=')),
    around: numbered,
    aroundDropped: 0,
    silences: []
  }
  return fromFile(envelope('httperr-log', value), 'httperr1.log')
}
