import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { httperrLog } from '../../src-main/contract/evidence/httperr-log.ts'
import { readHttperrLog } from '../../src-main/readers/server-logs/httperr-log.ts'

const software = '#Software: Microsoft HTTP API 2.0\n#Version: 1.0\n#Date: 2026-10-14 08:00:00\n'
const documented = '2026-10-14 08:41:02 10.4.7.11 50123 10.2.0.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx'

describe('readHttperrLog', () => {
  it('reads the documented order where no heading names the columns', () => {
    const log = readHttperrLog(`${documented} 503 2 QueueFull WsusPool\n`)
    expect(log).toMatchObject({ records: 1, firstAt: '2026-10-14T08:41:02.000Z', silences: [] })
    expect(log?.failures).toEqual([
      {
        line: 1,
        at: '2026-10-14T08:41:02.000Z',
        clientAddress: '10.4.7.11',
        serverPort: 8530,
        method: 'POST',
        url: '/ClientWebService/client.asmx',
        status: 503,
        siteId: '2',
        reason: 'QueueFull',
        queue: 'WsusPool'
      }
    ])
  })

  it('knows the stream column of newer builds by its number', () => {
    expect(readHttperrLog(`${documented} - 503 2 AppOffline WsusPool`)?.failures).toMatchObject([
      { status: 503, siteId: '2', reason: 'AppOffline', queue: 'WsusPool' }
    ])
  })

  it('knows the further columns of the newest builds without a heading', () => {
    const lines = [
      `${documented} - - 503 2 AppOffline WsusPool TCP - -`,
      `${documented} - - - - Client_Reset - TCP - -`
    ]
    expect(readHttperrLog(lines.join('\n'))?.failures).toMatchObject([
      { status: 503, siteId: '2', reason: 'AppOffline', queue: 'WsusPool' },
      { status: null, reason: 'Client_Reset', queue: '' }
    ])
    expect(readHttperrLog(`${documented} - - 503 2 AppOffline WsusPool TCP`)?.failures).toMatchObject([
      { status: 503, reason: 'AppOffline', queue: 'WsusPool' }
    ])
  })

  it('takes the columns anew from every heading', () => {
    const log = readHttperrLog(
      `${software}#Fields: date time c-ip s-reason\n2026-10-14 08:00:01 10.4.7.11 Client_Reset\n#Fields: time s-reason sc-status cs-uri\n08:20:00 Hostname 400 /x\n`
    )
    expect(log?.failures).toMatchObject([
      { reason: 'Client_Reset', status: null },
      { reason: 'Hostname', status: 400, url: '/x', at: '2026-10-14T08:20:00.000Z' }
    ])
    expect(log?.silences).toEqual([{ from: '2026-10-14T08:00:01.000Z', to: '2026-10-14T08:20:00.000Z' }])
  })

  it('counts an idle connection without calling it a failure', () => {
    const log = readHttperrLog('2026-10-14 08:41:02 10.4.7.11 50123 10.2.0.9 8530 - - - - - Timer_ConnectionIdle -')
    expect(log?.reasons).toEqual([{ reason: 'Timer_ConnectionIdle', status: null, count: 1 }])
    expect(log?.failures).toEqual([])
  })

  it('keeps what carries our marker, and everything near a failure of the client', () => {
    const marked = documented.replace('client.asmx', 'wusserverversion.xml?supdoctor=7f3a21-1')
    const early = documented.replace('08:41:02', '07:00:00')
    const interest = {
      windows: [{ from: '2026-10-14T08:36:00.000Z', to: '2026-10-14T08:46:00.000Z' }],
      clientAddresses: []
    }
    const log = readHttperrLog(
      [early, documented, marked].map((line) => `${line} 503 2 AppOffline WsusPool`).join('\n'),
      interest
    )
    expect(log?.marked.map((item) => item.line)).toEqual([3])
    expect(log?.around.map((item) => item.line)).toEqual([2, 3])
  })

  it('stays bounded, and says what it left out', () => {
    const line = (at: number) => `${documented.replace('10.4.7.11', `10.4.7.${at % 250}`)} 503 2 Reason_${at} WsusPool`
    const log = readHttperrLog(Array.from({ length: 1_000 }, (_, at) => line(at)).join('\n'))
    expect([log?.records, log?.failures.length, log?.dropped]).toEqual([1_000, 200, 800])
    expect(log?.reasons.length).toBe(101)
  })

  it('leaves IIS logs and other W3C files alone', () => {
    expect(readHttperrLog('#Fields: date time cs-uri-stem sc-status\n2026-10-14 08:00:00 /x 200')).toBeNull()
    expect(readHttperrLog('2026-10-14 08:00:00 10.0.0.1 GET /SelfUpdate/x - 8530 - 10.0.0.7 - - 200 0 0 1')).toBeNull()
    expect(recognise(new TextEncoder().encode(software))?.kind).toBe('httperr-log')
  })

  it('never throws, and what it brings fits its schema', () => {
    const piece = fc.constantFrom(documented, ' 503', ' 2', ' QueueFull', ' -', '\n', '#Fields: ', 's-reason ', 'date ')
    const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (content) => {
        const log = readHttperrLog(content)
        if (log !== null) expect(v.is(httperrLog, log)).toBe(true)
      }),
      { numRuns: 300 }
    )
  })
})
