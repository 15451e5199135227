import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FastBytes, four, type Fours } from '../../src-main/readers/text/fast-bytes/fast-bytes.ts'
import { mostBytes } from '../../src-main/readers/text/fast-bytes/most-bytes.ts'
import { compiledFile, compiledText } from './compiled-text.ts'

const compiled = new FastBytes()
const byHand = new FastBytes(null)
const words = ['Logg', 't ve', 'targ'] as const
const fours: Fours = [four(words[0]), four(words[1]), four(words[2])]

test.each(['fast-bytes', 'iis-lines'] as const)(
  'the compiled functions are those of their source: %s',
  async (name) => {
    expect(readFileSync(compiledFile(name), 'utf8')).toBe(await compiledText(name))
  },
  30_000
)

test('this machine uses them', () => {
  expect(compiled.isCompiled).toBe(true)
  expect(byHand.isCompiled).toBe(false)
})

/** Any bytes, with the words in them, and where to look. */
const looked = fc
  .tuple(
    fc.array(fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.constantFrom(...words, 'Lo', '\n', ' ').map(encoded)), {
      maxLength: 12
    }),
    fc.nat(200),
    fc.nat(200)
  )
  .map(([parts, value, other]) => {
    const bytes = Uint8Array.from(parts.flatMap((part) => [...part]))
    return { bytes, from: Math.min(value, other, bytes.length), to: Math.min(Math.max(value, other), bytes.length) }
  })

test('they find what looking at each byte finds, wherever it begins and ends', () => {
  fc.assert(
    fc.property(looked, ({ bytes, from, to }) => {
      const places = [...bytes.keys()].filter((at) => at >= from && at < to)
      const separators = places.filter((at) => (bytes[at] ?? 0) <= 32)
      const begins = places.filter((at) =>
        words.some((word) => encoded(word).every((byte, nth) => bytes[at + nth] === byte))
      )
      for (const by of [compiled, byHand]) {
        expect([...by.positions.subarray(0, by.separators(bytes, from, to))]).toEqual(separators)
        expect([...by.positions.subarray(0, by.fours(bytes, from, to, fours))]).toEqual(begins)
        expect(by.lineFeeds(bytes, from, to)).toBe(places.filter((at) => bytes[at] === 10).length)
      }
    })
  )
})

test('nothing but separators fits, and nothing but letters', () => {
  for (const by of [compiled, byHand]) {
    expect(by.separators(new Uint8Array(mostBytes).fill(32), 0, mostBytes)).toBe(mostBytes)
    expect(by.positions[mostBytes - 1]).toBe(mostBytes - 1)
    expect(by.separators(new Uint8Array(mostBytes).fill(255), 0, mostBytes)).toBe(0)
    expect(by.separators(new Uint8Array(0), 0, 0)).toBe(0)
    expect(by.lineFeeds(new Uint8Array(mostBytes).fill(10), 0, mostBytes)).toBe(mostBytes)
  }
})

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
