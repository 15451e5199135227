import { describe, expect, it } from 'vitest'
import { attemptQuote } from '../../src-main/derived/access/quotes.ts'
import { effectivePath, allowsScan } from '../../src-main/derived/access/paths.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { routeTo, winhttpProxy } from '../../src-main/derived/proxy/winhttp-proxy.ts'
import { readWsusUrl } from '../../src-main/derived/target/wsus-url.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { access, answer, noAnswer, type AccessGiven } from '../builders/access.ts'
import { certificate, choice, secureUrl, settings, winhttp, winhttpViews, wsusUrl } from '../builders/evidence.ts'

const proxyOf = (...evidence: Evidence[]) => winhttpProxy.of(evidenceSet(evidence))
const route = (url: string, ...evidence: Evidence[]) => {
  const read = readWsusUrl(url)
  if (read === null) throw new Error(url)
  return routeTo(read, proxyOf(...evidence))
}

describe('the proxy of the computer', () => {
  it('is the technician’s before the setting’s', () => {
    const set = winhttp({ proxy: 'a:80', bypass: 'x' })
    expect(proxyOf(set)).toMatchObject({ state: 'proxy', list: 'a:80', bypass: 'x' })
    expect(proxyOf(set, choice({ proxy: 'b:81' }))).toMatchObject({ state: 'proxy', list: 'b:81', bypass: '' })
    expect(proxyOf(set, choice({ proxy: 'Direct' }))).toMatchObject({ state: 'direct' })
  })

  it('is none where the value is absent, says direct, or names none', () => {
    expect(proxyOf(winhttpViews('absent', 'absent')).state).toBe('direct')
    expect(proxyOf(winhttpViews({ ...settings('a:80'), flags: 1 }, 'absent')).state).toBe('direct')
    expect(proxyOf(winhttpViews({ ...settings(' '), flags: 3 }, 'absent')).state).toBe('direct')
  })

  it('is the 64-bit view’s, and the other one’s where only that was read', () => {
    expect(proxyOf(winhttpViews(settings('a:80'), settings('b:80')))).toMatchObject({ list: 'a:80' })
    expect(proxyOf(winhttpViews('not-read', settings('b:80')))).toMatchObject({ list: 'b:80' })
  })

  it('is not known where nobody looked', () => {
    expect(proxyOf()).toEqual({ state: 'unknown' })
    expect(proxyOf(winhttpViews('not-read', 'not-read'))).toEqual({ state: 'unknown' })
  })
})

describe('the way of a request', () => {
  it('leads over the proxy of its scheme', () => {
    const both = winhttp({ proxy: 'http=a:80;https=b:443' })
    expect(route(wsusUrl, both)).toMatchObject({ way: 'proxy', entry: { host: 'a', port: 80 } })
    expect(route(secureUrl, both)).toMatchObject({ way: 'proxy', entry: { host: 'b', port: 443 } })
    expect(route(secureUrl, winhttp({ proxy: 'http=a:80' }))).toEqual({ way: 'direct', bypassedBy: null })
  })

  it('is direct where the bypass list exempts the server, which <local> does for short names only', () => {
    const local = winhttp({ proxy: 'a:80', bypass: '<local>' })
    expect(route('http://sup01:8530', local)).toEqual({ way: 'direct', bypassedBy: '<local>' })
    expect(route(wsusUrl, local)).toMatchObject({ way: 'proxy' })
    expect(route(wsusUrl, winhttp({ proxy: 'a:80', bypass: '<local>;*.Contoso.local' }))).toEqual({
      way: 'direct',
      bypassedBy: '*.Contoso.local'
    })
  })
})

describe('the way that was tried', () => {
  const way = (given: AccessGiven) => {
    const tried = effectivePath.of(evidenceSet([access(given)]))
    if (tried === null) throw new Error('nothing was tried')
    return tried.path
  }
  const page = answer(200, { body: 'html' })

  it('is the one Windows takes', () => {
    expect(way({ proxy: 'a:80', direct: {} })).toMatchObject({ path: 'winhttp-proxy', proxy: 'a:80' })
    expect(effectivePath.of(evidenceSet([]))).toBeNull()
  })

  it.each<[string, AccessGiven, boolean]>([
    ['everything is served', {}, true],
    ['self-update is missing', { only: { 'self-update': { http: answer(404) } } }, true],
    ['browsing the SimpleAuth page is forbidden', { only: { 'simple-auth': { http: answer(403) } } }, true],
    ['the SimpleAuth page is missing', { only: { 'simple-auth': { http: answer(404) } } }, false],
    ['wusserverversion.xml is forbidden', { only: { 'client-web-service': { http: answer(403) } } }, false],
    ['a web page stands in its place', { only: { 'client-web-service': { http: page } } }, false],
    ['nothing answers', { http: noAnswer('no-answer') }, false],
    ['the port is closed', { tcp: 'refused' }, false],
    [
      'the certificate has expired',
      { url: secureUrl, tls: { chain: [certificate({ notAfter: '2020-01-01T00:00:00.000Z' })] } },
      false
    ],
    ['the certificate is not trusted', { url: secureUrl, tls: { trust: 'untrusted-root' } }, false],
    ['a client certificate is demanded', { url: secureUrl, tls: { clientCertificateRequested: true } }, false]
  ])('when %s lets a scan pass: %#', (_when, given, passes) => {
    const tried = effectivePath.of(evidenceSet([access(given)]))
    expect(tried !== null && allowsScan(tried.path, tried.envelope)).toBe(passes)
  })

  it.each<[AccessGiven, string]>([
    [{}, '(direct) → HTTP 200, 33 ms'],
    [{ http: noAnswer('no-answer') }, '(direct) → HTTP no-answer'],
    [{ url: secureUrl, tls: { outcome: 'alert', alert: 70 } }, '(direct) → TLS alert 70, 9 ms'],
    [{ url: secureUrl, proxy: 'a:80', connect: answer(407) }, '(via a:80) → CONNECT 407'],
    [{ proxy: 'a:80', tcp: 'refused' }, '(via a:80) → TCP 10.2.0.9:80 refused, 3 ms'],
    [{ name: 'not-found' }, '(direct) → DNS sup01.contoso.local not-found, 2 ms']
  ])('is cited in technical words: %#', (given, ending) => {
    const path = way(given)
    const first = path.attempts[0]
    expect(first && attemptQuote(first, path)).toBe(`GET ${first?.url} ${ending}`)
  })
})
