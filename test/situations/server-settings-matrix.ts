import { access as ssl, iisFile } from '../builders/iis-files.ts'
import { eventXml } from '../builders/server-files.ts'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { lines, type Files } from './situation.ts'

export const at = '10-14-2026 08:41:38'
export const http = 'http://sup01.contoso.local:8530'
export const https = 'https://sup01.contoso.local:8531'
export const client = (url: string, code: string) => lines(serverSet(url, at), failedScan(code, at))
const hash = '2ace368a90d2117be7a0065dfe259b2e8c94f538'
const list = (pool: string, site = 'Started') =>
  lines(
    `SITE "WSUS-Verwaltung" (id:7,bindings:http/*:8530:,https/*:8531:,state:${site})`,
    'APP "WSUS-Verwaltung/ClientWebService" (applicationPool:WsusPool)',
    `APPPOOL "WsusPool" (MgdVersion:v4.0,MgdMode:Integrated,state:${pool})`
  )
/** `Get-IISAppPool`, and `Get-WebAppPoolState` of one pool. */
const powershell = (pool: string) =>
  lines(
    'PS C:\\> Get-IISAppPool',
    '',
    'Name                 Status       CLR Ver  Pipeline Mode  Start Mode',
    '----                 ------       -------  -------------  ----------',
    'DefaultAppPool       Started      v4.0     Integrated     OnDemand',
    `WsusPool             ${pool}      v4.0     Integrated     OnDemand`,
    ''
  )
const asked = (pool: string) => lines('PS C:\\> Get-WebAppPoolState -Name WsusPool', '', 'Value', '-----', pool, '')
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
export const setup = (port: string) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup]',
    `"PortNumber"=dword:${port}`,
    '"UsingSSL"=dword:00000000',
    ''
  )

const endpoint = (id: number) =>
  eventXml({ provider: 'Microsoft-Windows-HttpEvent', id, data: { Endpoint: '0.0.0.0:8531' } })
const service = (state: string) =>
  lines(
    'SERVICE_NAME: W3SVC',
    '        TYPE               : 20  WIN32_SHARE_PROCESS',
    `        STATE              : ${state}`
  )
const soapLog = (isRefused: boolean) => {
  const stamp = '2026-10-14 08:41:07.030 UTC'
  const refused = `${stamp}\tWarning\tw3wp.13\tSoapUtilities.CreateException\tThrowException: actor = http://sup01:8530/ClientWebService/client.asmx, ID=1, ErrorCode=InvalidParameters, Message=parameters.OtherCachedUpdateIDs, Client=2`
  const started = `${stamp}\tInfo\tw3wp.13\tClientImplementation..ctor\tInitializing ClientWebService ProcessID = 13, Process Start Time = 1`
  return lines(started, isRefused ? refused : started)
}
const requestLog = (substatus: number) =>
  lines(
    '#Fields: date time s-ip cs-method cs-uri-stem s-port c-ip sc-status sc-substatus sc-win32-status time-taken',
    `2026-10-14 08:41:30 10.2.0.9 POST /ClientWebService/client.asmx 8530 10.2.3.1 404 ${substatus} 0 12`
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

export const config = (given: Parameters<typeof iisFile>[0]): Files => ({ 'applicationHost.config': iisFile(given) })
/** Each setting in its bad and its good value, and how a client fails because of it. */
export const cases: readonly Case[] = [
  {
    ...{ cause: 'pool-stopped', url: http, code: '0x80244022' },
    ...{ bad: { 'pools.txt': list('Stopped') }, good: { 'pools.txt': list('Started') } },
    cited: ['pools.txt', /WsusPool.*Stopped/i]
  },
  {
    ...{ cause: 'pool-stopped', url: http, code: '0x80244022' },
    bad: { 'pools.txt': powershell('Stopped') },
    good: { 'pools.txt': powershell('Started') },
    cited: ['pools.txt', /WsusPool.*Stopped/i]
  },
  {
    ...{ cause: 'pool-stopped', url: http, code: '0x80244022' },
    bad: { 'pool.txt': asked('Stopped') },
    good: { 'pool.txt': asked('Started') },
    cited: ['pool.txt', /WsusPool.*Stopped/i]
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
  },
  {
    ...{ cause: 'pool-stopped', url: http, code: '0x80244022' },
    bad: { 'events.xml': eventXml({ provider: 'Microsoft-Windows-WAS', id: 5002, data: { AppPoolID: 'WsusPool' } }) },
    good: { 'events.xml': eventXml({ provider: 'Microsoft-Windows-WAS', id: 5002, data: { AppPoolID: 'Other' } }) },
    cited: ['events.xml', /WAS 5002, WsusPool/]
  },
  {
    ...{ cause: 'certificate-binding-lost', url: https, code: '0x80072efe' },
    ...{ bad: { 'events.xml': endpoint(15300) }, good: { 'events.xml': endpoint(15301) } },
    cited: ['events.xml', /HttpEvent 15300, 0\.0\.0\.0:8531/]
  },
  {
    ...{ cause: 'wsus-service-stopped', url: http, code: '0x80072efd' },
    ...{ bad: { 'sc.txt': service('1  STOPPED') }, good: { 'sc.txt': service('4  RUNNING') } },
    cited: ['sc.txt', /W3SVC: stopped/]
  },
  {
    ...{ cause: 'soap-limits-small', url: http, code: '0x80244007' },
    ...{ bad: { 'SoftwareDistribution.log': soapLog(true) }, good: { 'SoftwareDistribution.log': soapLog(false) } },
    cited: ['SoftwareDistribution.log', /parameters\.OtherCachedUpdateIDs/]
  },
  {
    ...{ cause: 'request-limits-too-small', url: http, code: '0x80244019' },
    bad: {
      ...config({
        locations: {
          ClientWebService:
            '<security><requestFiltering><requestLimits maxAllowedContentLength="262144" /></requestFiltering></security>'
        }
      }),
      'u_ex261014.log': requestLog(13)
    },
    good: { 'u_ex261014.log': requestLog(0) },
    cited: ['u_ex261014.log', /404 13/]
  },
  {
    ...{ cause: 'binding-limited', url: http, code: '0x80244016' },
    bad: config({ bindings: ['http *:8530:wsus.contoso.local', 'https *:8531:'] }),
    good: config({}),
    cited: ['applicationHost.config', /http \*:8530:wsus\.contoso\.local/]
  }
]
