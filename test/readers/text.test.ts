import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src-main/readers/text.ts'

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
})
