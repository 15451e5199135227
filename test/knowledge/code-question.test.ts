import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerCodes } from '../../src-main/knowledge/code-question.ts'

const known = (text: string) => answerCodes(text, 8).known.map(({ code }) => code)
const suggested = (text: string) => answerCodes(text, 8).suggestions.map(({ code }) => code)

describe('a code as people write it', () => {
  it.each([
    ['0x80244018L', '0x80244018'],
    ['-2145107941L', '0x8024401b'],
    ['80244018h', '0x80244018'],
    ['&H80244018', '0x80244018'],
    ['#80244018', '0x80244018'],
    ['0x240006', '0x00240006'],
    ['wusa 2359302', '0x00240006'],
    ['ExitCode: 2359302', '0x00240006'],
    ['usoclient 0x80070005', '0x80070005'],
    ['Exit code = 0x80240438', '0x80240438'],
    ['Fehler 0x80072ee2 beim Scannen', '0x80072ee2'],
    ['Windows 11 24H2, KB5034441: 0x80070643', '0x80070643'],
    ['Scan failed with error = 0x80244022.', '0x80244022'],
    ['Error 0x80244022: WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL', '0x80244022'],
    ['Hallo, bei Frau Meier kommt der Fehler (0x8024401C), bitte um Hilfe!', '0x8024401c'],
    [`${'Es lief bis gestern. '.repeat(40)}Jetzt steht da "0x8024401c".`, '0x8024401c']
  ])('%s', (text, code) => {
    expect(answerCodes(text, 8)).toMatchObject({ unknown: [], suggestions: [], unread: '' })
    expect(known(text)).toEqual([code])
  })

  it('several stand in the order of the text, with those that nobody knows', () => {
    expect(known('0x80072efd/x 0x80244022, 0x80072EE2 und 0x8ABCDEF0')).toEqual([
      '0x80072efd',
      '0x80244022',
      '0x80072ee2'
    ])
    expect(answerCodes('erst 0x80244022, dann 0x8ABCDEF0', 8).unknown).toEqual(['0x8ABCDEF0'])
  })
})

describe('a status as people write it', () => {
  it.each([
    ['HTTP/1.1 407 Proxy Authentication Required', '0x8024401b'],
    ['407 Proxy Authentication Required', '0x8024401b'],
    ['HTTP/2 502', '0x80244021'],
    ['HTTP-Status 502', '0x80244021'],
    ['status code 503', '0x80244022'],
    ['HTTP Error 503. The service is unavailable.', '0x80244022'],
    ['503 Service Unavailable', '0x80244022'],
    ['403.7', '0x80244018'],
    ['HTTP-Fehler 401.2', '0x80244017']
  ])('%s', (text, code) => {
    expect(suggested(text)[0]).toBe(code)
    expect(new Set(answerCodes(text, 8).suggestions.map(({ httpStatus }) => httpStatus)).size).toBe(1)
  })
})

describe('a number of Windows beside the program that said it', () => {
  it.each([
    ['net stop 1058', '0x80070422'],
    ['Systemfehler 1058', '0x80070422'],
    ['dism error 87', '0x80070057'],
    ['DISM Fehler 1726', '0x800706be'],
    ['return code 3010', '0x80070bc2'],
    ['err=5', '0x80070005'],
    ['0x57', '0x80070057'],
    ['0x643', '0x80070643']
  ])('%s', (text, code) => {
    expect(suggested(text)).toEqual([code])
  })
})

describe('words for it', () => {
  it.each([
    ['winhttp timeout', '0x80072ee2'],
    ['access denied', '0x80070005'],
    ['Zeitlimit', '0x8024401c'],
    ['abgelaufenes Zertifikat', '0x800b0101'],
    ['Name konnte nicht aufgelöst werden', '0x8024402c'],
    ['Festplatte voll', '0x80070070'],
    ['0x80244OI8', '0x80244018'],
    ['0x80240oo5', '0x80240005']
  ])('%s', (text, code) => {
    expect(suggested(text)).toContain(code)
  })

  it.each(['0x1', '0x80244022 0x8', '418', 'exit code 1', 'beim Scannen blorf', '0x80244022 0x80zz'])(
    'nothing is guessed for %s',
    (text) => {
      expect(answerCodes(text, 8).suggestions).toEqual([])
      expect(answerCodes(text, 8).unread).not.toBe('')
    }
  )

  it('never throws, and takes no longer for more brackets, digits or words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => answerCodes(text, 4).suggestions.length <= 4))
    for (const part of ['HTTP/', 'status ', '0x', '((', '9', 'http error ']) {
      expect(() => answerCodes(part.repeat(100_000), 4)).not.toThrow()
    }
  })
})
