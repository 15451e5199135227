import { describe, expect, it } from 'vitest'
import { serviceNames } from '../../src-main/readers/iis/wsus-paths.ts'
import { access as ssl, iisFile } from '../builders/iis-files.ts'
import { eventXml } from '../builders/server-files.ts'
import { goodScan, record, serverSet } from './configmgr-lines.ts'
import { at, cases, client, config, http, https, setup } from './server-settings-matrix.ts'
import { findingsOf, judged, lines, verdictOf, type Files } from './situation.ts'

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

describe('what a console printed before and after a repair, in one text', () => {
  const printed = cases.filter(({ bad, good }) => {
    const names = Object.keys(bad)
    return names.every((name) => name.endsWith('.txt') && name in good)
  })
  const joined = (first: Files, second: Files): Files =>
    Object.fromEntries(Object.keys(first).map((name) => [name, `${String(first[name])}${String(second[name])}`]))

  it('is in several forms', () => expect(printed.length).toBeGreaterThan(4))

  it.each(printed)('counts as it stands last: $cause after $code', async ({ cause, url, code, bad, good }) => {
    const scan = { 'WUAHandler.log': client(url, code) }
    expect(findingsOf(await judged({ ...scan, ...joined(bad, good) }))).not.toContain(cause)
    expect((await judged({ ...scan, ...joined(good, bad) })).verdict).toMatchObject({ cause, confidence: 'certain' })
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

  it.each(['', 'SUP01/'])(
    'what one export of the server’s registry tells counts beside a client, in %j',
    async (folder) => {
      const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\SslBindingInfo'
      const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
      const asks = ['"SslCertHash"=hex:2a,ce', '"DefaultFlags"=dword:00000002']
      const server = [setup('00002153'), `[${services}\\0.0.0.0:8531]`, ...asks, '', `[${policies}\\AU]`]
      const text = lines(server, '"UseWUServer"=dword:00000000', '')
      const files = { 'WUAHandler.log': client(https, '0x80072f0c'), [`${folder}server.reg`]: text }
      const { machines, verdict } = await judged(files)
      expect([machines, verdict.cause, verdict.side]).toEqual([[], 'binding-asks-client-certificate', 'server'])
    }
  )

  it('events of the server count beside a client that is named', async () => {
    const disabled = eventXml({ provider: 'Microsoft-Windows-WAS', id: 5002, data: { AppPoolID: 'WsusPool' } })
    const named = record('MachineName = "PC01";', at)
    const files = { 'WUAHandler.log': lines(client(http, '0x80244022'), named), 'events.xml': disabled }
    expect(await verdictOf(files)).toBe('pool-stopped: certain')
  })

  it('of two sites with the services of WSUS, the one that answers the client counts', async () => {
    // in front of the other in the file, and with all its services
    const applications = serviceNames.map((name) => `<application path="/${name}" />`).join('')
    const old = `<site name="Default" id="3">${applications}<bindings><binding protocol="http" bindingInformation="*:8080:" /></bindings></site>`
    const file = { 'applicationHost.config': iisFile({ locations: { ClientWebService: ssl('Ssl') }, otherSites: old }) }
    expect(await verdictOf({ ...scan, ...file })).toBe('ssl-settings-disagree: certain')
    const elsewhere = { 'PC01/WUAHandler.log': client('http://sup01.contoso.local:8080', '0x80244018') }
    expect(findingsOf(await judged({ ...elsewhere, ...file }))).not.toContain('ssl-settings-disagree')
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

  it.each([
    ['its folder', 'W3SVC9/', ''],
    ['its column', '', 'W3SVC9 ']
  ])('the log of another site, as %s tells, is no proof that a request never arrived', async (_, folder, column) => {
    const fields = `#Fields: date time ${column === '' ? '' : 's-sitename '}s-ip cs-method cs-uri-stem s-port c-ip sc-status sc-substatus sc-win32-status time-taken`
    const line = (minute: number) =>
      `2026-10-14 08:${String(minute).padStart(2, '0')}:00 ${column}10.2.0.9 POST /ClientWebService/client.asmx 8530 10.2.3.1 200 0 0 12`
    const log = lines(
      fields,
      Array.from({ length: 60 }, (_nothing, minute) => line(minute))
    )
    const files = { 'applicationHost.config': iisFile(), 'WUAHandler.log': client(http, '0x80072efe') }
    const found = findingsOf(await judged({ ...files, [`${folder}u_ex261014.log`]: log }))
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
