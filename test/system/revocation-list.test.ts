import { describe, expect, it } from 'vitest'
import { revocationAddresses } from '../../src-main/system/tls/revocation-addresses.ts'
import { readRevocationList } from '../../src-main/system/tls/revocation-list.ts'

/** One DER element with its length in the shortest form. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 65_536 ? [0x82, size >> 8, size & 255] : long(size)
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const long = (size: number) => [0x84, (size >> 24) & 255, (size >> 16) & 255, (size >> 8) & 255, size & 255]
const utc = (text: string) => der(0x17, Buffer.from(text))
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const web = (address: string) => der(0x86, Buffer.from(address))

const algorithm = der(0x30, oid('2a8648ce3d040302'))
const name = der(0x30)
const entry = der(0x30, der(0x02, Buffer.alloc(16, 7)), utc('260101000000Z'))

function list(next: readonly Uint8Array[], entries: Uint8Array = entry, version: readonly Uint8Array[] = []): Buffer {
  const body = der(0x30, ...version, algorithm, name, utc('261001120000Z'), ...next, der(0x30, entries))
  return der(0x30, body, algorithm, der(0x03))
}

describe('a revocation list', () => {
  const both = { thisUpdate: '2026-10-01T12:00:00.000Z', nextUpdate: '2026-10-08T12:00:00.000Z' }
  const next = [utc('261008120000Z')]

  it('tells its times, with and without a version', () => {
    expect(readRevocationList(list(next))).toEqual(both)
    expect(readRevocationList(list(next, entry, [der(0x02, Buffer.from([1]))]))).toEqual(both)
  })
  it('needs no end, and may end after 2049', () => {
    expect(readRevocationList(list([]))).toEqual({ ...both, nextUpdate: null })
    const late = der(0x18, Buffer.from('20510101000000Z'))
    expect(readRevocationList(list([late]))?.nextUpdate).toBe('2051-01-01T00:00:00.000Z')
  })
  it('is read from its first kilobytes, however long it is', () => {
    const whole = list(next, Buffer.concat(Array.from({ length: 20_000 }, () => entry)))
    expect(readRevocationList(whole.subarray(0, 65_536))).toEqual(both)
  })
  it('may be armoured', () => {
    const lines = list(next).toString('base64').replace(/.{64}/g, '$&\n')
    const pem = `-----BEGIN X509 CRL-----\n${lines}\n-----END X509 CRL-----\n`
    expect(readRevocationList(Buffer.from(pem))).toEqual(both)
  })
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<html>Anmeldung</html>')],
    ['a certificate, whose third field is no time', der(0x30, der(0x30, der(0x02), algorithm, name, name))],
    ['a thirteenth month', der(0x30, der(0x30, algorithm, name, utc('261301120000Z')))],
    ['lengths beyond the end', Buffer.from('3084ffffffff3084ffffffff', 'hex')],
    ['a length of lengths', Buffer.from('30ff30ff30ff', 'hex')]
  ])('is not %s', (_, bytes) => {
    expect(readRevocationList(bytes)).toBeNull()
  })
  it('is not read where it is cut before its times', () => {
    const whole = list(next)
    for (let size = 0; size < 20; size += 1) expect(readRevocationList(whole.subarray(0, size))).toBeNull()
  })
})

describe('the addresses of a certificate', () => {
  const points = (...addresses: readonly string[]) =>
    addresses.map((address) => der(0x30, der(0xa0, der(0xa0, web(address)))))
  const lists = (...addresses: readonly string[]) =>
    der(0x30, oid('551d1f'), der(0x04, der(0x30, ...points(...addresses))))
  const access = (method: string, address: string) => der(0x30, oid(method), web(address))
  const certificate = (...extensions: readonly Uint8Array[]) =>
    der(0x30, der(0x30, der(0x02), algorithm, name, der(0xa3, der(0x30, ...extensions))), algorithm)

  it('are those of lists, responders and issuers', () => {
    const information = der(
      0x30,
      oid('2b06010505070101'),
      der(
        0x04,
        der(
          0x30,
          access('2b06010505073001', 'http://ocsp.contoso.local/'),
          access('2b06010505073002', 'http://pki.contoso.local/ca.crt')
        )
      )
    )
    expect(revocationAddresses(certificate(lists('http://pki.contoso.local/ca.crl'), information))).toEqual({
      lists: ['http://pki.contoso.local/ca.crl'],
      responders: ['http://ocsp.contoso.local/'],
      issuers: ['http://pki.contoso.local/ca.crt']
    })
  })
  it('keep no password and nothing of a directory', () => {
    const named = lists(
      'http://user:secret@pki.contoso.local/a.crl',
      'ldap:///CN=CA,DC=contoso?certificateRevocationList'
    )
    expect(revocationAddresses(certificate(named))?.lists).toEqual(['http://pki.contoso.local/a.crl', 'ldap:'])
  })
  it('are bounded', () => {
    const many = Array.from({ length: 60 }, (_, at) => `http://pki.contoso.local/${at}.crl`)
    expect(revocationAddresses(certificate(lists(...many)))?.lists).toHaveLength(8)
    expect(revocationAddresses(certificate(lists(`http://pki.contoso.local/${'a'.repeat(600)}`)))).toBeNull()
  })
  it('are none in anything else', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('text'), Buffer.from('3084ffffffff', 'hex'), certificate()]) {
      expect(revocationAddresses(bytes)).toBeNull()
    }
  })
})
