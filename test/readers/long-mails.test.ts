import { describe, expect, it } from 'vitest'
import { headed, parameters, plainValue } from '../../src-main/readers/mail/mail-headers.ts'
import { decodedBody } from '../../src-main/readers/mail/transfer-encoding.ts'
import { withinTime } from '../within-time.ts'

const megabyte = 1_000_000
const long = (piece: string) => piece.repeat(megabyte / piece.length)
const quoted = (text: string) => decodedBody(text, 'quoted-printable')?.length

describe('a mail', () => {
  it.each([
    ['blanks', long(' '), megabyte],
    ['blanks before a line end', `${long(' ')}\r\n`, 2],
    ['blanks and tabs before a letter', `${long(' \t')}x`, megabyte + 1],
    ['blanks before a bare carriage return', `${long(' ')}\r`, megabyte + 1],
    ['equal signs', long('='), megabyte]
  ])('of %s in quoted-printable is decoded', (_, text, length) => {
    expect(withinTime(() => quoted(text))).toBe(length)
  })

  it('loses blanks at the ends of lines only', () => {
    const text = Buffer.from(decodedBody('a \t\r\n b  c=20\t\n=\r\nd ', 'Quoted-Printable') ?? []).toString()
    expect(text).toBe('a\r\n b  c \nd ')
  })

  it.each([
    ['blanks', `a: b${long(' ')}`],
    ['line ends and blanks', `a: b${long('\r\n ')}`],
    ['carriage returns', `a: ${long(';\r')}`],
    ['parameters without values', `a: b${long('; name')}`],
    ['quotes that do not end', `a: b${long('; name="\\"')}`]
  ])('with a header of %s is read', (_, text) => {
    const read = withinTime(() => {
      const value = headed(text).headers.get('a') ?? ''
      return [plainValue(value).length, parameters(value).size]
    })
    expect(read).toHaveLength(2)
  })
})
