import { describe, expect, it } from 'vitest'
import { headersIn, parameters, plainValue } from '../../src-main/readers/mail/mail-headers.ts'
import { decodedBody, decodePieces } from '../../src-main/readers/mail/transfer-encoding.ts'
import { numbersFrom } from '../fuzz/fuzz-inputs.ts'
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
      const value = headersIn(text).get('a') ?? ''
      return [plainValue(value).length, parameters(value).size]
    })
    expect(read).toHaveLength(2)
  })

  it.each(['base64', 'quoted-printable', '8bit'])('is decoded in pieces as it is in one: %s', (encoding) => {
    const bodies = [
      'QUJD\r\nREU=',
      'QUJD',
      'QUI=QUJD',
      'QUJ',
      'Q',
      '',
      'a =3D=\r\nb  \t\r\n c=',
      '=3D=20=\r\n',
      ' \r\n',
      '='
    ]
    for (const body of bodies) {
      const whole = decodedBody(body, encoding)
      for (let cut = 0; cut <= body.length; cut++) {
        for (let second = cut; second <= body.length; second++) {
          const plain: number[] = []
          const pieces = [body.slice(0, cut), body.slice(cut, second), body.slice(second)].map((piece) =>
            Buffer.from(piece)
          )
          const isWhole = decodePieces(pieces, encoding, (piece) => plain.push(...piece))
          expect([body, cut, second, isWhole ? plain : null]).toEqual([
            body,
            cut,
            second,
            whole === null ? null : [...whole]
          ])
        }
      }
    }
  })

  it('of base64 is decoded as the platform does, whatever it consists of', () => {
    const random = numbersFrom(1)
    const letter = () => 'AQa9+/= \r\n\0!\u00a0'[Math.floor(random() * 13)] ?? ''
    for (let nth = 0; nth < 20_000; nth++) {
      const body = Array.from({ length: Math.floor(random() * 9) }, letter).join('')
      let platform: number[] | null
      try {
        platform = [...Buffer.from(atob(body.replace(/[\s\0]+/g, '')), 'latin1')]
      } catch {
        platform = null
      }
      const own = decodedBody(body, 'base64')
      expect([body, own === null ? null : [...own]]).toEqual([body, platform])
    }
  })
})
