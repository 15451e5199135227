import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findByHand, mostBytes, Separators } from '../../src-main/readers/separators/separators.ts'
import { compileSeparators, separatorsFile } from './compile-separators.ts'

const compiled = new Separators()
const byHand = new Separators(null)

function found(by: Separators, bytes: Uint8Array, from: number, to: number): number[] {
  return [...by.positions.subarray(0, by.find(bytes, from, to))]
}

test('the compiled function is that of its source', async () => {
  expect(readFileSync(separatorsFile, 'utf8')).toBe(await compileSeparators())
}, 30_000)

test('this machine uses it', () => {
  expect(compiled.isCompiled).toBe(true)
  expect(byHand.isCompiled).toBe(false)
})

test('it finds what looking at each byte finds, wherever it begins and ends', () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  fc.assert(
    fc.property(bytes, fc.nat(200), fc.nat(200), (all, one, other) => {
      const [from, to] = [Math.min(one, other, all.length), Math.min(Math.max(one, other), all.length)]
      const positions = new Int32Array(all.length)
      const expected = [...positions.subarray(0, findByHand(all, from, to, positions))]
      expect(found(compiled, all, from, to)).toEqual(expected)
      expect(expected).toEqual([...all.keys()].filter((at) => at >= from && at < to && (all[at] ?? 0) <= 32))
    })
  )
})

test('nothing but separators fits, and nothing but letters', () => {
  for (const by of [compiled, byHand]) {
    expect(by.find(new Uint8Array(mostBytes).fill(32), 0, mostBytes)).toBe(mostBytes)
    expect(by.positions[mostBytes - 1]).toBe(mostBytes - 1)
    expect(by.find(new Uint8Array(mostBytes).fill(255), 0, mostBytes)).toBe(0)
    expect(by.find(new Uint8Array(0), 0, 0)).toBe(0)
  }
})
