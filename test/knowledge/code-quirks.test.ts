import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../src-main/knowledge/error-code.ts'
import { lookUp } from '../../src-main/knowledge/error-code-lookup.ts'

function known(code: string): ErrorCode {
  const entry = lookUp(code)
  if (entry === null) throw new Error(`${code} is not known`)
  return entry
}

describe('codes that tables often get wrong', () => {
  it('0x8024401c is a time-out with a nominal 408, not proxy authentication', () => {
    const entry = known('0x8024401c')
    expect(entry).toMatchObject({ httpStatus: 408, group: 'timeout', cause: 'server-silent' })
    expect(`${entry.de.meaning}${entry.en.meaning}`).not.toMatch(/407|proxy/i)
  })

  it('0x80244020 is 501 and 0x80244023 is 504', () => {
    expect(known('0x80244020')).toMatchObject({ httpStatus: 501, symbol: 'WU_E_PT_HTTP_STATUS_NOT_SUPPORTED' })
    expect(known('0x80244023')).toMatchObject({ httpStatus: 504, symbol: 'WU_E_PT_HTTP_STATUS_GATEWAY_TIMEOUT' })
    expect(known('0x80244020').en.meaning).toContain('501')
    expect(known('0x80244023').de.meaning).toContain('504')
  })

  it('0x80072f8f means the certificate; "decoding" is named only as misleading', () => {
    const { group, symbol, de, en } = known('0x80072f8f')
    expect({ group, symbol }).toEqual({ group: 'certificate', symbol: 'ERROR_WINHTTP_SECURE_FAILURE' })
    expect(de.meaning).toMatch(/^Das Zertifikat .*irreführend/)
    expect(en.meaning).toMatch(/^The server certificate .*misleadingly/)
  })

  it.each([
    ['0x80072f05', 'DATE_INVALID', /expired/],
    ['0x80072f06', 'CN_INVALID', /name/],
    ['0x80072f89', 'INVALID_CERT', /invalid/],
    ['0x80072f8a', 'CERT_REVOKED', /revoked/]
  ])('%s is %s', (code, symbol, meaning) => {
    expect(known(code).symbol).toMatch(new RegExp(`${symbol}$`))
    expect(known(code).en.meaning).toMatch(meaning)
  })

  it('unreachable endpoints point to no single check, for the code cannot tell proxy from server', () => {
    expect(['0x80240438', '0x803d0010'].map((code) => known(code).cause)).toEqual([null, null])
  })

  it('ConfigMgr codes that only tell of retries point to no cause', () => {
    const codes = ['0x87d00630', '0x87d00631', '0x87d00694', '0x87d00695', '0x87d00699']
    expect(codes.map((code) => known(code).cause)).toEqual(codes.map(() => null))
  })

  it('damaged components lead away from the proxy path', () => {
    const first = ['0x80245003', '0x80070514', '0x8ddd0018', '0x80246008', '0x80200013', '0x80004015']
    const codes = [...first, '0x800a0046', '0x800a01ad', '0x80070424', '0x800b0100', '0x80248011']
    expect(codes.map((code) => known(code).group)).toEqual(codes.map(() => 'other'))
    expect(codes.map((code) => known(code).cause)).toEqual(codes.map(() => 'update-components-damaged'))
  })
})
