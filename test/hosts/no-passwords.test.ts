import { expect, it } from 'vitest'
import { collectCase } from '../../src-main/hosts/node/collect-case.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { bytesToHex } from '../../src-main/readers/text/hex.ts'

const secret = 'Winter2026'
const pac = `http://anna:${secret}@web.contoso.local/proxy.pac`

/** As registry editors write DefaultConnectionSettings: header, then three counted texts. */
function blob(): string {
  const counted = (text: string) => [text.length, 0, 0, 0, ...new TextEncoder().encode(text)]
  const bytes = [0x46, 0, 0, 0, 5, 0, 0, 0, 5, 0, 0, 0, ...counted(''), ...counted(''), ...counted(pac)]
  return (bytesToHex(Uint8Array.from(bytes)).match(/../g) ?? []).join(',')
}

const settings = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Internet Settings`
const registry = [
  'Windows Registry Editor Version 5.00',
  `[${settings}]`,
  '"ProxyEnable"=dword:00000001',
  `"ProxyServer"="anna:${secret}@proxy01:8080"`,
  `"AutoConfigURL"="${pac}"`,
  `[${settings}\\Connections]`,
  `"DefaultConnectionSettings"=hex:${blob()}`,
  ''
].join('\r\n')

it('a password in the address of a proxy or a script is in no part of a case, nor in what is said of it', async () => {
  const theCase = await collectCase({
    files: [{ name: 'proxy.reg', bytes: new TextEncoder().encode(registry) }],
    wsus: null,
    proxy: `bert:${secret}@proxy02:8080`,
    network: false,
    live: false,
    marker: null,
    cancel: new AbortController().signal,
    timeoutMs: 20_000,
    onProgress: () => undefined
  })
  const all = JSON.stringify([theCase, diagnose(theCase, '0.0.0')])
  expect(all).toContain('http://***@web.contoso.local/proxy.pac')
  expect(all).toContain('***@proxy01:8080')
  expect(all).not.toContain(secret)
  expect(all).not.toContain(bytesToHex(new TextEncoder().encode(secret)))
})
