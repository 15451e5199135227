import { expect, test } from 'vitest'
import { certificatesOfStore, machineRootStores } from '../../src-main/readers/registry/certificate-stores.ts'

const dword = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24]
const property = (id: number, data: readonly number[]) => [...dword(id), ...dword(1), ...dword(data.length), ...data]
const hex = (bytes: readonly number[]) =>
  bytes
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
const key = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\SystemCertificates\ROOT\Certificates`
const listing = (...blobs: readonly (readonly number[])[]) =>
  blobs.map((blob, at) => `${key}\\${String(at).repeat(40)}\r\n    Blob    REG_BINARY    ${hex(blob)}\r\n`).join('\r\n')
const certificate = [0x30, 0x82, 0x01, 0x02, 0xab]

test('each certificate of a store is found among its properties', () => {
  const first = [
    ...property(
      3,
      Array.from({ length: 20 }, () => 7)
    ),
    ...property(32, certificate)
  ]
  const second = [...property(32, [0x30, 0x01, 0x00]), ...property(11, [65, 0])]
  expect(certificatesOfStore(listing(first, second)).map((bytes) => [...bytes])).toEqual([
    certificate,
    [0x30, 0x01, 0x00]
  ])
})

test.each([
  [
    'no certificate',
    property(
      3,
      Array.from({ length: 20 }, () => 7)
    )
  ],
  ['a length that does not fit', [...dword(32), ...dword(1), ...dword(4_000_000), ...certificate]],
  ['a torn property', property(32, certificate).slice(0, 14)]
])('a value with %s is left out', (_, blob) => expect(certificatesOfStore(listing(blob))).toEqual([]))

test('stores of an account and of intermediate authorities are none that a service trusts', () => {
  expect(machineRootStores.every((store) => store.startsWith('HKLM\\') && /root\\Certificates$/i.test(store))).toBe(
    true
  )
  expect(certificatesOfStore('')).toEqual([])
})
