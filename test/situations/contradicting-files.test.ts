import { describe, expect, it } from 'vitest'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { findingsOf, judged, lines } from './situation.ts'

const day = '01-05-2026 08:00:00'
const log = lines(serverSet('http://sup01.contoso.test:8530', day), failedScan('0x80072ee2', day))
const policyPath = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const accountPath = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Internet Settings`
const servicePath = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\wuauserv`

const exported = (path: string, ...values: string[]) =>
  lines('Windows Registry Editor Version 5.00', '', `[${path}]`, values, '')
const policy = (server: string, use = 1) =>
  `${exported(policyPath, `"WUServer"="${server}"`, `"WUStatusServer"="${server}"`)}${lines(`[${policyPath}\\AU]`, `"UseWUServer"=dword:0000000${use}`, '')}`
const account = (proxy: string) => exported(accountPath, '"ProxyEnable"=dword:00000001', `"ProxyServer"="${proxy}"`)
const service = (start: number) => exported(servicePath, `"Start"=dword:0000000${start}`)
const printed = (...said: string[]) => lines('Current WinHTTP proxy settings:', '', said)
const proxy = (list: string, bypass = '(none)') =>
  printed(`    Proxy Server(s) :  ${list}`, `    Bypass List     :  ${bypass}`)

/** Two files of one computer that say different things of one setting, and nothing tells which is newer. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  'two servers': [policy('http://sup01.contoso.test:8530'), policy('http://sup02.contoso.test:8530')],
  'a server with a wrong port and a right one': [
    policy('http://sup01.contoso.test'),
    policy('http://sup01.contoso.test:8530')
  ],
  'a server that is no address and one that is': [policy('sup01,8530'), policy('http://sup01.contoso.test:8530')],
  'WSUS used and not': [policy('http://sup01.contoso.test:8530'), policy('http://sup01.contoso.test:8530', 0)],
  'a proxy and none': [proxy('proxy.contoso.test:8080'), printed('    Direct access (no proxy server).')],
  'a broken proxy list and a right one': [proxy('http://proxy.contoso.test:8080/x'), proxy('proxy.contoso.test:8080')],
  'two proxies': [proxy('proxy1.contoso.test:8080'), proxy('proxy2.contoso.test:8080')],
  'a bypass list and none': [proxy('proxy.contoso.test:8080', '*.contoso.test'), proxy('proxy.contoso.test:8080')],
  'two proxies of a user': [account('proxy1.contoso.test:8080'), account('proxy2.contoso.test:8080')],
  'a service that starts and one that is disabled': [service(3), service(4)]
}

describe.each(Object.entries(pairs))('%s, each in a file', (_, [one, other]) => {
  it.each([
    ['alone', {}],
    ['beside a failed scan', { 'WUAHandler.log': log }]
  ])('tell the same whatever their names are, and nothing for certain: %s', async (_what, beside) => {
    const results = await Promise.all(
      [
        { ...beside, 'a.txt': one, 'b.txt': other },
        { ...beside, 'a.txt': other, 'b.txt': one }
      ].map(judged)
    )
    const reported = results.map((result) => {
      const { outcome, cause, side, confidence } = result.verdict
      return { outcome, cause, side, confidence, wsus: result.wsus, found: findingsOf(result) }
    })
    expect(reported[0]).toEqual(reported[1])
    expect(reported.map(({ confidence }) => confidence)).not.toContain('certain')
  })
})
