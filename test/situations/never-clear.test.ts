import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ignoredCodes } from '../../src-main/knowledge/ignored-codes.ts'
import { makeCertificate } from '../lab/certificates.ts'
import { failedScan, goodScan, record, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const managed = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
const microsoft = '{9482F4B4-E343-43B6-B170-9A65BC822C77}'
const at = (minute: number) => `2026/10/14 10:${String(minute).padStart(2, '0')}:00.0000001 3304  9940  `
const start = (minute: number, id: number) =>
  `${at(minute)}Agent           * START * Finding updates CallerId = UpdateOrchestrator  Id = ${id}`
const service = (minute: number, guid: string) => `${at(minute)}Agent           ServiceID = ${guid} Managed`
const call = (minute: number, code: string) => `${at(minute)}WebServices     *FAILED* [${code}] Web service call`
const end = (minute: number, id: number, code: string) =>
  `${at(minute)}Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = ${id}, Exit code = 0x${code}`
const scan = (minute: number, id: number, code: string, guid = managed) => [
  start(minute, id),
  service(minute, guid),
  ...(code === '00000000' ? [] : [call(minute, code)]),
  end(minute, id, code)
]
const unavailable = 'server-unavailable: likely'

describe('a success that is not proven to be the update server’s', () => {
  it.each([
    ['begins before the log', [end(30, 2, '00000000')]],
    ['was at Microsoft', scan(30, 2, '00000000', microsoft)],
    ['names no service', [start(30, 2), end(30, 2, '00000000')]],
    ['names a service nobody knows', scan(30, 2, '00000000', '{11111111-2222-3333-4444-555555555555}')]
  ])('clears nothing where its search %s', async (_, later) => {
    expect(await verdictOf({ 'WindowsUpdate.log': lines(scan(1, 1, '80244022'), later) })).toBe(unavailable)
    expect(await verdictOf({ 'a.log': lines(later), 'b.log': lines(scan(1, 1, '80244022')) })).toBe(unavailable)
    expect(await verdictOf({ 'WindowsUpdate.log': lines(later) })).toBe('undecided')
  })

  it('is what clears where it is proven and newest', async () => {
    const log = lines(scan(1, 1, '80244022'), scan(30, 2, '00000000'))
    expect((await judged({ 'WindowsUpdate.log': log })).verdict.cause).toBeNull()
  })
})

describe('a scan whose end is missing', () => {
  it.each([
    ['its calls say how far it came', [start(30, 2), service(30, managed), call(30, '80244022')], unavailable],
    ['nothing is known of it', [start(30, 2), service(30, managed)], 'undecided']
  ])('is not hidden by an older success: %s', async (_, later, expected) => {
    expect(await verdictOf({ 'WindowsUpdate.log': lines(scan(1, 1, '00000000'), later) })).toBe(expected)
  })
})

describe('a scan that ends with the code of another service', () => {
  const [opened, known] = [start(1, 1), service(1, managed)]
  it('is judged by its own requests, which makes it possible at most', async () => {
    const log = lines(opened, known, call(2, '80244022'), end(3, 1, '8024402C'))
    expect(await verdictOf({ 'WindowsUpdate.log': log })).toBe('server-unavailable: possible')
  })

  it.each([
    ['one of them has it', [call(2, '80244022'), call(3, '8024402C')]],
    ['only those of an earlier scan differ', [call(2, '80244022'), end(2, 1, '80244022'), opened, known]]
  ])('but not where %s', async (_, calls) => {
    const log = lines(opened, known, calls, end(3, 1, '8024402C'))
    expect(await verdictOf({ 'WindowsUpdate.log': log })).toBe('proxy-name-unresolved: possible')
  })
})

describe('a component’s own verdict', () => {
  it.each([...ignoredCodes].filter((code) => code.startsWith('0x8024')))('is never noise: %s', async (code) => {
    const log = lines(goodScan('01-05-2026 08:00:00'), failedScan(code, '01-05-2026 09:00:00'))
    const { verdict, codes } = await judged({ 'WUAHandler.log': log })
    expect(verdict).toMatchObject({ outcome: 'undecided', cause: null })
    expect(codes.map((seen) => seen.code)).toContain(code)
  })
})

describe('a clock that was wrong', () => {
  it.each(['01-05-2030 08:00:00', '02-05-2026 08:00:00', '01-06-2026 08:00:00'])(
    'a success dated %s above a failure of 5 January is none',
    async (ahead) => {
      const log = lines(goodScan(ahead), failedScan('0x80244022', '01-05-2026 08:00:00'))
      expect((await judged({ 'WUAHandler.log': log })).verdict.outcome).not.toBe('clear')
    }
  )
})

describe('a success without a time', () => {
  const failed = 'Scan failed with error = 0x80244022.'
  const worked = 'Successfully completed scan.'
  it.each([
    ['above a failure', [worked, failed], 'server-unavailable: likely'],
    ['below a failure', [failed, worked], 'server-unavailable: possible'],
    ['alone', [worked], 'undecided']
  ])('%s is not known to be the newest', async (_, said, verdict) => {
    expect(await verdictOf({ 'paste.txt': lines(said) })).toBe(verdict)
  })
})

describe('content that cannot be fetched', () => {
  const job = 'job {5C2F7C15-3B5C-4F3D-8E5B-3E7F1A2B3C4D} failed, updateId = 0F2B6C11.200, hr ='
  it.each([
    ['DO', `${at(40)}DownloadManager DO ${job} 0x80D02002, File URL = http://sup01.contoso.test:8530/Content/a.cab`],
    [
      'BITS',
      `${at(40)}DownloadManager BITS ${job} 0x80190194, File URL = http://sup01.contoso.test:8530/Content/a.cab`
    ],
    ['agent', `${at(40)}DownloadManager Error 0x80244019 occurred while downloading update; notifying dependent calls.`]
  ])('is no failed scan, and nothing is clear: %s', async (_, line) => {
    const { verdict, codes } = await judged({ 'WindowsUpdate.log': lines(scan(1, 1, '00000000'), line) })
    expect(verdict).toMatchObject({ outcome: 'undecided', cause: null })
    expect(codes).toHaveLength(1)
  })
  it('counts for nothing where its code is one that healthy clients log', async () => {
    const line = `${at(40)}DownloadManager Error 0x80246007 occurred while downloading update; notifying dependent calls.`
    const { verdict, codes } = await judged({ 'WindowsUpdate.log': lines(scan(1, 1, '00000000'), line) })
    expect([verdict.outcome, codes]).toEqual(['clear', []])
  })
})

describe('another server than the one that failed', () => {
  const [old, now] = ['http://old.contoso.test:8530', 'http://new.contoso.test:8530']
  const failure = [serverSet(old, '01-05-2026 08:00:00'), ...failedScan('0x80244022', '01-05-2026 08:01:00')]
  const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
  const policy = (url: string) =>
    lines(wu, `    WUServer    REG_SZ    ${url}`, `    WUStatusServer    REG_SZ    ${url}`)

  it.each([
    ['the log changes to it', { 'WUAHandler.log': lines(failure, serverSet(now, '01-06-2026 08:00:00')) }],
    ['the policy names it', { 'WUAHandler.log': lines(failure), 'reg.txt': policy(now) }],
    [
      'only the scheme is new',
      { 'WUAHandler.log': lines(failure, serverSet('https://old.contoso.test:8531', '01-06-2026 08:00:00')) }
    ]
  ])('leaves the cause open: %s', async (_, files) => expect((await judged(files)).verdict.cause).toBeNull())

  it('whose success is all there is proves nothing of it', async () => {
    const worked = lines(serverSet(old, '01-05-2026 08:00:00'), goodScan('01-05-2026 08:01:00'))
    const beside = (url: string) => verdictOf({ 'WUAHandler.log': worked, 'reg.txt': policy(url) })
    expect(await beside(now)).toBe('undecided')
    expect(await beside(old)).toBe('clear')
  })

  it('is none where the short name is meant', async () => {
    expect(await verdictOf({ 'WUAHandler.log': lines(failure), 'reg.txt': policy('http://old:8530') })).toBe(
      unavailable
    )
  })
})

describe('a certificate file beside an answer', () => {
  let folder: string
  let expired: Uint8Array
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
    const order = { commonName: 'localhost', from: '20200101000000Z', to: '20210101000000Z' }
    expired = readFileSync(makeCertificate(folder, 'sup01', order).chain)
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const withCode = (code: string) => {
    const log = lines(
      serverSet('https://localhost:8531', '11-28-2026 07:00:00'),
      failedScan(code, '11-28-2026 08:00:00')
    )
    return { 'WUAHandler.log': log, 'sup01.cer': expired }
  }

  it('is the cause of a failure of the certificate', async () => {
    expect((await judged(withCode('0x80072f05'))).verdict.cause).toBe('certificate-expired')
  })

  it.each(['0x80244022', '0x80244019', '0x80244017', '0x80244007'])('is not the cause of %s', async (code) => {
    const { verdict } = await judged(withCode(code))
    expect(verdict.cause ?? '').not.toMatch(/^certificate/)
  })
})

it('a request through a known proxy that answers 503 is not laid to the server', async () => {
  const log = [
    '2011-02-03\t08:41:10:733\t1032\t6b4\tMisc\tWARNING: SendRequest failed with hr = 801901f7. Proxy List used: <proxy.contoso.test:3128> Bypass List used : <(null)> Auth Schemes used : <>',
    '2011-02-03\t08:41:10:733\t1032\t6b4\tMisc\tWARNING: WinHttp: SendRequestUsingProxy failed for <http://wsus.contoso.test/selfupdate/wuident.cab>. error 0x80244022',
    '2011-02-03\t08:41:10:748\t1032\t6b4\tAgent\t  * WARNING: Exit code = 0x80244022'
  ]
  expect(await verdictOf({ 'WindowsUpdate.log': lines(log) })).toBe('proxy-bad-gateway: possible')
})

it('a record of another component changes nothing', async () => {
  const log = lines(failedScan('0x80244022', '01-05-2026 08:00:00'), record('Nothing to do.', '01-05-2026 09:00:00'))
  expect(await verdictOf({ 'WUAHandler.log': log })).toBe(unavailable)
})
