import { describe, expect, it } from 'vitest'
import { readRegistryExport } from '../../../src-main/readers/registry/registry-export.ts'
import { sslBindingsFrom, wsusSetupFrom } from '../../../src-main/readers/registry/server-settings.ts'
import { readNetshSslcert } from '../../../src-main/readers/server-console/netsh-sslcert.ts'
import { readSupProperties, readWsusConsole } from '../../../src-main/readers/server-console/wsus-console.ts'
import { growth } from '../../growth.ts'

const hash = '2ace368a90d2117be7a0065dfe259b2e8c94f538'

/** An entry with invented words, as any language may have them. */
function entry(negotiate: string, [on, off]: readonly [string, string], endpoint = '0.0.0.0:8531'): string {
  const rows = [`xy:zz : ${endpoint}`, `aa : ${hash}`, 'bb : {4dc3e181-e14b-4a21-b022-59fc669b0914}', 'cc : My']
  const flags = [on, off, on, '0', '0', '(null)', '(null)', off, negotiate].map((word, at) => `f${at} : ${word}`)
  return [...rows, ...flags].map((row) => `    ${row}`).join('\r\n')
}

describe('netsh http show sslcert', () => {
  it.each([
    ['kyllä', true],
    ['ei', false],
    ['ehkä', null]
  ])('in an unknown language, %j beside yes %j', (word, asks) => {
    const read = readNetshSslcert(entry(word, ['kyllä', 'ei']))
    expect(read?.bindings).toMatchObject([{ port: 8531, hash, asksForClientCertificate: asks }])
  })

  it('without entries says that no port has a certificate', () => {
    expect(readNetshSslcert('C:\\>netsh http show sslcert\r\n\r\nSSL Certificate bindings:\r\n-----\r\n')).toEqual({
      form: 'netsh',
      complete: true,
      bindings: []
    })
  })

  it('for one entry says nothing of the others', () => {
    const one = `C:\\>netsh http show sslcert ipport=0.0.0.0:8531\r\n${entry('Disabled', ['Enabled', 'Disabled'])}`
    expect(readNetshSslcert(one)?.complete).toBe(false)
  })

  it('is no other output with an address and a port', () => {
    expect(readNetshSslcert('Remote:Address : 10.1.2.3:8531\r\nRoundTrip : 5')).toBeNull()
  })

  it('is read in proportion to its length', () => {
    const rows = (times: number) =>
      `${' : '.repeat(100)}
`.repeat(20 * times)
    expect(growth(rows, readNetshSslcert)).toMatchObject({ linear: true })
  })
})

describe('the registry of a server', () => {
  const exported = (key: string, values: string) =>
    readRegistryExport(`Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n${values}\r\n\r\n`) ?? []

  it('gives HTTP.sys its certificates, also those of host names', () => {
    const keys = exported(
      'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters\\SslSniBindingInfo\\sup01.contoso.local:8531',
      `"SslCertHash"=hex:${hash.match(/../g)?.join(',') ?? ''}\r\n"DefaultFlags"=dword:00000000`
    )
    expect(sslBindingsFrom(keys)).toEqual({
      form: 'registry',
      complete: false,
      bindings: [
        {
          ...{ line: null, address: '', host: 'sup01.contoso.local', port: 8531, hash },
          ...{ asksForClientCertificate: false, tls12Disabled: null }
        }
      ]
    })
  })

  it('does not take the folder of a server that was never set up for a setting', () => {
    const keys = exported(
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup',
      '"ContentDir"="C:\\\\x"'
    )
    expect(wsusSetupFrom(keys)).toBeNull()
  })
})

describe('consoles', () => {
  it('two software update points are two', () => {
    const point = (name: string, ssl: number) => `\\\\${name}\r\n\r\nWSUSIISPort 8530\r\nSSLWSUS  ${ssl}\r\n`
    expect(readSupProperties(point('A.contoso.local', 0) + point('B.contoso.local', 1))?.points).toMatchObject([
      { server: 'A.contoso.local', requiresSsl: false },
      { server: 'B.contoso.local', requiresSsl: true }
    ])
  })

  it('of a server that was asked twice the later port counts', () => {
    const asked = (port: number, secure: string) =>
      `PS C:\\> Get-WsusServer | fl\r\n\r\nName                : SUP01\r\nPortNumber          : ${port}\r\nUseSecureConnection : ${secure}\r\n`
    const twice = `${asked(8530, 'False')}${asked(8531, 'True')}Name : another\r\n`
    expect(readWsusConsole(twice)).toMatchObject({ port: 8531, usingSsl: true, server: 'SUP01' })
  })

  it('an address alone is no answer of WsusUtil', () => {
    expect(readWsusConsole('URL : https://sup01.contoso.local:8531')).toBeNull()
  })
})
