import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { access as ssl, iisFile } from '../builders/iis-files.ts'
import { fakeProgram } from './fake-program.ts'
import { asWindowsPath, type Wine } from './wine.ts'

const setup = String.raw`HKLM\SOFTWARE\Microsoft\Update Services\Server\Setup`
const bound = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo\0.0.0.0:8531`
const schannel = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Server`
const tracing = String.raw`HKLM\SOFTWARE\Microsoft\SMS\Tracing\SMS_WSUS_CONFIGURATION_MANAGER`
const hash = '2ace368a90d2117be7a0065dfe259b2e8c94f538'
/** In the registry and in the configuration of every update server; nobody may find it in a case. */
const secret = 'c0ffee42c0ffee42'

const list = `var lists = {
  site: 'SITE "WSUS-Verwaltung" (id:7,bindings:http/*:8530:,https/*:8531:,state:Started)',
  app: 'APP "WSUS-Verwaltung/ClientWebService" (applicationPool:WsusPool)',
  apppool: 'APPPOOL "WsusPool" (MgdVersion:v4.0,MgdMode:Integrated,state:Stopped)'
}
WScript.Echo(lists[WScript.Arguments(0)])
`
const request =
  '2026-10-14 08:41:00 10.2.0.9 POST /ClientWebService/client.asmx supdoctor=wine-1 8530 - 10.2.3.1 - - 503 0 0 12'
const fields =
  '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken'
const refused = 'Setting new configuration state to 3 (WSUS_CONFIG_FAILED) $$<SMS_WSUS_CONFIGURATION_MANAGER>'

/** `collect --server` on a prepared registry and configuration of IIS, then `check` of what it saved. */
export async function serverHalf(wine: Wine, cli: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-server-'))
  const drive = join(wine.windowsFolder, '..')
  const write = (path: string, text: string): string => {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  const own = [
    write(
      join(wine.windowsFolder, 'system32/inetsrv/config/applicationHost.config'),
      iisFile({
        locations: { ClientWebService: ssl('Ssl') },
        pool: `<add name="WsusPool"><processModel userName="svc-wsus" password="${secret}" /></add>`
      })
    ),
    write(join(drive, 'inetpub/logs/LogFiles/W3SVC7/u_ex261014.log'), `${fields}\r\n${request}\r\n`),
    write(join(drive, 'Logs/WCM.log'), `${refused}<10-14-2026 08:41:00.094+000><thread=1 (0x1)>\r\n`)
  ]
  await fakeProgram(wine, join(wine.windowsFolder, 'system32/inetsrv/appcmd.exe'), 'list')
  write(join(folder, 'list'), list)
  for (const [name, type, data] of [
    ['IISTargetWebSiteIndex', 'REG_DWORD', '7'],
    ['PortNumber', 'REG_DWORD', '8530'],
    ['UsingSSL', 'REG_DWORD', '0'],
    ['EncryptionKey', 'REG_BINARY', secret]
  ] as const) {
    await wine.regAdd(setup, name, type, data)
  }
  await wine.regAdd(bound, 'SslCertHash', 'REG_BINARY', hash)
  await wine.regAdd(bound, 'DefaultFlags', 'REG_DWORD', '2')
  await wine.regAdd(schannel, 'Enabled', 'REG_DWORD', '0')
  await wine.regAdd(tracing, 'TraceFilename', 'REG_SZ', String.raw`C:\Logs\WCM.log`)
  try {
    const saved = join(folder, 'server.supcase')
    const launch = write(
      join(folder, 'launch.mjs'),
      `import { spawnSync } from 'node:child_process'
const args = ['collect', '--server', '--lang', 'en', '--save', ${JSON.stringify(asWindowsPath(saved))}]
const ran = spawnSync(process.execPath, [${JSON.stringify(asWindowsPath(cli))}, ...args], { cwd: ${JSON.stringify(asWindowsPath(folder))}, stdio: 'inherit' })
process.exitCode = ran.status ?? 99
`
    )
    const ran = await wine.node(launch, [])
    expect(ran.exitCode, ran.stderr).toBe(0)
    expect((await readFile(saved)).toString('latin1')).not.toContain(secret)
    const { evidence } = await importFiles(await readInputs([saved]))
    expect(JSON.stringify(evidence)).not.toMatch(new RegExp(`${secret}|svc-wsus`, 'i'))
    const set = evidenceSet(evidence)
    expect(set.all('server-computer')).toMatchObject([{ origin: 'live' }])
    // whoami of Wine tells the rights, and which ones they are is up to its version
    const lacksRights = set.all('server-computer').some(({ value }) => value.elevated === false)
    expect(set.all('client')).toEqual([])
    const [running, stored] = [...set.all('iis-configuration')].sort((a, b) => (a.value.form < b.value.form ? -1 : 1))
    expect(running?.value.pools).toMatchObject([{ name: 'WsusPool', state: 'stopped' }])
    expect(stored?.source).toBe(String.raw`C:\windows\System32\inetsrv\config\applicationHost.config`)
    expect(set.all('wsus-setup').map(({ value }) => [value.siteId, value.port])).toEqual([[7, 8530]])
    expect(set.all('ssl-bindings')).toMatchObject([{ value: { bindings: [{ hash, asksForClientCertificate: true }] } }])
    expect(set.all('server-tls')).toMatchObject([{ value: { versions: [{ version: 'TLS 1.2', enabled: 0 }] } }])
    expect(set.all('server-log')).toMatchObject([{ source: String.raw`C:\Logs\WCM.log`, value: { log: 'WCM' } }])
    expect(set.all('iis-log')).toMatchObject([{ origin: 'live', value: { marked: [{ status: 503 }] } }])
    expect(ran.stderr.includes('Run without administrator rights')).toBe(lacksRights)
  } finally {
    for (const path of own) rmSync(path)
    for (const key of [setup, bound, schannel, tracing]) await wine.regDelete(key)
    rmSync(folder, { recursive: true })
  }
}
