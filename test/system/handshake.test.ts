import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { connectTo } from '../../src-main/system/network/connect.ts'
import { performHandshake } from '../../src-main/system/tls/handshake.ts'
import { makeCertificate, type Identity, type Order } from '../lab/certificates.ts'
import * as odd from '../lab/odd-servers.ts'
import { missing } from '../lab/prerequisites.ts'
import { trustAuthority } from '../lab/trusted-authority.ts'

const signal = new AbortController().signal
let folder: string
let root: Identity
let middle: Identity
let distrust: () => void

/** Of servers that answer: a limit that no test lives to see. */
const farAway = 3_600_000

async function greet(port: number, host: string, timeoutMs = farAway): Promise<TlsResult> {
  const { wire } = await connectTo('127.0.0.1', port, { timeoutMs: farAway, signal })
  if (wire === null) throw new Error('the test server did not take the connection')
  const { result, wire: secured } = await performHandshake(wire, host, { timeoutMs, signal })
  secured?.destroy()
  return result
}

async function against(identity: Identity, options: tls.TlsOptions = {}, host = 'localhost'): Promise<TlsResult> {
  const files = { key: readFileSync(identity.key), cert: readFileSync(identity.chain) }
  const server = tls.createServer({ ...files, ...options }, (socket) => socket.on('error', () => undefined))
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  try {
    return await greet((server.address() as AddressInfo).port, host)
  } finally {
    await new Promise((done) => server.close(done))
  }
}

async function againstOdd(greeting: Parameters<typeof odd.startOddServer>[0], timeoutMs?: number): Promise<TlsResult> {
  const server = await odd.startOddServer(greeting)
  try {
    return await greet(server.port, 'localhost', timeoutMs)
  } finally {
    await server.stop()
  }
}

const make = (name: string, order: Partial<Order> = {}) =>
  makeCertificate(folder, name, { commonName: 'localhost', by: middle, ...order })

describe.skipIf(missing('openssl'))('a TLS handshake', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sup-doctor-test-'))
    root = makeCertificate(folder, 'root', { commonName: 'Lab Root', authority: true })
    middle = makeCertificate(folder, 'middle', { commonName: 'Lab Issuing', authority: true, by: root, leafOnly: true })
    distrust = trustAuthority(root.chain)
  })
  afterAll(async () => {
    distrust()
    await rm(folder, { recursive: true })
  })

  it('keeps the chain as sent and finds it trusted', async () => {
    const result = await against(make('good'))
    expect(result).toMatchObject({
      outcome: 'established',
      protocol: 'TLSv1.3',
      alert: null,
      trust: 'trusted',
      nameMatches: true
    })
    expect(result.clientCertificateRequested).toBe(false)
    expect(result.chain.map((certificate) => certificate.subject)).toEqual([
      'CN=localhost, O=Contoso',
      'CN=Lab Issuing, O=Contoso'
    ])
    expect(result.chain[0]).toMatchObject({
      altNames: ['localhost', '127.0.0.1', '0:0:0:0:0:0:0:1'],
      notBefore: '2020-01-01T00:00:00.000Z',
      selfSigned: false,
      serverAuth: true
    })
  })
  it.each([
    ['127.0.0.1', true],
    ['wsus.contoso.com', false]
  ])('compares the name %s', async (host, fits) => {
    expect(await against(make('name'), {}, host)).toMatchObject({ trust: 'trusted', nameMatches: fits })
  })
  it.each<[string, Partial<Order>, Partial<TlsResult>]>([
    ['an expired certificate of a known authority is trusted', { to: '20210101000000Z' }, { trust: 'trusted' }],
    ['one that is not yet valid, too', { from: '20440101000000Z' }, { trust: 'trusted' }],
    ['one for another usage, too', { usage: 'clientAuth' }, { trust: 'trusted' }],
    ['a missing issuer', { leafOnly: true }, { trust: 'chain-incomplete' }]
  ])('judges who vouches: %s', async (name, order, expected) => {
    expect(await against(make(name.replaceAll(/\W/g, '-'), order))).toMatchObject({
      outcome: 'established',
      ...expected
    })
  })
  it('does not trust a certificate that vouches for itself', async () => {
    const { key, chain } = makeCertificate(folder, 'self', { commonName: 'localhost' })
    expect(await against({ key, chain })).toMatchObject({ trust: 'untrusted-root', chain: [{ selfSigned: true }] })
  })
  it('does not trust a whole chain to an unknown root, expired or not', async () => {
    const other = makeCertificate(folder, 'other', { commonName: 'Other Root', authority: true })
    for (const to of ['20210101000000Z', '20440101000000Z']) {
      expect(await against(make(`by-other-${to}`, { by: other, to }))).toMatchObject({ trust: 'untrusted-root' })
    }
  })
  it.each([
    ['required by TLS 1.3', { requestCert: true, rejectUnauthorized: true }, 'alert', 116],
    ['wished for by TLS 1.3', { requestCert: true, rejectUnauthorized: false }, 'established', null],
    [
      'wished for by TLS 1.2',
      { requestCert: true, rejectUnauthorized: false, maxVersion: 'TLSv1.2' as const },
      'established',
      null
    ]
  ])('sees that a client certificate is %s, and from whom', async (_name, options, outcome, alert) => {
    const result = await against(make('asks'), { ...options, ca: readFileSync(root.chain) })
    expect(result).toMatchObject({ outcome, alert, clientCertificateRequested: true })
    expect(result.acceptedIssuers).toEqual(['CN=Lab Root, O=Contoso'])
  })
  it('reads the demand under every TLS 1.3 cipher suite', async () => {
    for (const ciphers of ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']) {
      const result = await against(make('suite'), { requestCert: true, rejectUnauthorized: false, ciphers })
      expect(result).toMatchObject({ outcome: 'established', clientCertificateRequested: true })
    }
  })
  it('still talks to a server that knows nothing newer than TLS 1.0', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const
    expect(await against(make('old'), old)).toMatchObject({ outcome: 'established', protocol: 'TLSv1' })
  })
  it('reads the number of an alert from the wire', async () => {
    // An EC key cannot serve a cipher suite that wants an RSA one
    const refusing = { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' } as const
    expect(await against(make('refusing'), refusing)).toMatchObject({ outcome: 'alert', alert: 40 })
    expect(await againstOdd(odd.textOf(Uint8Array.of(21, 3, 3, 0, 2, 2, 40)))).toMatchObject({
      outcome: 'alert',
      alert: 40
    })
  })
  it.each([
    ['a plain HTTP server', odd.textOf('HTTP/1.1 400 Bad Request\r\n\r\n'), 'not-tls', farAway],
    [
      'a server that says one odd letter',
      (socket: Parameters<typeof odd.silent>[0]) => {
        socket.write('H')
      },
      'not-tls',
      300
    ],
    ['a silent server', odd.silent, 'no-answer', 300],
    ['a server that hangs up', odd.closing, 'reset', farAway],
    ['a server that resets', odd.resetting, 'reset', farAway]
  ])('has one word for %s', async (_name, greeting, word, limitMs) => {
    expect(await againstOdd(greeting, limitMs)).toMatchObject({
      outcome: word,
      protocol: null,
      chain: [],
      trust: 'unknown'
    })
  })
})
