import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { Mszip } from '../../src-main/import/archives/mszip.ts'
import { textOf } from '../builders/cabinet-parts.ts'

const transfer = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'transfer') ?? {}
afterEach(() => void Object.defineProperty(ArrayBuffer.prototype, 'transfer', transfer))

/** Blocks of these lengths, each packed with the 32 KB before it as what is known. */
function blocks(content: Buffer, lengths: readonly number[]): readonly Buffer[] {
  let at = 0
  return lengths.map((length) => {
    const known = content.subarray(Math.max(0, at - 32_768), at)
    const plain = content.subarray(at, (at += length))
    const packed = deflateRawSync(plain, known.length === 0 ? {} : { dictionary: known })
    return Buffer.concat([Buffer.from('CK'), packed])
  })
}

function unpacked(packed: readonly Uint8Array[]): Buffer {
  const mszip = new Mszip()
  return Buffer.concat(packed.map((block) => Buffer.from(mszip.next(block) ?? 'damaged')))
}

const content = Buffer.concat([textOf(20_000), textOf(20_000)])

it.each([
  ['full blocks', [32_768, 32_768, 32_768, 1]],
  ['short blocks, of which several are known to the next one', [100, 7, 20_000, 32_768, 5_000, 32_768]],
  ['an empty block between others', [32_768, 0, 32_768]]
])('%s refer to what was before them', (_what, lengths) => {
  const all = lengths.reduce((sum, length) => sum + length, 0)
  expect(unpacked(blocks(content, lengths)).equals(content.subarray(0, all))).toBe(true)
})

it('is the same where the runtime cannot free a buffer', () => {
  Object.defineProperty(ArrayBuffer.prototype, 'transfer', { ...transfer, value: undefined })
  const all = content.subarray(0, 2 * 32_768)
  expect(unpacked(blocks(content, [32_768, 32_768])).equals(all)).toBe(true)
})

it.each([
  ['no mark', (block: Buffer) => block.subarray(2)],
  ['an end too early', (block: Buffer) => block.subarray(0, -3)],
  ['nothing at all', () => Buffer.alloc(0)]
])('%s is damage', (_what, broken) => {
  const mszip = new Mszip()
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = blocks(content, [32_768, 32_768])
  expect(mszip.next(first)).not.toBeNull()
  expect(mszip.next(broken(second))).toBeNull()
})

it('more than a block may hold is damage', () => {
  const packed = Buffer.concat([Buffer.from('CK'), deflateRawSync(content.subarray(0, 32_769))])
  expect(new Mszip().next(packed)).toBeNull()
})

it('what refers to more than there was is damage', () => {
  const [, second = Buffer.alloc(0)] = blocks(content, [32_768, 32_768])
  expect(new Mszip().next(second)).toBeNull()
})
