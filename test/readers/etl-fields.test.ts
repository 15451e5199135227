import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { sourceOf } from '../../src-main/readers/byte-source.ts'
import { EtlFile } from '../../src-main/readers/client-logs/etl/etl-file.ts'
import { etlFile } from '../builders/etl-file.ts'

/** A field of a description: its name, its type, and what follows the type. */
type Field = readonly [name: string, type: number, ...behind: number[]]

function textOf(fields: readonly Field[], payload: Buffer): string | undefined {
  const described = fields.map(([name, ...type]) => Buffer.concat([Buffer.from(`${name}\0`), Buffer.from(type)]))
  const schema = Buffer.concat([Buffer.from([0]), Buffer.from('Event\0'), ...described])
  const event = { at: Date.UTC(2026, 0, 1), component: '', text: '', raw: { schema, payload } }
  const file = EtlFile.open(sourceOf(etlFile([event], { startedAt: event.at })))
  const found = file === null ? undefined : [...file.events()][0]
  expect(found?.component).toBe('Event')
  return found?.text
}
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex')

it.each([
  ['UTF-16', 1, wide('grün\0'), 'grün'],
  ['UTF-8', 2, Buffer.from('grün\0'), 'grün'],
  ['a signed byte', 3, hex('ff'), '-1'],
  ['a byte', 4, hex('ff'), '255'],
  ['a short number', 6, hex('ffff'), '65535'],
  ['a number', 7, hex('feffffff'), '-2'],
  ['a long number', 10, hex('ffffffffffffffff'), '18446744073709551615'],
  ['a truth', 13, hex('01000000'), 'true'],
  ['hexadecimal', 20, hex('22402480'), '0x80244022'],
  ['counted UTF-16', 22, Buffer.concat([hex('0400'), wide('ab')]), 'ab'],
  ['counted UTF-8', 23, Buffer.concat([hex('0200'), Buffer.from('ab')]), 'ab'],
  ['bytes', 14, hex('0200beef'), 'beef']
] as const)('a field that holds %s is written as text', (_name, type, payload, text) => {
  expect(textOf([['Info', type]], payload)).toBe(text)
})

it.each([1023, 1024, 1025, 1500])('a text of %i letters is read whole, with or without a zero behind it', (length) => {
  const text = 'grün € '.repeat(length).slice(0, length)
  expect(textOf([['Info', 1]], wide(`${text}\0`))).toBe(text)
  expect(textOf([['Info', 1]], wide(`${text}\0and remains`))).toBe(text)
  expect(textOf([['Info', 1]], wide(text))).toBe(text)
})

it('several fields are written with their names', () => {
  const payload = Buffer.concat([wide('a\0'), hex('05000000')])
  const fields: Field[] = [
    ['Reason', 1],
    ['Count', 8]
  ]
  expect(textOf(fields, payload)).toBe('[Reason] : a; [Count] : 5; ')
})

it('how a field is to be shown, its tags, groups and arrays do not shift what follows', () => {
  const fields: Field[] = [
    ['Shown', 0x88, 3],
    ['Tagged', 0x84, 0x83, 0x81, 0x02],
    ['Group', 24 | 0x80, 2],
    ['Pair', 4 | 0x20, 2, 0],
    ['Some', 4 | 0x40],
    ['Last', 4]
  ]
  const payload = hex('01000000' + '02' + '0304' + '0200' + '0506' + '07')
  expect(textOf(fields, payload)).toBe('[Shown] : 1; [Tagged] : 2; [Pair] : 3, 4; [Some] : 5, 6; [Last] : 7; ')
})

it('what the payload has no room for is left out', () => {
  const fields: Field[] = [
    ['Count', 4],
    ['Many', 4 | 0x40],
    ['Text', 1]
  ]
  expect(textOf(fields, hex('01ffff02'))).toBe('1')
  expect(textOf([['Text', 1]], hex(''))).toBe('')
  expect(textOf([['Odd', 31]], hex('00'))).toBe('')
})
