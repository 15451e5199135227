import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inputRemarkIds } from '../../src-main/contract/input-remark.ts'
import { inputRemarkText } from '../../src-main/text/input-remarks.text.ts'
import { unreadKind } from '../../src-main/readers/unsupported.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** The first buffer of a trace as Windows writes it: buffer header, record header, log file header. */
function trace(bufferSize: number, repeated = bufferSize): Uint8Array {
  const bytes = new Uint8Array(4096)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, bufferSize, true)
  bytes.set([0x02, 0x00, 0x02, 0xc0], 0x48)
  view.setUint32(0x68, repeated, true)
  return bytes
}

describe('a file that cannot be read', () => {
  it.each([
    ['ElfFile\0\0\0', 'event-log'],
    ['\x22(PDH-BIN 4.0)\0\0BL', 'performance-log'],
    ['PAGEDU64', 'memory-dump'],
    ['MDMP\x93\xa7', 'memory-dump'],
    ['FOMB\x01', 'managed-object'],
    ['// comment\r\n#pragma namespace("\\\\\\\\.\\\\root")', 'managed-object'],
    ['regf\0\0', 'registry-hive'],
    ['%PDF-1.7', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office-document'],
    ['MSCF\0\0\0\0', 'other-archive'],
    ['7z\xbc\xaf\x27\x1c', 'other-archive']
  ])('%j is recognised by its first bytes', (start, kind) => expect(unreadKind(bytesOf(start))).toBe(kind))

  it('is an event trace when the log file header repeats the size of the buffer', () => {
    expect(unreadKind(trace(0x10000))).toBe('event-trace')
    expect(unreadKind(trace(0x10000, 0x8000))).toBeNull()
    expect(unreadKind(trace(0x10000).subarray(0, 0x60))).toBeNull()
  })

  it.each(['BM 25 EUR', 'MZ', 'Hallo', '', '#pragma once', 'PKV'])('%j stays text', (text) => {
    expect(unreadKind(bytesOf(text))).toBeNull()
  })

  it('never breaks the reading of anything', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof unreadKind(bytes) !== 'undefined'))
  })
})

it.each(inputRemarkIds)('the remark %s is a sentence in both languages', (id) => {
  const [de, en] = (['de', 'en'] as const).map((language) => inputRemarkText({ id, count: 7 }, language))
  expect(de).toMatch(/^[A-ZÄÖÜ7].*\.$/)
  expect(en).toMatch(/^[A-Z7].*\.$/)
  expect(de).not.toBe(en)
})
