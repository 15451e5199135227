import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tls from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { connectTo } from '../../src-main/system/network/connect.ts'
import { describeCertificate } from '../../src-main/system/tls/certificate.ts'
import { isTrustedElsewhere } from '../../src-main/system/tls/trust.ts'
import { performHandshake } from '../../src-main/system/tls/handshake.ts'
import { makeCertificate, type Identity, type Order } from '../lab/certificates.ts'
import { missing, requiredProgram } from '../lab/prerequisites.ts'
import { trustAuthority } from '../lab/trusted-authority.ts'

const signal = new AbortController().signal
/** A limit that no test lives to see. */
const farAway = 3_600_000

/** The same authority, its key signed by another one: a second certificate for it, as PEM. */
function crossed(folder: string, authority: Identity, by: Identity): string {
  const extensions = join(folder, 'crossed.ext')
  writeFileSync(extensions, 'basicConstraints = critical, CA:true\n')
  const request = authority.key.replace(/\.key$/, '.csr')
  const signer = ['-CA', by.chain, '-CAkey', by.key, '-days', '1000', '-extfile', extensions]
  const args = ['x509', '-req', '-in', request, '-CAcreateserial', ...signer]
  return execFileSync(requiredProgram('openssl'), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

describe.skipIf(missing('openssl'))('an odd chain', () => {
  let folder: string
  let root: Identity
  let middle: Identity
  let stranger: Identity
  let distrust: () => void

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
    const authority = (name: string, order: Partial<Order> = {}) =>
      makeCertificate(folder, name, { commonName: name, authority: true, ...order })
    root = authority('Root')
    middle = authority('Issuing', { by: root, leafOnly: true })
    stranger = authority('Stranger')
    distrust = trustAuthority(root.chain)
  })
  afterAll(() => {
    distrust()
    rmSync(folder, { recursive: true })
  })

  const pem = (path: string) => readFileSync(path, 'utf8')
  const leaf = (name: string, order: Partial<Order> = {}) =>
    makeCertificate(folder, name, { commonName: 'localhost', by: middle, leafOnly: true, ...order })

  const foreignLeaf = () => leaf('foreign', { by: stranger })

  async function sent(identity: Identity, more: readonly string[], host = 'localhost'): Promise<TlsResult> {
    const server = tls.createServer({ key: pem(identity.key), cert: [pem(identity.chain), ...more].join('') })
    server.on('tlsClientError', () => undefined)
    server.on('secureConnection', (socket) => socket.on('error', () => undefined))
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    const { port } = server.address() as AddressInfo
    const { wire } = await connectTo('127.0.0.1', port, { timeoutMs: farAway, signal })
    if (wire === null) throw new Error('the test server did not take the connection')
    const { result, wire: secured } = await performHandshake(wire, host, { timeoutMs: farAway, signal })
    secured?.destroy()
    await new Promise((done) => server.close(done))
    return result
  }
  const names = (result: TlsResult) => result.chain.map((certificate) => /CN=([^,]*)/.exec(certificate.subject)?.[1])

  it.each([
    ['the server sends the root', () => [foreignLeaf(), stranger], () => [stranger], true],
    ['the server leaves the root out', () => [foreignLeaf()], () => [stranger], true],
    ['only an intermediate authority is there', () => [leaf('elsewhere')], () => [middle], false],
    ['nothing is there', () => [foreignLeaf(), stranger], () => [], false],
    ['the computer trusts it anyway', () => [leaf('trusted'), middle], () => [root], false]
  ])('is trusted in another store: %s', (_, chain, store, expected) => {
    const parsed = (identities: Identity[]) => identities.map(({ chain: path }) => new X509Certificate(pem(path)))
    const named = (subject: string) => parsed(store()).filter((certificate) => certificate.subject === subject)
    expect(isTrustedElsewhere(parsed(chain()), named)).toBe(expected)
  })

  it('is kept as sent, with what does not belong and what comes twice', async () => {
    const result = await sent(leaf('twice'), [pem(stranger.chain), pem(middle.chain), pem(middle.chain)])
    expect(names(result)).toEqual(['localhost', 'Stranger', 'Issuing', 'Issuing'])
    expect(result).toMatchObject({ trust: 'trusted', anchor: { subject: 'CN=Root, O=Contoso' } })
  })
  it('is trusted where one of two cross-signed issuers leads to a known root, whichever comes first', async () => {
    const identity = leaf('crossed')
    const both = [crossed(folder, middle, stranger), pem(middle.chain)]
    expect(await sent(identity, [...both, pem(stranger.chain)])).toMatchObject({ trust: 'trusted' })
    expect(await sent(identity, both)).toMatchObject({ trust: 'trusted' })
    expect(await sent(identity, both.slice(0, 1))).toMatchObject({ trust: 'chain-incomplete' })
    expect(await sent(identity, [...both.slice(0, 1), pem(stranger.chain)])).toMatchObject({ trust: 'untrusted-root' })
  })
  it('tells a short key and an outdated signature, and nothing of what is usual', async () => {
    const usual = leaf('usual')
    expect((await sent(usual, [])).chain[0]).not.toHaveProperty('weaknesses')
    const request = usual.key.replace(/\.key$/, '.csr')
    const order = ['x509', '-req', '-in', request, '-CA', middle.chain, '-CAkey', middle.key, '-CAcreateserial']
    const chain = join(folder, 'outdated.pem')
    execFileSync(requiredProgram('openssl'), [...order, '-sha1', '-out', chain], { stdio: 'ignore' })
    expect((await sent({ key: usual.key, chain }, [])).chain[0]?.weaknesses).toEqual(['sha1-signature'])
    const short = { key: join(folder, 'short.key'), chain: join(folder, 'short.pem') }
    const self = ['req', '-x509', '-newkey', 'rsa:1024', '-nodes', '-subj', '/CN=localhost', '-sha1']
    execFileSync(requiredProgram('openssl'), [...self, '-keyout', short.key, '-out', short.chain], { stdio: 'ignore' })
    expect(describeCertificate(new X509Certificate(pem(short.chain))).weaknesses).toEqual(['short-key'])
  })
  it('of a hundred certificates costs no trust', async () => {
    const result = await sent(leaf('hundred'), [
      pem(middle.chain),
      ...Array.from({ length: 99 }, () => pem(stranger.chain))
    ])
    expect(result.chain).toHaveLength(101)
    expect(result).toMatchObject({ outcome: 'established', trust: 'trusted' })
  })
  it('names no anchor where the root itself is sent, and none where nobody vouches', async () => {
    expect((await sent(leaf('whole'), [pem(middle.chain), pem(root.chain)])).anchor).toBeNull()
    expect(await sent(leaf('alone'), [])).toMatchObject({ trust: 'chain-incomplete', anchor: null })
  })
  it('is found by SHA-1 thumbprint, as Windows shows it', async () => {
    const identity = leaf('thumb')
    const der = new X509Certificate(pem(identity.chain))
    expect((await sent(identity, [])).chain[0]?.sha1).toBe(der.fingerprint.toLowerCase())
  })
  it.each([
    ['a wildcard', 'DNS:*.contoso.com', 'sup01.contoso.com', true],
    ['a wildcard one level too deep', 'DNS:*.contoso.com', 'a.b.contoso.com', false],
    ['an address', 'IP:10.1.2.3', '10.1.2.3', true],
    ['an address written as a name', 'DNS:10.1.2.3', '10.1.2.3', false],
    ['an international name', 'DNS:xn--wss-hoa.contoso.com', 'xn--wss-hoa.contoso.com', true]
  ])('with %s fits as it should', async (name, altNames, host, fits) => {
    const result = await sent(leaf(name.replaceAll(' ', '-'), { altNames }), [pem(middle.chain)], host)
    expect(result.nameMatches).toBe(fits)
  })
})
