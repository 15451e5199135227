import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import type { Allowance } from '../../src-main/import/archives/zip.ts'
import { cabinetFile } from '../builders/cabinet-file.ts'
import { methods, parts, programOf, textOf } from '../builders/cabinet-parts.ts'
import { unpackedCabinet } from '../builders/unpacked.ts'
import { numbersFrom } from '../fuzz/fuzz-inputs.ts'

const problemOf = (cabinet: Uint8Array, allowance?: Allowance): string | null => {
  const opened = unpackedCabinet(cabinet, allowance)
  return 'problem' in opened ? opened.problem : null
}
describe('a cabinet is refused as a whole', () => {
  const one = (name: string): Buffer => cabinetFile([{ files: [{ name, bytes: textOf(5) }], method: 'stored' }])

  it.each(['..\\x', 'a\\..\\..\\x', '\\x', 'C:\\x', '/x', 'a\\\\b', 'con', 'a\\nul.txt', 'x.', 'tab\tx', ''])(
    'for the name "%s"',
    (name) => expect(problemOf(one(name))).toBe('bad-name')
  )

  it('for two files of one name', () => {
    const files = ['A.txt', 'a.TXT'].map((name) => ({ name, bytes: textOf(5) }))
    expect(problemOf(cabinetFile([{ files, method: 'stored' }]))).toBe('bad-name')
  })

  it('when it is one of a set', () => {
    const files = [{ name: 'x', bytes: textOf(5) }]
    for (const flags of [1, 2, 3]) {
      expect(problemOf(cabinetFile([{ files, method: 'stored' }], { flags }))).toBe('cabinet-set')
    }
    const spanning = one('spanning')
    spanning.writeUInt16LE(0xfffe, spanning.indexOf('spanning') - 8)
    expect(problemOf(spanning)).toBe('cabinet-set')
  })

  it('when Quantum packed it', () => {
    expect(problemOf(cabinetFile([{ files: parts, method: 'quantum' }]))).toBe('quantum')
  })

  it('for more files or bytes than may be unpacked', () => {
    const cabinet = cabinetFile([{ files: parts, method: 'mszip' }])
    expect(problemOf(cabinet, { entries: 4, bytes: 1e9 })).toBe('too-many-entries')
    expect(problemOf(cabinet, { entries: 5, bytes: 100_000 })).toBe('too-large')
  })

  it('for growing two hundredfold', () => {
    const bomb = [{ name: 'zeros', bytes: Buffer.alloc(40 * 1024 * 1024) }]
    expect(problemOf(cabinetFile([{ files: bomb, method: 'mszip' }]))).toBe('too-large')
  })

  it('when files share the same bytes again and again', () => {
    const files = Array.from({ length: 500 }, (_, nth) => ({
      name: `f${nth}`,
      bytes: Buffer.alloc(nth === 0 ? 100_000 : 0)
    }))
    const cabinet = cabinetFile([{ files, method: 'mszip' }])
    for (let nth = 1; nth < 500; nth++) {
      const entry = cabinet.indexOf(`f${nth}\0`) - 16
      cabinet.writeUInt32LE(100_000, entry)
      cabinet.writeUInt32LE(0, entry + 4)
    }
    expect(problemOf(cabinet)).toBe('too-large')
  })

  it('when folders share their data', () => {
    const files = [{ name: 'x', bytes: textOf(500) }]
    const cabinet = cabinetFile([
      { files, method: 'stored' },
      { files: [{ name: 'y', bytes: textOf(500) }], method: 'stored' }
    ])
    cabinet.copy(cabinet, 36 + 8, 36, 36 + 4)
    expect(problemOf(cabinet)).toBe('overlapping')
  })

  it('when a byte of it is wrong, or it ends early', () => {
    const cabinet = cabinetFile([{ files: parts, method: 'mszip' }])
    const wrong = Buffer.from(cabinet)
    wrong[wrong.length - 5] = (wrong[wrong.length - 5] ?? 0) ^ 1
    expect(problemOf(wrong)).toBe('damaged')
    for (const length of [10, 40, 100, cabinet.length - 1]) {
      expect(problemOf(cabinet.subarray(0, length))).toBe('damaged')
    }
    expect(problemOf(Buffer.from('MSCF'))).toBe('damaged')
  })
})

it('a file too large to be unpacked is named, and the others are there', () => {
  const cabinet = cabinetFile([
    { files: [{ name: 'huge', bytes: textOf(5) }], method: 'mszip' },
    { files: [{ name: 'small', bytes: textOf(5) }], method: 'mszip' }
  ])
  cabinet.writeUInt32LE(300 * 1024 * 1024, cabinet.indexOf('huge') - 16)
  const opened = unpackedCabinet(cabinet)
  expect(
    'entries' in opened && opened.entries.map(({ name, bytes, unreadSize }) => [name, bytes.length > 0, unreadSize])
  ).toEqual([
    ['huge', false, 300 * 1024 * 1024],
    ['small', true, undefined]
  ])
})

it('no damage makes the reader throw or take long', () => {
  const files = [
    { name: 'a.txt', bytes: textOf(3000) },
    { name: 'b', bytes: programOf(20_000) }
  ]
  const whole = methods.map(([, method]) => cabinetFile([{ files, method }], { withSums: false }))
  let [worst, opened] = [0, 0]
  for (let seed = 1; seed <= 1500; seed++) {
    const random = numbersFrom(seed)
    const below = (count: number): number => Math.floor(random() * count)
    const bytes = Buffer.from(whole[seed % whole.length] ?? '')
    for (let left = 1 + below(6); left > 0; left--) {
      const at = below(2) === 0 ? below(bytes.length) : below(200)
      bytes[at] = [0, 1, 0x7f, 0x80, 0xff, below(256)][below(6)] ?? 0
    }
    const started = process.cpuUsage().user
    const result = unpackedCabinet(below(5) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes)
    worst = Math.max(worst, process.cpuUsage().user - started)
    if ('entries' in result) opened++
  }
  expect(worst / 1000).toBeLessThan(1000)
  expect(opened).toBeGreaterThan(110)
})
