import { describe, expect, it } from 'vitest'
import { access as ssl, iisFile } from '../builders/iis-files.ts'
import { failedScan, goodScan, serverSet } from './configmgr-lines.ts'
import { findingsOf, judged, lines, verdictOf, type Files } from './situation.ts'

const at = '10-14-2026 08:41:38'
const http = 'http://sup01.contoso.local:8530'
const https = 'https://sup01.contoso.local:8531'
const client = (url: string, code: string) => lines(serverSet(url, at), failedScan(code, at))
const hash = '2ace368a90d2117be7a0065dfe259b2e8c94f538'
const list = (pool: string, site = 'Started') =>
  lines(
    `SITE "WSUS-Verwaltung" (id:7,bindings:http/*:8530:,https/*:8531:,state:${site})`,
    'APP "WSUS-Verwaltung/ClientWebService" (applicationPool:WsusPool)',
    `APPPOOL "WsusPool" (MgdVersion:v4.0,MgdMode:Integrated,state:${pool})`
  )
const bound = (asks: string) =>
  lines(
    'SSL Certificate bindings:',
    '    IP:port                      : 0.0.0.0:8531',
    `    Certificate Hash             : ${hash}`,
    `    Negotiate Client Certificate : ${asks}`
  )
const none = lines('C:\\>netsh http show sslcert', 'SSL Certificate bindings:', '-----')
const anonymous = (enabled: boolean) =>
  `<security><authentication><anonymousAuthentication enabled="${enabled}" /></authentication></security>`
const hsts = (redirect: boolean) => `<hsts enabled="true" max-age="1" redirectHttpToHttps="${redirect}" />`
const setup = (port: string) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup]',
    `"PortNumber"=dword:${port}`,
    '"UsingSSL"=dword:00000000',
    ''
  )

interface Case {
  readonly cause: string
  readonly url: string
  readonly code: string
  /** Files of the server with the setting in its bad and in its good value. */
  readonly bad: Files
  readonly good: Files
  /** What is cited of the bad file. */
  readonly cited: readonly [file: string, value: RegExp]
}

const config = (given: Parameters<typeof iisFile>[0]): Files => ({ 'applicationHost.config': iisFile(given) })
const cases: readonly Case[] = [
  {
    ...{ cause: 'pool-stopped', url: http, code: '0x80244022' },
    ...{ bad: { 'pools.txt': list('Stopped') }, good: { 'pools.txt': list('Started') } },
    cited: ['pools.txt', /WsusPool.*Stopped/i]
  },
  {
    ...{ cause: 'wsus-site-stopped', url: http, code: '0x80072efd' },
    ...{ bad: { 'sites.txt': list('Started', 'Stopped') }, good: { 'sites.txt': list('Started') } },
    cited: ['sites.txt', /WSUS-Verwaltung.*stopped/]
  },
  {
    ...{ cause: 'ssl-settings-disagree', url: http, code: '0x80244018' },
    ...{ bad: config({ locations: { clientwebservice: ssl('Ssl') } }), good: config({}) },
    cited: ['applicationHost.config', /ClientWebService: sslFlags="Ssl"/]
  },
  {
    ...{ cause: 'ports-disagree', url: http, code: '0x80072efd' },
    ...{ bad: config({ bindings: ['http *:8540:', 'https *:8541:'] }), good: config({}) },
    cited: ['applicationHost.config', /\*:8540/]
  },
  {
    ...{ cause: 'ssl-settings-disagree', url: https, code: '0x80072f0c' },
    bad: config({ locations: { SimpleAuthWebService: ssl('Ssl, SslNegotiateCert') } }),
    good: config({ locations: { SimpleAuthWebService: ssl('Ssl') } }),
    cited: ['applicationHost.config', /SimpleAuthWebService: sslFlags="Ssl, SslNegotiateCert"/]
  },
  {
    ...{ cause: 'https-without-certificate', url: https, code: '0x80072efe' },
    bad: { ...config({}), 'ssl.txt': none },
    good: { ...config({}), 'ssl.txt': bound('Disabled') },
    cited: ['applicationHost.config', /https \*:8531/]
  },
  {
    ...{ cause: 'binding-asks-client-certificate', url: https, code: '0x80072f0c' },
    ...{ bad: { 'ssl.txt': bound('Enabled') }, good: { 'ssl.txt': bound('Disabled') } },
    cited: ['ssl.txt', /Negotiate Client Certificate = true/]
  },
  {
    ...{ cause: 'anonymous-access-off', url: http, code: '0x80244017' },
    bad: config({ locations: { ClientWebService: anonymous(false) } }),
    good: config({ locations: { ClientWebService: anonymous(true) } }),
    cited: ['applicationHost.config', /ClientWebService: anonymousAuthentication enabled="false"/]
  },
  {
    ...{ cause: 'service-directory-missing', url: http, code: '0x80244019' },
    ...{ bad: config({ applications: ['ApiRemoting30', 'ClientWebService'] }), good: config({}) },
    cited: ['applicationHost.config', /WSUS-Verwaltung/]
  },
  {
    ...{ cause: 'site-redirects-to-https', url: http, code: '0x80072f7c' },
    ...{ bad: config({ siteElements: hsts(true) }), good: config({ siteElements: hsts(false) }) },
    cited: ['applicationHost.config', /redirectHttpToHttps="true"/]
  },
  {
    ...{ cause: 'content-requires-ssl', url: https, code: '0x80240033' },
    bad: config({ locations: { '': ssl('Ssl') } }),
    good: config({}),
    cited: ['applicationHost.config', /Content: sslFlags="Ssl"/]
  }
]

describe.each(cases)('$cause after $code', ({ cause, url, code, bad, good, cited: [file, value] }) => {
  const withClient = (files: Files, failure = code): Files => ({ ...files, 'WUAHandler.log': client(url, failure) })

  it('is the cause where the setting is bad, at the server, with file, line and value', async () => {
    const { verdict, steps } = await judged(withClient(bad))
    expect([verdict.cause, verdict.side, verdict.confidence]).toEqual([cause, 'server', 'certain'])
    const found = steps.flatMap(({ results }) => results).find(({ check }) => check === cause)
    const quotes = found?.outcome === 'found' ? found.findings.flatMap(({ evidence }) => evidence) : []
    expect(quotes.find(({ source }) => source === file)?.quote).toMatch(value)
    expect(quotes.find(({ source }) => source === file)?.line).toBeGreaterThan(0)
    expect(quotes.some(({ source }) => source === 'WUAHandler.log')).toBe(true)
  })

  it('is not where the setting is good', async () => {
    expect(findingsOf(await judged(withClient(good)))).not.toContain(cause)
  })

  it('is not where the client fails before it reaches the server, or scans', async () => {
    expect(await verdictOf(withClient(bad, '0x80072ee7'))).toMatch(/^server-name-unresolved|^proxy-name-unresolved/)
    const well = lines(serverSet(url, at), goodScan(at))
    expect((await judged({ ...bad, 'WUAHandler.log': well })).verdict.cause).toBeNull()
  })
})

describe('whose file it is', () => {
  const closed = iisFile({ locations: { ClientWebService: ssl('Ssl') } })
  const scan = { 'PC01/WUAHandler.log': client(http, '0x80244018') }

  it('the client’s own server counts among several, by its folder', async () => {
    const both = { 'SUP01/applicationHost.config': closed, 'SUP02/applicationHost.config': iisFile() }
    expect(await verdictOf({ ...scan, ...both })).toBe('ssl-settings-disagree: certain')
    const other = { 'SUP01/applicationHost.config': iisFile(), 'SUP02/applicationHost.config': closed }
    expect(findingsOf(await judged({ ...scan, ...other }))).not.toContain('ssl-settings-disagree')
  })

  it('none counts where nothing tells which is the client’s', async () => {
    const both = { 'a/applicationHost.config': closed, 'b/applicationHost.config': iisFile() }
    expect(findingsOf(await judged({ ...scan, ...both }))).not.toContain('ssl-settings-disagree')
  })

  it('folders of a collector are one server', async () => {
    const files = { 'IIS/applicationHost.config': closed, 'WSUS/registry_WSUS.txt': setup('00002152') }
    expect(await verdictOf({ ...scan, ...files })).toBe('ssl-settings-disagree: certain')
  })

  it('a configuration that lies on a share makes the local one void', async () => {
    const shared = '<configuration><configurationRedirection enabled="true" path="\\\\fs\\iis" /></configuration>'
    const files = { 'applicationHost.config': closed, 'redirection.config': shared }
    expect(findingsOf(await judged({ ...scan, ...files }))).not.toContain('ssl-settings-disagree')
  })

  it('a log of the site server neither shifts the client’s times nor names it', async () => {
    const wcm = 'Timed Out...~ $$<SMS_WSUS_CONFIGURATION_MANAGER><10-14-2026 01:02:09.094+480><thread=1 (0x1)>'
    const alone = await judged({ 'WUAHandler.log': client(http, '0x80244022') })
    const beside = await judged({ 'WUAHandler.log': client(http, '0x80244022'), 'WCM.log': wcm })
    expect({ ...beside, inputs: [], collectedAt: null }).toEqual({ ...alone, inputs: [], collectedAt: null })
  })

  it('the log of another site is no proof that a request never arrived', async () => {
    const fields =
      '#Fields: date time s-ip cs-method cs-uri-stem s-port c-ip sc-status sc-substatus sc-win32-status time-taken'
    const line = (minute: number) =>
      `2026-10-14 08:${String(minute).padStart(2, '0')}:00 10.2.0.9 POST /ClientWebService/client.asmx 8530 10.2.3.1 200 0 0 12`
    const log = lines(
      fields,
      Array.from({ length: 60 }, (_, minute) => line(minute))
    )
    const files = { 'applicationHost.config': iisFile(), 'WUAHandler.log': client(http, '0x80072efe') }
    const found = findingsOf(await judged({ ...files, 'W3SVC9/u_ex261014.log': log }))
    expect(found).toContain('iis-log-of-other-site')
    expect(found).not.toContain('request-never-arrived')
    expect(found).not.toContain('answer-lost-on-the-way')
  })
})

describe('faults of administration', () => {
  it.each(['0x80244018', '0x80072efd', '0x80244022'])('are no cause of %s', async (code) => {
    const wcm = [
      'Attempting connection to WSUS server: SUP01.contoso.local, port: 8530, useSSL: False',
      'Sync failed: Request for principal permission failed.',
      'Setting new configuration state to 3 (WSUS_CONFIG_FAILED)'
    ].map((text) => `${text} $$<SMS_WSUS_CONFIGURATION_MANAGER><10-14-2026 08:41:00.094+000><thread=1 (0x1)>`)
    const diagnosis = await judged({ 'WCM.log': lines(wcm), 'WUAHandler.log': client(http, code) })
    expect(findingsOf(diagnosis)).toContain('wsus-administration-failing')
    expect(diagnosis.verdict.cause).not.toMatch(/^(?:sup-|wsus-administration)/)
  })
})

describe('a file beside an answer', () => {
  it('is read per directory, half set is said as half set', async () => {
    const half = config({ locations: { ApiRemoting30: ssl('Ssl'), ClientWebService: ssl('Ssl') } })
    const diagnosis = await judged({ ...half, 'WUAHandler.log': client(https, '0x80072f8f') })
    const found = diagnosis.steps.flatMap(({ results }) => results).find(({ check }) => check === 'ssl-settings-untidy')
    expect(found).toMatchObject({
      findings: [{ facts: { kind: 'directories-partly', directories: 'ApiRemoting30, ClientWebService' } }]
    })
  })
})
