import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src-main/readers/text/text.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const wide = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))

describe('decodeText', () => {
  it('takes UTF-8 with and without mark', () => {
    expect(decodeText(new TextEncoder().encode('Größe'))).toEqual({ text: 'Größe', encoding: 'utf-8' })
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', encoding: 'utf-8-bom' })
  })

  it('takes UTF-16 with mark, and without by its zeros', () => {
    expect(decodeText(bytes(0xff, 0xfe, ...wide('Key=ä')))).toEqual({ text: 'Key=ä', encoding: 'utf-16le' })
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ text: 'a', encoding: 'utf-16be' })
    expect(decodeText(wide('[HKEY]'))).toEqual({ text: '[HKEY]', encoding: 'utf-16le' })
    expect(decodeText(bytes(0, 0x61, 0, 0x62))).toEqual({ text: 'ab', encoding: 'utf-16be' })
  })

  it('loses only the last character of a cut-off text', () => {
    expect(decodeText(bytes(0xff, 0xfe, ...wide('abc'), 0x64))?.text).toBe('abc')
    expect(decodeText(bytes(...latin('abc'), 0xc3))).toEqual({ text: 'abc', encoding: 'utf-8' })
  })

  it('tells the two Western code pages apart by their umlauts', () => {
    expect(decodeText(latin('Gr\xf6\xdfe \xfcber'))).toEqual({ text: 'Größe über', encoding: 'windows-1252' })
    expect(decodeText(latin('\x81ber Gr\x94\xe1e'))).toEqual({ text: 'über Größe', encoding: 'ibm850' })
    expect(decodeText(latin('\x84Pfad\x94 fehlt'))).toEqual({ text: '„Pfad” fehlt', encoding: 'windows-1252' })
  })

  it('takes a log that ends in zero bytes, and refuses what is no text', () => {
    expect(decodeText(bytes(...latin('line'), 0, 0, 0, 0, 0, 0, 0, 0, 0))?.text).toBe('line')
    expect(decodeText(bytes(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 1, 2, 0xff))).toBeNull()
  })

  it.each([
    ['ibm866', '\x8f\xe0\xef\xac\xae\xa9 \xa4\xae\xe1\xe2\xe3\xaf', 'Прямой доступ'],
    ['windows-1251', '\xcf\xf0\xff\xec\xee\xe9 \xe4\xee\xf1\xf2\xf3\xef', 'Прямой доступ'],
    ['shift_jis', '\x83v\x83\x8d\x83L\x83V: a', 'プロキシ: a'],
    ['gbk', '\xb4\xfa\xc0\xed\xb7\xfe\xce\xf1\xc6\xf7: a', '代理服务器: a'],
    ['ibm850', 'Param\x8atres actuels\xff:', 'Paramètres actuels\xa0:'],
    ['windows-1252', 'M\xfcller, \xdcbung, \xc4rger, Stra\xdfe', 'Müller, Übung, Ärger, Straße']
  ])('tells %s by its bytes', (encoding, written, text) => {
    expect(decodeText(latin(written))).toEqual({ text, encoding })
  })

  it('takes a log two programs wrote to, line by line', () => {
    const utf8 = new TextEncoder().encode('Größe\nÜbung\n')
    expect(decodeText(bytes(...utf8, ...latin('Gr\xf6\xdfe \xfcber\n')))).toEqual({
      text: 'Größe\nÜbung\nGröße über\n',
      encoding: 'mixed'
    })
  })

  it('takes UTF-16 behind 8-bit text and the reverse', () => {
    const line = 'Current WinHTTP proxy settings: direct\r\n'
    expect(decodeText(bytes(...latin(line.repeat(3)), ...wide(line.repeat(3))))?.text).toBe(line.repeat(6))
    expect(decodeText(bytes(0xff, 0xfe, ...wide(line.repeat(3)), ...latin(line.repeat(3))))?.text).toBe(line.repeat(6))
  })

  it('loses only the first character of a text cut off in front', () => {
    expect(decodeText(bytes(0xa4, ...new TextEncoder().encode('rger über alles')))?.text).toBe('rger über alles')
  })
})
