import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tls from 'node:tls'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tlsVersion, type TlsOffer } from '../../src-main/contract/evidence/tls-versions.ts'
import { connectTo } from '../../src-main/system/network/connect.ts'
import { offerVersion } from '../../src-main/system/tls/offer-version.ts'
import { ServerChoiceReader } from '../../src-main/system/tls/server-choice.ts'
import { makeCertificate, type Identity } from '../lab/certificates.ts'
import * as odd from '../lab/odd-servers.ts'
import { missing } from '../lab/prerequisites.ts'

const signal = new AbortController().signal
/** Milliseconds that no test lives to see. */
const farAway = 3_600_000

async function offer(
  port: number,
  version: TlsOffer['version'],
  timeoutMs = farAway,
  ends = signal
): Promise<TlsOffer> {
  const { wire } = await connectTo('127.0.0.1', port, { timeoutMs: farAway, signal })
  if (wire === null) throw new Error('the test server did not take the connection')
  return offerVersion(wire, 'localhost', version, { timeoutMs, signal: ends })
}

async function toOdd(greeting: Parameters<typeof odd.startOddServer>[0], timeoutMs?: number): Promise<string> {
  const server = await odd.startOddServer(greeting)
  try {
    return (await offer(server.port, 'TLS 1.2', timeoutMs)).outcome
  } finally {
    await server.stop()
  }
}

describe.skipIf(missing('openssl'))('a TLS version offered on its own', () => {
  let folder: string
  let identity: Identity

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
    identity = makeCertificate(folder, 'server', { commonName: 'localhost' })
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  async function answers(from: tls.SecureVersion, to: tls.SecureVersion): Promise<string[]> {
    const files = { key: readFileSync(identity.key), cert: readFileSync(identity.chain) }
    const server = tls.createServer({ ...files, minVersion: from, maxVersion: to, ciphers: 'DEFAULT:@SECLEVEL=0' })
    server.on('tlsClientError', () => undefined)
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    const { port } = server.address() as AddressInfo
    const offers = await Promise.all(tlsVersion.options.map((version) => offer(port, version)))
    await new Promise((done) => server.close(done))
    return offers.map((item) => `${item.outcome} ${String(item.alert)}`)
  }

  const no = 'refused 70'
  const yes = 'accepted null'
  it.each([
    { from: 'TLSv1', to: 'TLSv1', said: [yes, 'refused null', 'refused null', no] },
    { from: 'TLSv1', to: 'TLSv1.3', said: [yes, yes, yes, yes] },
    { from: 'TLSv1.2', to: 'TLSv1.2', said: [no, no, yes, no] },
    { from: 'TLSv1.2', to: 'TLSv1.3', said: [no, no, yes, yes] },
    { from: 'TLSv1.3', to: 'TLSv1.3', said: [no, no, no, yes] }
  ] as const)('is accepted by a server of $from to $to exactly where that holds', async ({ from, to, said }) => {
    expect(await answers(from, to)).toEqual(said)
  })

  it.each([
    ['not-tls', odd.textOf('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['reset', odd.resetting],
    ['reset', odd.closing],
    ['no-answer', odd.silent],
    ['not-tls', odd.endless]
  ] as const)('is %s where the server does that', async (outcome, greeting) => {
    expect(await toOdd(greeting, outcome === 'no-answer' ? 300 : farAway)).toBe(outcome)
  })

  it('is unfinished when the run ends first', async () => {
    const run = new AbortController()
    const server = await odd.startOddServer((socket) => void socket.once('data', () => run.abort()))
    expect((await offer(server.port, 'TLS 1.3', farAway, run.signal)).outcome).toBe('unfinished')
    await server.stop()
  })

  it('never throws and settles on something, whatever a server sends', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 8 }), (parts) => {
        const reader = new ServerChoiceReader()
        const items = parts.map((part) =>
          reader.feed(Uint8Array.from([22, 3, 3, part.length >> 8, part.length & 255, ...part]))
        )
        expect(
          items.every((candidate) => candidate === null || ['version', 'alert', 'not-tls'].includes(candidate.kind))
        ).toBe(true)
      })
    )
  })
})
