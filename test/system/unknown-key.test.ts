import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { certificatesIn } from '../../src-main/import/find-certificates.ts'
import type { TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { connectTo } from '../../src-main/system/network/connect.ts'
import { fitsName } from '../../src-main/system/tls/fits-name.ts'
import { performHandshake } from '../../src-main/system/tls/handshake.ts'
import { makeCertificate, type Identity } from '../lab/certificates.ts'
import { missing, requiredProgram } from '../lab/prerequisites.ts'

const signal = new AbortController().signal
/** id-ecPublicKey with prime256v1 as they stand before a key (RFC 5480), and what changes them without another length. */
const known = Buffer.from('06072a8648ce3d020106082a8648ce3d030107', 'hex')
const unknown = {
  algorithm: Buffer.from('06072a8648ce3d027f06082a8648ce3d030107', 'hex'),
  curve: Buffer.from('06072a8648ce3d020106082a8648ce3d03017f', 'hex')
}
const kinds = Object.keys(unknown) as (keyof typeof unknown)[]

function replaced(bytes: Buffer, by: Buffer, from = 0): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(known, from); at !== -1; at = copy.indexOf(known, at + 1)) copy.set(by, at)
  return copy
}

/** A certificate with this subject and without alternative names, as PEM. */
function named(folder: string, subject: string): string {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', join(folder, 'named.key')]
  const args = ['req', '-x509', ...key, '-subj', subject]
  return execFileSync(requiredProgram('openssl'), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return (server.address() as AddressInfo).port
}

/** A real server of TLS 1.2, which sends certificates in the clear, behind a relay that changes what it sends. */
async function greetThrough(change: (bytes: Buffer) => Buffer, identity: Identity): Promise<TlsResult> {
  const pems = { key: readFileSync(identity.key), cert: readFileSync(identity.chain) }
  const server = tls.createServer({ ...pems, maxVersion: 'TLSv1.2' }, (socket) => socket.on('error', () => undefined))
  server.on('tlsClientError', () => undefined)
  const upstream = await listening(server)
  const relay = createServer((client) => {
    const there = connect(upstream, '127.0.0.1')
    for (const socket of [client, there]) socket.on('error', () => undefined)
    there.on('data', (bytes) => client.write(change(bytes))).on('close', () => client.destroy())
    client.on('data', (bytes) => there.write(bytes)).on('close', () => there.destroy())
  })
  const port = await listening(relay)
  const { wire } = await connectTo('127.0.0.1', port, { timeoutMs: 3_600_000, signal })
  if (wire === null) throw new Error('the relay did not take the connection')
  const { result, wire: secured } = await performHandshake(wire, 'sup01.contoso.local', {
    timeoutMs: 3_600_000,
    signal
  })
  secured?.destroy()
  for (const item of [relay, server]) await new Promise((done) => item.close(done))
  return result
}

describe.skipIf(missing('openssl'))('a certificate whose key no library knows', () => {
  let folder: string
  let identity: Identity
  let leaf: Buffer

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
    const by = makeCertificate(folder, 'root', { commonName: 'Root', authority: true })
    identity = makeCertificate(folder, 'leaf', { commonName: 'a', by, altNames: 'DNS:sup01.contoso.local' })
    leaf = new X509Certificate(readFileSync(identity.chain)).raw
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each(kinds)('sent by a server fails the handshake and is described (%s)', async (kind) => {
    const result = await greetThrough((bytes) => replaced(bytes, unknown[kind]), identity)
    expect(result).toMatchObject({ outcome: 'failed', nameMatches: true, trust: 'chain-incomplete' })
    expect(result.chain.map((certificate) => certificate.subject)).toEqual(['CN=a, O=Contoso', 'CN=Root, O=Contoso'])
  })

  it.each(kinds)('sent for the issuer only does no harm (%s)', async (kind) => {
    const result = await greetThrough((bytes) => {
      const own = bytes.indexOf(leaf)
      return own === -1 ? bytes : replaced(bytes, unknown[kind], own + leaf.length)
    }, identity)
    expect(result).toMatchObject({ nameMatches: true })
    // nobody can tell that it signed itself
    expect(result.chain.map((certificate) => certificate.selfSigned)).toEqual([false, false])
  })

  it.each(kinds)('in a file is read like any other (%s)', (kind) => {
    const found = certificatesIn(replaced(leaf, unknown[kind]))
    expect(found?.certificates).toMatchObject([{ subject: 'CN=a, O=Contoso', selfSigned: false }])
  })

  const sample = join(import.meta.dirname, '../../../shared/evidence/binary/unknown-key-algorithm.der')
  it.skipIf(!existsSync(sample))('as it was met', () => {
    const certificate = new X509Certificate(readFileSync(sample))
    expect([fitsName('localhost', certificate), fitsName('other', certificate)]).toEqual([true, false])
  })

  it.each([
    ['its only common name', '/CN=sup01.contoso.local', true],
    ['the second of two', '/CN=other/CN=sup01.contoso.local', true],
    ['a wildcard', '/CN=*.contoso.local', true],
    ['another', '/CN=sup02.contoso.local', false],
    ['none at all', '/O=CN=sup01.contoso.local', false]
  ])('and no other names fits the host by %s as well as Node says of a known one', (_, subject, fits) => {
    const certificate = new X509Certificate(named(folder, subject))
    expect(fitsName('sup01.contoso.local', certificate)).toBe(fits)
    const legacy = tls.checkServerIdentity('sup01.contoso.local', certificate.toLegacyObject())
    expect(legacy === undefined).toBe(fits)
  })
})
