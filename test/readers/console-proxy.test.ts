import { describe, expect, it } from 'vitest'
import { readAdvancedProxy } from '../../src-main/readers/console/advanced-proxy.ts'
import { readBitsadminProxy } from '../../src-main/readers/console/bitsadmin-proxy.ts'
import { readNetshProxy } from '../../src-main/readers/console/netsh-proxy.ts'
import { maskCredentials } from '../../src-main/readers/credentials/mask-credentials.ts'

const german = ['', 'Aktuelle WinHTTP-Proxyeinstellungen:', '']

describe('netsh winhttp show proxy', () => {
  it('is read by its shape, not by its words', () => {
    const read = readNetshProxy(
      ['Xyz WinHTTP abc :', '    Foo(s) :  p.example:8080', '    Bar     :  (qux)'].join('\r\n')
    )
    expect(read).toMatchObject({ readBy: 'netsh', wow64: 'not-read', native: { flags: 3, proxy: 'p.example:8080' } })
    expect(read?.native).toMatchObject({ bypass: '', hex: '' })
  })

  it.each(['Direkter Zugriff (kein Proxyserver).', 'Direktzugriff (kein Proxyserver).'])(
    'takes "%s" as direct',
    (line) => {
      expect(readNetshProxy([...german, `    ${line}`].join('\n'))?.native).toMatchObject({ flags: 1, proxy: '' })
    }
  )

  it('keeps the colons of a value, and a list that is wrong', () => {
    const read = readNetshProxy(
      [...german, '    Proxyserver:  a:80,b:x', '    Umgehungsliste:  ::1;<local>'].join('\n')
    )
    expect(read?.native).toMatchObject({ proxy: 'a:80,b:x', bypass: '::1;<local>' })
  })

  it('is none where the list of proxies was cut out, or in the lines of a log', () => {
    expect(readNetshProxy([...german, '    Umgehungsliste:  (keine)'].join('\n'))).toBeNull()
    expect(readNetshProxy([...german, '    Umgehungsliste:  <local>'].join('\n'))).toBeNull()
    const at = '2026-10-14 08:02:12:093 1020 1a4c Agent'
    const log = [`${at}  * WSUS server: http://sup01.contoso.test:8530`, `${at} *** Agent: Initializing ***`]
    expect(readNetshProxy(log.join('\n'))).toBeNull()
    expect(readNetshProxy(log.map((line) => line.slice(at.length)).join('\n'))).toBeNull()
  })

  it('tells the 32-bit view by its program, and lets the last output of a view count', () => {
    const block = (proxy: string) => [...german, `    Proxyserver:  ${proxy}`, '    Umgehungsliste:  (keine)']
    const text = [...block('old:1'), 'C:\\>netsh winhttp reset proxy', ...block('new:2')]
    const wow = ['C:\\>c:\\Windows\\SysWOW64\\netsh.exe winhttp show proxy', ...block('other:3')]
    expect(readNetshProxy([...text, ...wow].join('\n'))).toMatchObject({
      native: { proxy: 'new:2' },
      wow64: { proxy: 'other:3' }
    })
  })

  it('masks who signs in', () => {
    const read = readNetshProxy([...german, '    Proxyserver:  http=anna:geheim@p:80', '    X:  (keine)'].join('\n'))
    expect(JSON.stringify(read)).not.toMatch(/anna|geheim/)
  })

  it.each([
    'Bitte den Server prüfen (siehe oben).',
    'Name:    wsus\nAddress:  10.1.2.3',
    'ComputerName : srv\nRemotePort : 8530',
    'Der WinHTTP-Dienst: bitte neu starten'
  ])('is not found in %j', (text) => expect(readNetshProxy(text)).toBeNull())
})

describe('netsh winhttp show advproxy', () => {
  it('is read whatever the heading and the spelling of its keys', () => {
    const read = readAdvancedProxy(
      'Überschrift:\n{ "ProxyIsEnabled": false, "Proxy": "old:80", "AutoConfigIsEnabled": true,' +
        ' "AutoconfigUrl": "http://pac.example/p.pac?key=secret", "AutoDetect": true, "PerUserProxySettings": true }'
    )
    expect(read).toMatchObject({ readBy: 'netsh advproxy', perUser: true, native: { proxy: '', flags: 13 } })
    expect(read?.native).toMatchObject({ pacUrl: 'http://pac.example/p.pac?***' })
  })

  it('is direct after a reset, when only the heading says what the empty object is', () => {
    expect(readAdvancedProxy('Current WinHTTP advanced proxy settings:\n\n{\n}\n')?.native).toMatchObject({ flags: 1 })
    expect(readAdvancedProxy('{ }')).toBeNull()
    expect(readAdvancedProxy('{ "name": "x", "proxy": "y" ')).toBeNull()
  })
})

describe('bitsadmin /util', () => {
  it.each([
    ['Internet proxy settings for account LocalSystem set to AUTODETECT.', 'system', { flags: 9 }],
    ['Proxy for account LocalService:\nProxy usage: NO_PROXY', 'local-service', { flags: 1 }],
    ['> bitsadmin /util /getieproxy NetworkService\nMANUAL_PROXY p:80 *.lan', 'network-service', { proxy: 'p:80' }],
    ['account LOCALSYSTEM set to AUTOSCRIPT http://pac/x.pac.', 'system', { flags: 5, pacUrl: 'http://pac/x.pac' }]
  ])('%j', (text, account, connection) => {
    expect(readBitsadminProxy(text)?.accounts).toMatchObject([{ account, connection }])
  })

  it('tells the lists below the mode, which are no settings of WinHTTP', () => {
    const text =
      'Internet proxy settings for account LOCALSYSTEM:\n\nProxy usage:  MANUAL_PROXY\nProxy list:   p:80\nProxy bypass: <local>;*.lan\n'
    expect(readBitsadminProxy(text)?.accounts[0]?.connection).toMatchObject({ proxy: 'p:80', bypass: '<local>;*.lan' })
    expect(readBitsadminProxy(text.replace('<local>;*.lan', '<none>'))?.accounts[0]?.connection?.bypass).toBe('')
    expect(readNetshProxy(text)).toBeNull()
    expect(readNetshProxy(text.split('\n').slice(3).join('\n'))).not.toBeNull()
  })

  it('says nothing without an account', () => expect(readBitsadminProxy('NO_PROXY')).toBeNull())
})

it.each([
  ['p:80;q:81', 'p:80;q:81'],
  ['http=u:p@h:1;https=https://t@i:2', 'http=***@h:1;https=https://***@i:2'],
  ['https://u:p@h/x.pac?k=v#f', 'https://***@h/x.pac?***'],
  ['u:p@ss@h:80', '***@h:80']
])('credentials in %s are masked', (text, shown) => expect(maskCredentials(text)).toBe(shown))
