import { describe, expect, it } from 'vitest'
import { noFacts } from '../../src-main/checks/kinds/access/access-facts.ts'
import { wsusUrlMalformedText } from '../../src-main/checks/orientation/wsus-url-malformed.text.ts'
import { languages } from '../../src-main/contract/text.ts'
import { wsusUrlFault } from '../../src-main/derived/target/wsus-url-fault.ts'
import { readWsusUrl } from '../../src-main/derived/target/wsus-url.ts'
import { goodScan, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const policy = (server: string) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    `[${wu}]`,
    `"WUServer"="${server.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
    `"WUStatusServer"="${server.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
    '',
    `[${wu}\\AU]`,
    '"UseWUServer"=dword:00000001',
    ''
  )
const good = 'http://sus.contoso.test:8530'

describe('WUServer as WinHTTP reads it', () => {
  it.each([
    ['http://sus.contoso.test,8530', 'separator', 24, good],
    ['http://sus.contoso.test;8530', 'separator', 24, good],
    ['http:\\\\sus.contoso.test:8530', 'backslash', 6, good],
    ['http:/sus.contoso.test:8530', 'slashes', 7, good],
    ['http//sus.contoso.test:8530', 'slashes', 5, good],
    ['http;//sus.contoso.test:8530', 'slashes', 5, good],
    ['http: //sus.contoso.test:8530', 'slashes', 6, good],
    ['http:///sus.contoso.test:8530', 'slashes', 8, good],
    ['sus.contoso.test:8530', 'scheme', 1, good],
    ['//sus.contoso.test:8530', 'scheme', 1, good],
    ['sus.contoso.test:8531', 'scheme', 1, 'https://sus.contoso.test:8531'],
    ['htp://sus.contoso.test:8530', 'scheme', 1, good],
    ['ftp://sus.contoso.test:8530', 'scheme', 1, null],
    ['http://sus.contoso.test :8530', 'blank', 24, good],
    ['http://sus.contoso.test: 8530', 'blank', 25, good],
    ['http://sus.contoso.test:8530 (old server)', 'blank', 29, good],
    ['http://sus .contoso.test:8530', 'blank', 11, good],
    ['http://sus.contoso.test:8530;http://sus2.contoso.test:8530', 'second-address', 29, good],
    ['http://sus.contoso.test:8530, http://sus2.contoso.test:8530', 'second-address', 29, good],
    ['http://admin:secret@sus.contoso.test:8530', 'user', 8, good],
    ['http://sus.contoso.test:8530:', 'port', 29, good],
    ['http://sus.contoso.test:', 'port', 25, null],
    ['http://sus.contoso.test:85300000', 'port', 25, null],
    ['http://sus.contoso.test:0', 'port', 25, null],
    ['http://sus.contoso.test:8530/ClientWebService/client.asmx', 'path', 29, good],
    ['http://sus.contoso.test:8530/wsus', 'path', 29, good],
    ['http://sus.contoso.test:8530\\', 'backslash', 29, good],
    ['http://sus.contoso.test:8530?x=1', 'path', 29, good],
    ['http://fd00::12:8530', 'ipv6-brackets', 8, 'http://[fd00::12]:8530'],
    ['http://fd00::12:80', 'ipv6-brackets', 8, 'http://[fd00::12]:80'],
    ['https://fd00::12:443', 'ipv6-brackets', 9, 'https://[fd00::12]:443'],
    ['http://fd00:1:2::12', 'ipv6-brackets', 8, 'http://[fd00:1:2::12]'],
    ['http://[fd00::12:8530', 'host', 8, null],
    ['http://:8530', 'host', 8, null],
    ['http://sus..contoso.test:8530', 'empty-label', 12, good],
    ['http://.sus.contoso.test:8530', 'empty-label', 8, good],
    ['http://sus.contoso.test..:8530', 'empty-label', 25, good],
    ['http://sus.contoso..test', 'empty-label', 20, 'http://sus.contoso.test'],
    ['http://.:8530', 'empty-label', 8, null],
    [`http://sus.${'a'.repeat(64)}.test:8530`, 'long-label', 12, null],
    ['http://sus%2Econtoso.test:8530', 'encoded', 11, good],
    ['http%3A//sus.contoso.test:8530', 'encoded', 5, good],
    ['http://sus.contoso.test%3A8530', 'encoded', 24, good],
    ['http://sus%ff.contoso.test:8530', 'encoded', 11, null],
    ['http://10.2.0.999:8530', 'host', 15, null],
    ['http://sus.contoso.test:8530/%20', 'path', 29, good],
    ['http://sus.contoso.test：8530', 'full-width-character', 24, good],
    ['http://sus.contoso.test:８５３０', 'full-width-character', 25, good],
    ['http://sus.contoso.test\u200b:8530', 'invisible-character', 24, good],
    ['\ufeffhttp://sus.contoso.test:8530', 'invisible-character', 1, good],
    ['http://sus.contoso.test:8530\t', 'invisible-character', 29, good],
    ['“http://sus.contoso.test:8530”', 'quotation-mark', 1, good],
    ['<http://sus.contoso.test:8530>', 'quotation-mark', 1, good],
    ['http://sus*contoso.test:8530', 'character', 11, null]
  ])('%j', (written, fault, position, instead) => {
    expect(wsusUrlFault(written)).toEqual({ fault, position, instead })
  })

  it.each([
    good,
    `${good}/`,
    'HTTPS://SUS:8531',
    'http://sus_01:8530',
    'http://10.2.0.9:8530',
    'http://[fd00::12]:8530',
    'http://sus.müller.test:8530',
    'http://sus.contoso.test.:8530',
    `http://${'a'.repeat(63)}.test:8530`,
    'http://sus.contoso.test'
  ])('takes %s', (written) => expect(wsusUrlFault(written)).toBeNull())

  it('offers only what it can use itself', () => {
    const parts = ['http', ':', '/', '\\', ' ', 'sus', '.test', ',', '8530', '@', '[', ']', '\u200b', '：', ';']
    for (let seed = 1; seed < 3000; seed++) {
      const written = Array.from({ length: 7 }, (_, at) => parts[(seed * (at + 3) * 7 + at * at * seed) % parts.length])
      const found = wsusUrlFault(written.join(''))
      if (found?.instead != null) expect(readWsusUrl(found.instead)).not.toBeNull()
    }
  })
})

describe('the verdict on an address', () => {
  it.each([
    ['http://sus.contoso.test,8530', 'wsus-url-malformed: certain'],
    ['http://sus.contoso.test：8530', 'wsus-url-malformed: certain'],
    ['http://admin@sus.contoso.test:8530', 'wsus-url-malformed: certain'],
    ['http://sus..contoso.test:8530', 'wsus-url-malformed: certain'],
    [`http://${'a'.repeat(64)}.test:8530`, 'wsus-url-malformed: certain'],
    ['http://sus%2Econtoso.test:8530', 'wsus-url-malformed: certain'],
    ['http://10.2.0.999:8530', 'wsus-url-malformed: certain'],
    ['http://sus.contoso.test:8530/ClientWebService', 'wsus-url-malformed: likely'],
    [good, 'undecided']
  ])('%s', async (written, expected) => expect(await verdictOf({ 'p.reg': policy(written) })).toBe(expected))

  it.each(languages)('says of an address with a path what is wrong, and not that it is none (%s)', (language) => {
    const facts = { ...noFacts, url: good, position: 29, instead: good }
    const { found } = wsusUrlMalformedText[language]
    const [path, other] = [found({ ...facts, fault: 'path' }), found({ ...facts, fault: 'character' })]
    expect(path.title).not.toBe(other.title)
    expect(path.title).toMatch(/Server und Port$|server and port$/)
    // WinHTTP takes it as it is
    expect(path.why).not.toContain('WinHTTP')
    expect(other.why).toContain('WinHTTP')
  })

  it('names the position and what to write instead', async () => {
    const { steps } = await judged({ 'p.reg': policy('http://sus.contoso.test,8530') })
    const found = steps.flatMap(({ results }) => results).find(({ check }) => check === 'wsus-url-malformed')
    const facts = found?.outcome === 'found' ? found.findings[0]?.facts : {}
    expect(facts).toMatchObject({ fault: 'separator', position: 24, instead: good })
  })

  it('holds no path against a server that a scan has just reached', async () => {
    const url = `${good}/v6`
    const log = lines(serverSet(url, '10-14-2026 07:00:00'), goodScan('10-14-2026 07:01:00'))
    const { verdict } = await judged({ 'p.reg': policy(url), 'WUAHandler.log': log })
    expect(verdict.cause).not.toBe('wsus-url-malformed')
  })
})
