import { describe, expect, it } from 'vitest'
import { collectiveCodes } from '../../src-main/knowledge/collective-codes.ts'
import { failedScan, record, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const url = 'http://wsus01.contoso.test:8530'
const client = (code: string) => lines(serverSet(url, '05-10-2023 04:00:00'), failedScan(code, '05-10-2023 04:01:12'))
const httperr = (...rows: readonly string[]) =>
  lines(
    '#Software: Microsoft HTTP API 2.0',
    '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename',
    rows
  )
const at = (time: string, port: number, end: string) =>
  `2023-05-10 ${time} 10.1.20.40 52210 10.1.4.20 ${port} HTTP/1.1 POST /ClientWebService/client.asmx - ${end}`

describe('a code that leaves open who failed, beside what http.sys wrote', () => {
  it.each([
    ['400 - Hostname -', 'server-log-shows-error: possible'],
    ['503 1 AppOffline WsusPool', 'server-unavailable: possible'],
    ['503 1 QueueFull WsusPool', 'server-unavailable: possible']
  ])('%s at that moment is judged by it', async (end, expected) => {
    for (const code of collectiveCodes) {
      const files = { 'WUAHandler.log': client(code), 'httperr1.log': httperr(at('04:01:00', 8530, end)) }
      expect(await verdictOf(files)).toBe(expected)
    }
  })

  it('is likely where it is written again and again', async () => {
    const rows = ['04:00:50', '04:01:00', '04:01:10'].map((time) => at(time, 8530, '400 - Hostname -'))
    const { verdict } = await judged({ 'WUAHandler.log': client('0x80240438'), 'httperr1.log': httperr(...rows) })
    expect(verdict).toMatchObject({ cause: 'server-log-shows-error', side: 'server', confidence: 'likely' })
  })

  it.each([
    ['an hour before', at('03:01:00', 8530, '400 - Hostname -')],
    [
      'of another site',
      at('04:01:00', 8081, '503 7 AppOffline OrdersPool').replace('ClientWebService/client.asmx', 'api')
    ],
    ['about the connection', at('04:01:00', 8530, '- 1 Timer_ConnectionIdle -')]
  ])('stays open beside a line %s', async (_, row) => {
    const { verdict } = await judged({ 'WUAHandler.log': client('0x80240438'), 'httperr1.log': httperr(row) })
    expect(verdict).toMatchObject({ outcome: 'undecided', cause: null })
  })
})

describe('a redirect that IIS wrote at that moment', () => {
  const fields =
    '#Fields: date time s-ip cs-method cs-uri-stem s-port c-ip sc-status sc-substatus sc-win32-status time-taken'
  const iis = (path: string, status: number) =>
    lines(fields, [
      `2023-05-10 03:00:00 10.1.4.20 POST /ClientWebService/client.asmx 8530 10.1.20.41 200 0 0 15`,
      `2023-05-10 04:01:00 10.1.4.20 POST ${path} 8530 10.1.20.40 ${status} 0 0 15`,
      `2023-05-10 05:00:00 10.1.4.20 POST /ClientWebService/client.asmx 8530 10.1.20.41 200 0 0 15`
    ])
  it.each([
    ['/ClientWebService/client.asmx', 302, 'server-log-shows-error: possible'],
    ['/ClientWebService/client.asmx', 304, 'undecided'],
    ['/Content/AB/1.cab', 302, 'undecided']
  ])('of %s with %d: %s', async (path, status, expected) => {
    const files = { 'WUAHandler.log': client('0x80240438'), 'u_ex230510.log': iis(path, status) }
    expect(await verdictOf(files)).toBe(expected)
  })
})

describe('a code of a search that was sent to Microsoft', () => {
  const failed = (code: string) => failedScan(code, '05-10-2023 04:01:12')
  const already = `Existing WUA Managed server was already set (${url}), skipping Group Policy registration.`
  const agent = (code: string) => [
    '2023/05/10 04:01:00.0000001 3304  9940  Agent           * START * Finding updates CallerId = CcmExec  Id = 10',
    '2023/05/10 04:01:00.0000003 3304  9940  Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed',
    `2023/05/10 04:01:05.0000001 3304  9940  Agent           * END * Finding updates CallerId = CcmExec, Id = 10, Exit code = ${code}`
  ]
  it.each(['0x8024500c', '0x8024002e'])(
    '%s says that WSUS is not used only where no line shows it as set',
    async (code) => {
      expect(await verdictOf({ 'w.log': lines(failed(code)) })).toBe('wsus-not-used: likely')
      expect(await verdictOf({ 'w.log': client(code) })).toBe('undecided')
      expect(await verdictOf({ 'w.log': lines(record(already, '05-10-2023 04:00:00'), failed(code)) })).toBe(
        'undecided'
      )
      expect(await verdictOf({ 'w.log': lines(agent(code)) })).toBe('undecided')
    }
  )

  it('of another program than ConfigMgr is one sign: somebody may have searched there on purpose', async () => {
    const elsewhere = agent('0x8024500c').map((line) =>
      line
        .replace('CcmExec', 'UpdateOrchestrator')
        .replace(
          '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed',
          '{9482F4B4-E343-43B6-B170-9A65BC822C77} Windows Update'
        )
    )
    expect(await verdictOf({ 'w.log': lines(elsewhere) })).toBe('wsus-not-used: possible')
  })
})
