import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { httpStatusOf, lookUp, normaliseCode } from '../../src-main/knowledge/error-code-lookup.ts'

const failure = fc.integer({ min: 2 ** 31, max: 2 ** 32 - 1 })

describe('normaliseCode', () => {
  it.each([
    '0x8024401B',
    '0X8024401b',
    '8024401b',
    '-2145107941',
    '2149859355',
    '  0x8024401b\r\n',
    '(0x8024401B)',
    '[ 8024401B ]',
    '"0x8024401b"'
  ])('reads %j', (text) => {
    expect(normaliseCode(text)).toBe('0x8024401b')
  })

  it('reads WinHTTP numbers', () => {
    expect(normaliseCode('12002')).toBe('0x80072ee2')
    expect(normaliseCode('12175')).toBe('0x80072f8f')
  })

  it.each([
    ['', 'nothing'],
    ['0x', 'no digits'],
    ['0x8024401', 'seven digits'],
    ['0x8024401b0', 'nine digits'],
    ['0x8024401g', 'a foreign letter'],
    ['1024401b', 'hex without its top bit'],
    ['2147483647', 'one below the range'],
    ['4294967296', 'one above the range'],
    ['-2147483649', 'one below the signed range'],
    ['0', 'success'],
    ['407', 'a status'],
    ['13002', 'a number that is not WinHTTP’s'],
    ['0x8024401b 0x80244017', 'two codes'],
    ['-0x8024401b', 'a signed hex'],
    ['２１４９８５９３５５', 'digits of another script']
  ])('refuses %j (%s)', (text) => {
    expect(normaliseCode(text)).toBeNull()
  })

  it('takes the ends of the range', () => {
    expect(['2147483648', '-2147483648', '4294967295', '-1'].map(normaliseCode)).toEqual([
      '0x80000000',
      '0x80000000',
      '0xffffffff',
      '0xffffffff'
    ])
  })

  it('makes the same code of every spelling of a number, and the number of the code again', () => {
    fc.assert(
      fc.property(failure, (value) => {
        const code = `0x${value.toString(16)}`
        const spellings = [code, code.toUpperCase(), code.slice(2), `${value}`, `${value - 2 ** 32}`, `(${code})`]
        expect(new Set(spellings.map(normaliseCode))).toEqual(new Set([code]))
        expect(Number(normaliseCode(`${value - 2 ** 32}`))).toBe(value)
        expect(Number(code) | 0).toBe(value - 2 ** 32)
      })
    )
  })

  it('never throws, also on long text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [lookUp(text), httpStatusOf(text)].length === 2))
    expect(normaliseCode(`x${' '.repeat(1_000_000)}x`)).toBeNull()
    expect(normaliseCode(`${'('.repeat(1_000_000)}0x8024401b`)).toBe('0x8024401b')
  })
})

describe('lookUp', () => {
  it('finds every code by value, by decimal number and by symbol', () => {
    const lost = errorCodes.filter(
      (entry) =>
        lookUp(entry.code) !== entry ||
        // a success is below the range of the decimal numbers that are taken for codes
        (Number(entry.code) >= 2 ** 31 && lookUp(`${Number(entry.code)}`) !== entry) ||
        (entry.symbol !== null && lookUp(` ${entry.symbol.toLowerCase()} `) !== entry)
    )
    expect(lost).toEqual([])
  })

  it('finds nothing where there is nothing', () => {
    expect(['0x80249999', 'WU_E_UNHEARD_OF', '', 'constructor', '__proto__'].map(lookUp)).toEqual(Array(5).fill(null))
  })

  it('tells the status of a code, the agent’s and BITS’ alike', () => {
    expect(['0x8024401b', '0x80190197', '0x80072ee2', 'x'].map(httpStatusOf)).toEqual([407, 407, null, null])
  })
})
