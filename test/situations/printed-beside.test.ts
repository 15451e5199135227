import { describe, expect, it } from 'vitest'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { languages } from '../../src-main/contract/text.ts'
import { nextStep } from '../../src-main/presentation/next-step.ts'
import { verdictText } from '../../src-main/presentation/verdict.ts'
import { judged, lines, verdictOf, type Files } from './situation.ts'

const host = 'wsus03.contoso.test'
const url = `http://${host}:8530`
const log = (code: string) => lines(serverSet(url, '10-14-2026 08:00:00'), failedScan(code, '10-14-2026 09:00:00'))
const tested = (name: string, port: number, succeeded: boolean) =>
  lines(
    `ComputerName     : ${name}`,
    'RemoteAddress    : 10.1.4.20',
    `RemotePort       : ${port}`,
    `TcpTestSucceeded : ${succeeded ? 'True' : 'False'}`
  )
const found = lines('Server:  dc01.contoso.test', 'Address:  10.1.0.10', '', `Name:    ${host}`, 'Address:  10.1.4.20')

describe('a scan’s code beside a connection of unknown time', () => {
  it.each([
    ['a time-out, and none was made', '0x80072ee2', tested(host, 8530, false), 'port-unanswered: possible'],
    ['another time-out, and none was made', '0x8024401c', tested(host, 8530, false), 'port-unanswered: possible'],
    ['a time-out, to its address', '0x80072ee2', tested('10.1.4.20', 8530, false), 'port-unanswered: possible'],
    ['a time-out, to another port', '0x80072ee2', tested(host, 8531, false), 'server-silent: possible'],
    [
      'a time-out, to another server',
      '0x80072ee2',
      tested('wsus09.contoso.test', 8530, false),
      'server-silent: possible'
    ],
    ['a time-out, and one was made', '0x80072ee2', tested(host, 8530, true), 'server-silent: possible'],
    ['a refusal, and one was made', '0x80072efd', tested(host, 8530, true), 'port-refused: possible'],
    ['a refusal, and none was made', '0x80072efd', tested(host, 8530, false), 'port-refused: likely'],
    ['an answer, and none was made', '0x80244022', tested(host, 8530, false), 'server-unavailable: likely'],
    ['an unknown name that was found', '0x80072ee7', found, 'server-name-unresolved: possible'],
    ['an answer, and its name was found', '0x80244022', found, 'server-unavailable: likely']
  ])('%s: %s', async (_, code, printed, expected) =>
    expect(await verdictOf({ 'WUAHandler.log': log(code), 'output.txt': printed })).toBe(expected)
  )

  it('cites what contradicts it', async () => {
    const { because } = (await judged({ 'WUAHandler.log': log('0x80072efd'), 'o.txt': tested(host, 8530, true) }))
      .verdict
    expect(because.map(({ source }) => source)).toEqual(['WUAHandler.log', 'o.txt'])
  })
})

describe('a title says no more than the files show', () => {
  const titles = async (files: Files) => {
    const diagnosis = await judged(files)
    return languages.map((language) => verdictText(diagnosis, { language, texts: checkTexts }).title)
  }
  const curl = (message: string) =>
    lines(`C:\\>curl -I ${url}/`, `curl: (7) Failed to connect to ${host} port 8530: ${message}`)

  it.each([
    ['the code of a connection that was not made', { 'WUAHandler.log': log('0x80072efd') }],
    ['a message of one', { 'c.txt': curl('Could not connect to server') }]
  ])('%s tells neither a refusal nor silence', async (_, files) => {
    for (const title of await titles(files)) {
      expect(title).toContain(`${host}:8530`)
      expect(title).not.toMatch(/lehnt|refuse|antwortet nicht|not answer/)
    }
  })

  it('a message of a refusal tells it', async () => {
    expect((await titles({ 'c.txt': curl('Connection refused') })).join('; ')).toMatch(/lehnt.*refuses/)
  })

  it.each([
    ['0x80244022', /vermutlich nicht.*probably/],
    ['0x80244021', /erreicht den Update-Server nicht.*does not reach/]
  ])('%s over a proxy', async (code, expected) => {
    const proxy = lines(
      'Current WinHTTP proxy settings:',
      '',
      '    Proxy Server(s) :  proxy01:8080',
      '    Bypass List     :  (none)'
    )
    const files = { 'WUAHandler.log': log(code), 'netsh.txt': proxy }
    expect((await titles(files)).join('; ')).toMatch(expected)
    const next = nextStep({ diagnosis: await judged(files), evidence: [] }, { language: 'en', texts: checkTexts })
    expect(next?.actions.some(({ what }) => what.includes('WsusPool'))).toBe(code === '0x80244022')
  })

  it('the request that a cause rests on is cited beside the end of the scan', async () => {
    const at = '2024/03/12 19:47:22'
    const scan = lines(
      `${at}.2000000 1  2   Agent           * START * Finding updates CallerId = CcmExec  Id = 9`,
      `${at}.2000001 1  2   Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed`,
      `${at}.3000000 1  2   WebServices     *FAILED* [8024401B] Web service call.`,
      `${at}.4000000 1  2   Agent           * END * Finding updates CallerId = CcmExec, Id = 9, Exit code = 0x80240438`
    )
    const { cause, because } = (await judged({ 'w.log': scan })).verdict
    expect(cause).toBe('proxy-auth-required')
    expect(because.map(({ line }) => line)).toEqual([4, 3])
  })
})
