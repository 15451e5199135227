import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { ignoredCodes } from '../../src-main/knowledge/ignored-codes.ts'
import { codeByValue } from '../../src-main/knowledge/error-code-lookup.ts'

/** The check ids of the published interface. */
const checkIds = new Set<string>(
  (
    'wsus-url-missing wsus-url-malformed wsus-not-used wsus-url-overwritten update-service-disabled ' +
    'local-policy-unreadable update-components-damaged windows-update-access-disabled ' +
    'proxy-list-invalid proxy-name-unresolved proxy-unreachable proxy-auth-required proxy-bad-gateway ' +
    'client-certificate-demanded certificate-expired certificate-name-mismatch certificate-chain-incomplete ' +
    'certificate-wrong-usage certificate-revoked certificate-revocation-unknown certificate-revocation-unreachable ' +
    'tls-version-refused certificate-untrusted clock-skewed scheme-port-mismatch ' +
    'server-name-unresolved port-unanswered port-refused connection-reset response-intercepted ' +
    'client-policy-missing location-request-unanswered server-silent access-denied access-forbidden directory-missing server-error server-unavailable'
  ).split(' ')
)

const texts = errorCodes.flatMap(({ code, de, en }) => [
  { code, text: de.meaning },
  { code, text: de.action },
  { code, text: en.meaning },
  { code, text: en.action }
])

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `0x${(first + index).toString(16)}`)
}

describe('the error codes', () => {
  it('are written as 0x and eight lower-case digits, each once', () => {
    expect(errorCodes.filter(({ code }) => !/^0x(?:[89a-f][0-9a-f]{3}|002\d)[0-9a-f]{4}$/.test(code))).toEqual([])
    expect(codeByValue.size).toBe(errorCodes.length)
    expect(errorCodes.length).toBeGreaterThan(1550)
  })

  it('have symbols of their own', () => {
    const symbols = errorCodes.flatMap(({ symbol }) => symbol ?? [])
    expect(new Set(symbols).size).toBe(symbols.length)
    expect(symbols.filter((symbol) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(symbol))).toEqual([])
  })

  it('are noise where healthy clients log them', () => {
    const ignored = errorCodes.filter(({ code }) => ignoredCodes.has(code))
    expect(ignored.length).toBe(ignoredCodes.size)
    expect(ignored.filter(({ part }) => part !== 'noise')).toEqual([])
  })

  it('cover the ranges without a gap', () => {
    const expected = [
      ...range(0x80244015, 0x80244024),
      ...range(0x80244025, 0x8024402d),
      ...range(0x80240436, 0x80240442),
      ...range(0x803d0018, 0x803d0020),
      ...range(0x800b0100, 0x800b0114),
      ...range(0x87d00691, 0x87d00695),
      ...range(0x87d00200, 0x87d00209),
      ...range(0x87d00700, 0x87d00715),
      ...range(0x800f0900, 0x800f0902),
      ...range(0x800f0940, 0x800f0956),
      ...range(0x800f0980, 0x800f0989),
      ...range(0x800f0990, 0x800f0995),
      ...range(0xc1900100, 0xc190010e),
      ...range(0xc1900200, 0xc1900216)
    ]
    expect(expected.filter((code) => !codeByValue.has(code))).toEqual([])
  })

  it('point to published checks only', () => {
    const causes = errorCodes.flatMap(({ cause }) => cause ?? [])
    expect(causes.filter((cause) => !checkIds.has(cause))).toEqual([])
    expect([...checkIds].filter((id) => !causes.some((cause) => cause === id))).toEqual([])
  })
})

describe('the words', () => {
  it('are whole sentences without exclamation marks or open ends', () => {
    const broken = texts.filter(({ text }) => !/^[\p{Lu}„].+\.$/u.test(text) || /!|TODO|\?\?|\s{2}/.test(text))
    expect(broken).toEqual([])
  })

  it('differ between the languages', () => {
    const same = errorCodes.filter(({ de, en }) => de.meaning === en.meaning || de.action === en.action)
    expect(same).toEqual([])
  })

  it('say what the code means, not only what it is called', () => {
    const named = errorCodes.filter(({ symbol, de, en }) =>
      [de.meaning, en.meaning].some((text) => symbol !== null && text.includes(symbol))
    )
    expect(named).toEqual([])
  })

  it('use the quotation marks of their language', () => {
    expect(errorCodes.filter(({ de }) => /["”]/.test(`${de.meaning}${de.action}`))).toEqual([])
    expect(errorCodes.filter(({ en }) => /["„äöüß]/.test(`${en.meaning}${en.action}`))).toEqual([])
  })

  it('admit it where the meaning is not settled', () => {
    const unsettled = ['0x80040692', '0x80040693', '0x80072f99', '0x80072f9a'].map((code) => codeByValue.get(code))
    expect(unsettled.map((entry) => entry?.confirmed)).toEqual([false, false, false, false])
    expect(unsettled.filter((entry) => !/vermutlich/i.test(entry?.de.meaning ?? ''))).toEqual([])
    expect(unsettled.filter((entry) => !/probably/i.test(entry?.en.meaning ?? ''))).toEqual([])
  })
})
