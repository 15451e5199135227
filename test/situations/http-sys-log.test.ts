import { describe, expect, it } from 'vitest'
import { failedScan, goodScan, record } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const url = 'http://wsus01.contoso.test:8530'

describe('a log of http.sys', () => {
  const log = (...rows: readonly string[]) =>
    lines(
      '#Software: Microsoft HTTP API 2.0',
      '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename',
      rows.map((row, at) => `2023-05-10 04:00:1${at} 10.1.20.40 52210 10.1.4.20 ${row}`)
    )
  const refused = (reason: string) => `8530 HTTP/1.1 POST /ClientWebService/client.asmx - 503 1 ${reason} WsusPool`
  const another = (reason: string) => `8081 HTTP/1.1 POST /api/orders - 503 7 ${reason} OrdersPool`

  it.each([
    ['one refusal for a full queue', log(refused('QueueFull')), 'server-failing-for-clients: possible'],
    [
      'two of a pool that is off',
      log(refused('AppOffline'), refused('AppOffline')),
      'server-failing-for-clients: possible'
    ],
    ['what a restart leaves', log(refused('AppShutdown'), refused('AppOffline')), 'undecided'],
    ['another site of the same machine', log(another('QueueFull'), another('Disabled')), 'undecided'],
    ['another site beside WSUS', log(another('QueueFull'), refused('Timer_ConnectionIdle')), 'undecided']
  ])('%s', async (_, text, expected) => expect(await verdictOf({ 'h.log': text })).toBe(expected))

  it.each([
    ['older than it', '05-10-2023 03:00:00', 'found'],
    ['newer than all of it', '05-10-2023 05:00:00', 'clear']
  ])('speaks against a scan that worked and is %s', async (_, at, outcome) => {
    const rows = [refused('QueueFull'), refused('QueueFull')]
    const { verdict } = await judged({ 'h.log': log(...rows), 'WUAHandler.log': lines(goodScan(at)) })
    expect(verdict.outcome).toBe(outcome)
  })

  it('of another site says nothing about a client’s time-out', async () => {
    const rows = Array.from({ length: 8 }, () => another('AppOffline'))
    const scan = lines(
      failedScan('0x80072ee2', '05-10-2023 04:00:12'),
      record(`Enabling WUA Managed server policy to use server: ${url}`, '05-10-2023 04:00:01')
    )
    const { verdict } = await judged({ 'h.log': log(...rows), 'WUAHandler.log': scan })
    expect(verdict.cause).toBe('server-silent')
  })
})
