import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'

/** Where Debian's mingw-w64-common puts the headers of the Windows SDK. */
const folder = '/usr/share/mingw-w64/include'
const headers = ['wuerror.h', 'winerror.h', 'bitsmsg.h', 'winhttp.h', 'wininet.h']
const isHere = existsSync('/usr/share/mingw-w64/include/wuerror.h')

/** Numbers by name; a number below 2^16 is a Win32 error. */
function defined(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const header of isHere ? headers : []) {
    const text = readFileSync(`${folder}/${header}`, 'latin1')
    for (const [, name = '', rest = ''] of text.matchAll(/^[ \t]*#[ \t]*define[ \t]+([A-Z]\w+)[ \t]+([^\r\n]+)$/gm)) {
      const base = /^\(?\s*(?:WINHTTP|INTERNET)_ERROR_BASE\s*\+\s*(\d+)\s*\)?\s*$/.exec(rest)?.[1]
      const plain = /^\W*(?:(?:_HRESULT_TYPEDEF_|HRESULT|__MSABI_LONG)\W+)*(0x[0-9a-f]+|\d+)L?U?\W*$/i.exec(rest)?.[1]
      const value = base === undefined ? Number(plain ?? Number.NaN) : 12_000 + Number(base)
      if (!Number.isNaN(value) && !found.has(name)) found.set(name, value >>> 0)
    }
  }
  return found
}

const sdk = defined()
const asHresult = (value: number): string =>
  `0x${(value < 0x10000 && value > 0 ? 0x80070000 + value : value).toString(16).padStart(8, '0')}`
const named = errorCodes.flatMap((entry) =>
  [entry.symbol, ...entry.otherNames].flatMap((name) => (name === null ? [] : [{ name, code: entry.code }]))
)
const known = new Map(named.map(({ name, code }) => [name, code]))

/** Names that these headers leave out, by the source that has them. */
const elsewhere = [
  /^WS_E_/, // webservices.h
  /^DO_E_/, // Delivery Optimization return values
  /^(?:CBS_[ES]|PSFX_E)_/, // CBS.log
  /^COR_E_/, // corerror.h
  /^WSA/, // winsock2.h, as numbers from WSABASEERR
  /^HTTP_E_STATUS_/, // winerror.h of newer SDKs
  /^SPAPI_E_(?:DRIVER_STORE_ADD_FAILED|DEVICE_INSTALL_BLOCKED|FILE_HASH_NOT_IN_CATALOG)$/,
  /^MOSETUP_E_/, // Windows upgrade resolution procedures
  /^STATUS_TRANSACTION_NOT_ACTIVE$/, // ntstatus.h
  /^USO_E_/, // Windows Update common errors and mitigation
  /^ERROR_(?:ILLEGAL_CHARACTER|FAIL_REBOOT_REQUIRED|RM_NOT_ACTIVE|LOG_FULL)$/, // winerror.h of newer SDKs, by the same articles
  /^BG_E_VALIDATION_FAILED$/
]

describe.skipIf(!existsSync('/usr/share/mingw-w64/include/wuerror.h'))('the headers of the Windows SDK', () => {
  test('are read: each family has its names', () => {
    for (const prefix of ['WU_E_', 'BG_E_', 'ERROR_WINHTTP_', 'ERROR_INTERNET_', 'SEC_E_', 'CRYPT_E_', 'CERT_E_']) {
      expect([prefix, [...sdk.keys()].filter((name) => name.startsWith(prefix)).length > 15]).toEqual([prefix, true])
    }
  })

  test('give every name here the same number', () => {
    const wrong = named.filter(({ name, code }) => sdk.has(name) && asHresult(sdk.get(name) ?? 0) !== code)
    expect(wrong).toEqual([])
    const missing = named.filter(({ name }) => !sdk.has(name) && !elsewhere.some((pattern) => pattern.test(name)))
    expect(missing).toEqual([])
  })

  test.each([
    'WU_E_',
    'WU_S_',
    'BG_E_',
    'ERROR_WINHTTP_',
    'ERROR_INTERNET_',
    'CERT_E_',
    'TRUST_E_',
    'CRYPT_E_',
    'SEC_E_'
  ])('hold no name beginning %s that is unknown here', (prefix) => {
    const names = [...sdk].filter(([name, value]) => name.startsWith(prefix) && value !== 0).map(([name]) => name)
    expect(names.filter((name) => !known.has(name) && !isMark(name))).toEqual([])
  })
})

/** Marks of a range, and no errors. */
function isMark(name: string): boolean {
  return name === 'ERROR_WINHTTP_RESERVED_189' || /_(?:BASE|LAST|FIRST)$/.test(name)
}

test('every code that can end a scan says what to do in both languages', () => {
  const silent = errorCodes.filter(
    ({ part, de, en }) => part === 'scan' && [de.action, en.action, de.meaning, en.meaning].some((text) => text === '')
  )
  expect(silent).toEqual([])
})
