import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestCodes } from '../../src-main/knowledge/error-code-suggestions.ts'

const codes = (text: string, most = 6): string[] => suggestCodes(text, most).map((code) => code.code)

describe('suggestCodes', () => {
  it.each(['8024401', '0x8024401', '0X8024401', ' 8024401 '])('finds by the beginning of a code: %j', (text) => {
    expect(codes(text, 20)).toContain('0x8024401b')
    expect(codes(text, 20).every((code) => code.startsWith('0x8024401'))).toBe(true)
  })

  it.each(['407', 'HTTP 407', 'http407'])('finds every code of an HTTP status: %j', (text) => {
    expect(codes(text)).toContain('0x8024401b')
    expect(suggestCodes(text, 6).every((code) => code.httpStatus === 407)).toBe(true)
  })

  it.each(['proxy_auth', 'PROXY AUTH', 'wu_e_pt_http_status_proxy'])('finds by a part of the name: %j', (text) => {
    expect(codes(text)).toContain('0x8024401b')
  })

  it.each(['', '80', '0x', 'x', '8024401b', '-2145107941', '<script>', 'roxy_auth', '999'])(
    'suggests nothing for %j',
    (text) => {
      expect(codes(text)).toEqual([])
    }
  )

  it.each(['proxy password', 'Proxy Kennwort', 'proxy login'])('finds by words of the meaning: %j', (text) => {
    expect(codes(text, 20)).toContain('0x8024401b')
  })

  it('finds WinINet’s names', () => {
    expect(codes('ERROR_INTERNET_TIME')).toEqual(['0x80072ee2'])
  })

  it('never gives more than wanted, and never throws', () => {
    expect(codes('8024', 6)).toHaveLength(6)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => suggestCodes(text, 6).length <= 6))
  })
})
