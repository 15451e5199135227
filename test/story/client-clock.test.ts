import { expect, test } from 'vitest'
import { serverLogsRequest } from '../../src-main/text/server-logs-request.ts'
import { converted, diagnosisOf, wuaHandler } from './logs.ts'

/** A converted log tells no time zone, and the lines of the server's log can only be matched with one. */
const scan = [{ at: '2026-01-14T08:00:00.000Z', code: '0x80244017' }]
const iis = [
  '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip sc-status sc-substatus sc-win32-status time-taken',
  ...Array.from(
    { length: 36 },
    (_, at) =>
      `2026-01-14 0${7 + Math.floor(at / 12)}:${String((at % 12) * 5).padStart(2, '0')}:10 POST /ClientWebService/client.asmx - 10.9.${at % 4}.7 200 0 0 31`
  )
].join('\r\n')
const reported =
  '{00000000-0000-0000-0000-000000000001}\t2026-01-13 09:00:00:000+0100\t1\t147 [AGENT_DETECTION_FINISHED]\t101\t{00000000-0000-0000-0000-000000000000}\t0\t0\tCcmExec\tSuccess\tSoftware Synchronization\tWindows Update Client successfully detected 0 updates.\r\n'

test('is asked for where the server’s logs are there', async () => {
  const diagnosis = await diagnosisOf({ 'WindowsUpdate.log': converted(scan), 'u_ex260114.log': iis })
  expect(diagnosis.clock).toBe('assumed-utc')
  expect(diagnosis.verdict).toMatchObject({ cause: 'access-denied', side: 'server' })
  for (const language of ['de', 'en'] as const) {
    const step = serverLogsRequest(diagnosis, language)
    expect(step).toMatchObject({ actor: 'client' })
    expect(step?.steps.join()).toMatch(/WUAHandler\.log[^]*ReportingEvents\.log/)
  }
})

test.each([
  ['WUAHandler.log', wuaHandler(scan)],
  ['ReportingEvents.log', reported]
])('comes from %s, and turns the verdict', async (name, text) => {
  const files = { 'WindowsUpdate.log': converted(scan), 'u_ex260114.log': iis, [name]: text }
  const diagnosis = await diagnosisOf(files)
  expect(diagnosis.clock).toBe('utc')
  expect(serverLogsRequest(diagnosis, 'en')).toBeNull()
  expect(diagnosis.verdict).toMatchObject({ cause: 'request-never-arrived', side: 'network' })
})

test('is not asked for without logs of the server', async () => {
  const diagnosis = await diagnosisOf({ 'WindowsUpdate.log': converted(scan) })
  expect(serverLogsRequest(diagnosis, 'en')).toBeNull()
})

test('is not asked for where hardly anybody but the server can be meant', async () => {
  const busy = converted([{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }])
  const diagnosis = await diagnosisOf({ 'WindowsUpdate.log': busy, 'u_ex260114.log': iis })
  expect(diagnosis.verdict.cause).toBe('server-unavailable')
  expect(serverLogsRequest(diagnosis, 'en')).toBeNull()
})
