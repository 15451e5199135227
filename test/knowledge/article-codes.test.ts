import { describe, expect, it } from 'vitest'
import { lookUp } from '../../src-main/knowledge/error-code-lookup.ts'
import { documentedRetryCodes } from '../../src-main/knowledge/documented-retry-codes.ts'

/** The article's ten codes: the section they stand under, whether a client may change its SUP after them, the check. */
const articleCodes = [
  ['0x80244021', 'proxy', true, 'proxy-bad-gateway'],
  ['0x8024401b', 'proxy', false, 'proxy-auth-required'],
  ['0x80240030', 'proxy', false, 'proxy-list-invalid'],
  ['0x8024402c', 'proxy', true, 'proxy-name-unresolved'],
  ['0x80072f0c', 'certificate', false, 'client-certificate-demanded'],
  ['0x80072ee2', 'timeout', false, 'server-silent'],
  ['0x8024401c', 'timeout', true, 'server-silent'],
  ['0x80244023', 'timeout', true, 'server-silent'],
  ['0x80244017', 'timeout', false, 'access-denied'],
  ['0x80244018', 'timeout', true, 'access-forbidden']
] as const

describe('the codes of the article', () => {
  it.each(articleCodes)('%s stands under %s, retried: %s, points to %s', (code, group, retried, cause) => {
    expect(lookUp(code)).toMatchObject({ group, cause, confirmed: true })
    expect(documentedRetryCodes.has(code)).toBe(retried)
  })

  it('read the 4019 of the article as the 401 it is', () => {
    expect(lookUp('0x80244017')?.httpStatus).toBe(401)
  })
})

describe('the retry list', () => {
  it('has Microsoft’s 36 codes, all of them known here', () => {
    expect(documentedRetryCodes.size).toBe(36)
    expect([...documentedRetryCodes].filter((code) => lookUp(code)?.code !== code)).toEqual([])
  })

  it('holds no certificate code', () => {
    expect([...documentedRetryCodes].filter((code) => lookUp(code)?.group === 'certificate')).toEqual([])
  })

  it('matches Microsoft’s decimal spelling at both ends and for the two WinHTTP codes', () => {
    const hex = [2147747475, 2147954429, 2147954430, 2149904388].map((decimal) => `0x${decimal.toString(16)}`)
    expect(hex.filter((code) => !documentedRetryCodes.has(code))).toEqual([])
  })

  it('leaves out the code that only looks like a connection error', () => {
    expect(documentedRetryCodes.has('0x80240438')).toBe(false)
  })
})
