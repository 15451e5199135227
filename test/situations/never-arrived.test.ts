import { describe, expect, it } from 'vitest'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { findingsOf, judged, lines } from './situation.ts'

const never = 'request-never-arrived'
const client = lines(
  serverSet('http://wsus03.contoso.test:8530', '01-05-2026 08:00:00'),
  failedScan('0x80244018', '01-05-2026 08:30:00')
)
const lookup = (address: string) =>
  lines(
    'C:\\>nslookup wsus03.contoso.test',
    'Server:  dc01',
    'Address:  10.1.0.10',
    '',
    'Name:    wsus03.contoso.test',
    `Address:  ${address}`
  )
const all =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken'

/** A log of every five minutes from seven to nine o'clock; no line has the 403 of the failure at half past eight. */
function iis({ address = '10.2.0.9', port = 8530, fields = all, end = 120 } = {}): string {
  const rows = Array.from({ length: end / 5 + 1 }, (_, nth) => nth * 5)
    .map((minute) => new Date(Date.UTC(2026, 0, 5, 7, minute)).toISOString())
    .map((at, nth) => ({
      ...{ date: at.slice(0, 10), time: at.slice(11, 19), 's-ip': address, 'cs-method': 'POST', 'cs-username': '-' },
      ...{
        'cs-uri-stem': '/ClientWebService/client.asmx',
        'cs-uri-query': '-',
        's-port': port,
        'c-ip': `10.4.7.${nth % 9}`
      },
      ...{
        'cs(User-Agent)': 'Windows-Update-Agent',
        'sc-status': 200,
        'sc-substatus': 0,
        'sc-win32-status': 0,
        'time-taken': 90
      }
    }))
    .map((row: Readonly<Record<string, string | number>>) =>
      fields
        .split(' ')
        .map((field) => row[field])
        .join(' ')
    )
  return lines('#Software: Microsoft Internet Information Services 10.0', `#Fields: ${fields}`, rows)
}

const found = async (log: string, address = '10.2.0.9') =>
  findingsOf(await judged({ 'WUAHandler.log': client, 'n.txt': lookup(address), 'u_ex260105.log': log })).includes(
    never
  )

describe('a request never arrived only where', () => {
  it('the log is that of this server, and reaches beyond the failure', async () =>
    expect(await found(iis())).toBe(true))

  it.each([
    ['its address is another one', iis({ address: '10.9.9.9' })],
    ['its port is no port of WSUS', iis({ port: 8088 })],
    ['it tells no client', iis({ fields: all.replace(' c-ip', '') })],
    ['it ends before', iis({ end: 80 })]
  ])('nothing is said where %s', async (_, log) => expect(await found(log)).toBe(false))
})
