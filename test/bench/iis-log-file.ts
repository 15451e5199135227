import { closeSync, openSync, writeSync } from 'node:fs'

/** The client whose lines are looked for. */
export const wantedClient = '10.20.31.7'
export const markedLines = 6
const header = `#Software: Microsoft Internet Information Services 10.0\r
#Version: 1.0\r
#Date: 2026-10-14 00:00:00\r
#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken\r
`
const paths = [
  'ClientWebService/client.asmx',
  'ClientWebService/client.asmx',
  'SimpleAuthWebService/SimpleAuth.asmx',
  'ReportingWebService/ReportingWebService.asmx',
  'Content/8F/2C4A3B61D0F94E5C8A7B.cab',
  'selfupdate/wuident.cab',
  'ApiRemoting30/WebService.asmx'
]
const agent = 'Windows-Update-Agent/10.0.10011.16384+Client-Protocol/2.51'
const linesAtOnce = 20_000

export interface MadeLog {
  readonly bytes: number
  readonly lines: number
  readonly ofClient: number
  readonly statuses: ReadonlyMap<number, number>
}

/** Writes an IIS log of about that size: a day of a WSUS site with 50,000 clients; the same bytes every time. */
export function makeIisLog(path: string, leastBytes: number): MadeLog {
  const file = openSync(path, 'w')
  const statuses = new Map<number, number>()
  let bytes = writeSync(file, header)
  let lines = 0
  let ofClient = 0
  const stepMs = (24 * 3600_000 * 150) / leastBytes
  while (bytes < leastBytes) {
    let text = ''
    for (let nth = 0; nth < linesAtOnce; nth++, lines++) {
      const mixed = Math.imul(lines, 0x9e3779b1) >>> 0
      const status = mixed % 97 === 0 ? 503 : mixed % 89 === 0 ? 404 : mixed % 31 === 0 ? 401 : 200
      const client =
        lines % 50_021 === 7
          ? wantedClient
          : `10.${20 + (mixed % 3)}.${(mixed >>> 4) % 200}.${10 + ((mixed >>> 12) % 240)}`
      if (client === wantedClient) ofClient++
      const marked = lines % 20_000 === 11 && lines < markedLines * 20_000
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const time = new Date(Date.UTC(2026, 9, 14) + lines * stepMs).toISOString()
      text +=
        `${time.slice(0, 10)} ${time.slice(11, 19)} 10.10.0.5 POST /${paths[mixed % paths.length] ?? ''} ` +
        `${marked ? `supdoctor=bench-${lines}` : '-'} 8530 - ${client} ${agent} - ${status} 0 ${status === 200 ? 0 : 64} ${mixed % 900}\r\n`
    }
    bytes += writeSync(file, text)
  }
  closeSync(file)
  return { bytes, lines, ofClient, statuses }
}
