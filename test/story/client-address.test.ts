import { describe, expect, test } from 'vitest'
import { saveCase } from '../../src-main/casefile/save.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { serverLogsRequest } from '../../src-main/text/server-logs-request.ts'
import { envelope } from '../builders/evidence.ts'
import { diagnosisOf, record, supA, wuaHandler } from './logs.ts'

/** A client that tells its address in its question for servers, beside others in the server's log. */
const failedAt = '2026-01-14T08:00:00.000Z'
const asked = record(
  'LocationServices',
  failedAt,
  -60,
  'WSUSLocationRequest : <WSUSLocationRequest SchemaVersion="1.00"><ClientLocationInfo OnInternet="0"><IPAddresses><IPAddress SubnetAddress="10.4.7.0" Address="10.4.7.11"/><IPAddress SubnetAddress="fe80::" Address="FE80::1C2D%12"/></IPAddresses></ClientLocationInfo></WSUSLocationRequest>'
)
const line = (at: string, address: string, rest = '200 0 0 31') =>
  `2026-01-14 ${at} POST /ClientWebService/client.asmx - ${address} ${rest}`
const others = Array.from({ length: 36 }, (_, at) =>
  line(`0${7 + Math.floor(at / 12)}:${String((at % 12) * 5).padStart(2, '0')}:10`, `10.9.${at % 4}.7`)
)
const iis = (...own: string[]) =>
  [
    '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip sc-status sc-substatus sc-win32-status time-taken',
    ...[...others, ...own].sort()
  ].join('\r\n')
const files = (code: string, log: string) => ({
  'WUAHandler.log': wuaHandler([{ at: failedAt, code, server: supA }]),
  'LocationServices.log': asked,
  'u_ex260114.log': log
})
const verdictOf = async (code: string, log: string) => (await diagnosisOf(files(code, log))).verdict

describe('a client whose address is known', () => {
  test('never arrived where its lines are missing at that time only', async () => {
    expect(await verdictOf('0x80072ee2', iis(line('07:30:00', '10.4.7.11')))).toMatchObject({
      cause: 'request-never-arrived',
      side: 'network',
      confidence: 'likely'
    })
  })

  test('may be known to the server by another address where it has no line at all', async () => {
    expect(await verdictOf('0x80072ee2', iis())).toMatchObject({
      cause: 'request-never-arrived',
      confidence: 'possible'
    })
  })

  test('is asked for where nothing but it is missing', async () => {
    const diagnosis = await diagnosisOf({ ...files('0x80072ee2', iis()), 'LocationServices.log': '' })
    expect(diagnosis.serverLogs?.why).toBe('many-clients')
    expect(serverLogsRequest(diagnosis, 'en')?.steps.join()).toContain('LocationServices.log')
  })

  test('is judged by its own line, whatever others were answered', async () => {
    const answered = iis(line('08:00:30', '::ffff:10.4.7.11'), line('08:00:31', '10.9.1.7', '503 0 0 1'))
    const { cause, because } = await verdictOf('0x80244022', answered)
    expect(cause).toBe('answer-lost-on-the-way')
    expect(because.map((reference) => reference.quote)).toContainEqual(expect.stringContaining('::ffff:10.4.7.11 200'))
  })

  test('waits for a server that keeps everybody waiting', async () => {
    const slow = [...Array(8).keys()].map((at) => line(`08:0${at % 3}:${at + 10}`, `10.8.${at}.3`, '200 0 0 8200'))
    const quick = iis(line('08:00:38', '10.4.7.11', '200 0 64 91000'))
    expect(await verdictOf('0x80072ee2', quick)).toMatchObject({ cause: 'answer-lost-on-the-way' })
    const heavy = [...slow, line('08:00:38', '10.4.7.11', '200 0 64 91000')]
    const crowded = [
      '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip sc-status sc-substatus sc-win32-status time-taken',
      ...heavy.sort()
    ]
    expect(await verdictOf('0x80072ee2', crowded.join('\n'))).toMatchObject({ cause: 'server-silent', side: 'server' })
  })
})

test('the addresses of a live run are looked for in server logs, and pseudonyms hide them', async () => {
  const client = envelope('client', {
    name: 'PC-7',
    os: 'Windows',
    elevated: false,
    addresses: ['10.4.7.11', 'fe80::1c2d:3e4f']
  })
  const saved = await saveCase({ collectedAt: failedAt, inputs: [], evidence: [client] })
  const bytes = (text: string) => new TextEncoder().encode(text)
  const { inputs, evidence } = await importFiles([
    { name: 'run.supcase', bytes: saved },
    { name: 'u_ex260114.log', bytes: bytes(iis(line('07:30:00', '10.4.7.11'))) }
  ])
  const log = evidence.find((candidate) => candidate.probe === 'iis-log' && candidate.status === 'collected')
  expect(JSON.stringify(log)).toContain('"ofClient":[{"address":"10.4.7.11","count":1,')
  const theCase: Case = { collectedAt: failedAt, inputs, evidence }
  const safe = redactorFor(theCase).redact(theCase)
  const redacted = { safe, diagnosis: diagnose(safe, '0.0.0') }
  expect(JSON.stringify(redacted)).not.toMatch(/10\.4\.7\.11|fe80::/i)
  expect(JSON.stringify(redacted)).toMatch(/NET-[A-Z]\.h\d/)
})
