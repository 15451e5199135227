import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bypassedBy } from '../../src-main/readers/proxy/bypass-list.ts'
import { proxyForScheme, readProxyList } from '../../src-main/readers/proxy/proxy-list.ts'
import { growth } from '../growth.ts'

describe('a proxy list', () => {
  test.each([
    ['proxy01:8080', null, 'proxy01', 8080],
    ['proxy01', null, 'proxy01', 80],
    ['http://proxy01:3128', null, 'proxy01', 3128],
    ['http=10.0.0.5:88', 'http', '10.0.0.5', 88],
    ['[fd00::5]:8080', null, 'fd00::5', 8080]
  ])('reads %s', (list, scheme, host, port) => {
    expect(readProxyList(list)).toEqual({ entries: [{ scheme, host, port }], faults: [] })
  })

  test('takes the entry of the scheme, else the one for all, else none', () => {
    const list = readProxyList('https=secure:81;any:80')
    expect(proxyForScheme(list, 'https')?.host).toBe('secure')
    expect(proxyForScheme(list, 'http')?.host).toBe('any')
    expect(proxyForScheme(readProxyList('http=a:1'), 'https')).toBeNull()
  })

  test('passes over what WinHTTP does not use', () => {
    expect(readProxyList('socks=127.0.0.1:1080;ftp=a:21')).toEqual({ entries: [], faults: [] })
  })

  test.each([
    ['proxy01:8080,proxy02:8080', 'comma', 12],
    ['proxy01:', 'port-missing', 8],
    ['a:80;proxy01:0', 'port-invalid', 13],
    ['proxy01:80800', 'port-invalid', 8],
    ['http://proxy01:8080/', 'path', 19],
    ['http://wpad.contoso.local/proxy.pac', 'path', 25],
    ['http=', 'empty', 5],
    ['foo=proxy01:80', 'scheme', 0],
    ['pröxy:80', 'character', 2]
  ])('finds the fault in %s', (list, reason, at) => {
    expect(readProxyList(list).faults).toMatchObject([{ reason, at }])
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => readProxyList(text).entries.length >= 0))
  })
})

describe('a bypass list', () => {
  test.each([
    ['<local>', 'sup01', true],
    ['<local>', 'sup01.contoso.local', false],
    ['*.contoso.local', 'sup01.contoso.local', true],
    ['*.CONTOSO.local', 'sup01.contoso.local', true],
    ['*contoso*', 'sup01.contoso.local', true],
    ['*.contoso.local', 'contoso.local', false],
    ['sup01.contoso.local:8530', 'sup01.contoso.local', true],
    ['sup01.contoso.local:80', 'sup01.contoso.local', false],
    ['http://sup01.contoso.local', 'sup01.contoso.local', true],
    ['10.*', '10.2.0.9', true],
    ['fd00::1', 'fd00::1', true],
    ['', 'sup01', false]
  ])('%s and %s', (list, host, covered) => {
    expect(bypassedBy(list, host, 8530) !== null).toBe(covered)
  })

  test('takes work in proportion to the wildcards of a hostile list', () => {
    const host = 'a'.repeat(200)
    const patterns = (times: number) => `${'*a'.repeat(80 * times)}b`
    expect(bypassedBy(patterns(1), host, 80)).toBeNull()
    expect(growth(patterns, (list) => bypassedBy(list, host, 80))).toMatchObject({ linear: true })
  })
})
