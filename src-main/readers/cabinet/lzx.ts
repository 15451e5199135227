import type { CabinetDirectory, CabinetFolder } from './cabinet-directory.ts'
import { LzxBits } from './lzx-bits.ts'
import { LzxTree } from './lzx-tree.ts'
import { undoCallTranslation } from './lzx-calls.ts'

const frameBytes = 32_768
/** Position slots of windows of 2^15 to 2^21 bytes. */
const slotsOf: readonly number[] = [30, 32, 34, 36, 38, 42, 50]
const kind = { verbatim: 1, aligned: 2, stored: 3 }
const lengthSymbols = 249
const literals = 256

/** For each position slot: number of extra bits, and base distance. */
const extraBits = Array.from({ length: 50 }, (_, slot) => (slot < 4 ? 0 : Math.min(17, (slot >> 1) - 1)))
const firstDistance = extraBits.map((_, slot) => extraBits.slice(0, slot).reduce((sum, bits) => sum + 2 ** bits, 0))

/**
 * Unpacks the blocks of a folder until at least `bytes` of its data are written, frame by frame, each of which is valid
 * until the next one; false where they are damaged. After [MS-PATCH] 2 and [MS-CAB]; `windowBits` from 15 to 21.
 */
export function unpackLzx(
  { blocks, windowBits }: Pick<CabinetFolder, 'blocks' | 'windowBits'>,
  bytes: number,
  packedOf: CabinetDirectory['packed'],
  write: (frame: Uint8Array) => void
): boolean {
  const slots = slotsOf[windowBits - 15]
  const total = blocks.reduce((sum, { plainBytes }) => sum + plainBytes, 0)
  if (slots === undefined || bytes > total) return false
  let needed = 0
  const frames = blocks.filter(({ plainBytes }) => (needed += plainBytes) - plainBytes < bytes)
  // all blocks but the last are full, like the packer's frames
  if (frames.some(({ plainBytes }, nth) => plainBytes !== frameBytes && nth < blocks.length - 1)) return false
  const unpacker = new LzxUnpacker(slots, 2 ** windowBits, frames.length)
  return frames.every((frame, nth) => {
    const plain = unpacker.frame(packedOf(frame), frame.plainBytes)
    if (plain === null) return false
    write(undoCallTranslation(plain, nth * frameBytes, unpacker.callSize))
    return true
  })
}

class LzxUnpacker {
  /** The window before the frame that is next, and that frame. */
  private readonly output: Uint8Array
  private written = 0
  /** Program size for the E8 translation; 0 if it was off. */
  callSize = 0
  private readonly windowBytes: number
  private readonly main: LzxTree
  private readonly length = new LzxTree(lengthSymbols)
  private readonly aligned = new LzxTree(8)
  private readonly pre = new LzxTree(20)
  private recent: [number, number, number] = [1, 1, 1]
  private block = { kind: 0, left: 0, isOdd: false }
  private isBegun = false
  /** A byte that fills up a stored block of odd length is still to come. */
  private isPadDue = false

  constructor(slots: number, windowBytes: number, frames: number) {
    this.main = new LzxTree(literals + 8 * slots)
    this.windowBytes = windowBytes
    // of twice the window it is half as often that what was written is moved
    this.output = new Uint8Array(Math.min(frames * frameBytes, 2 * windowBytes + frameBytes))
  }

  /** Its data as it stands in the window, to which later matches refer; null if it is damaged. */
  frame(packed: Uint8Array, plainBytes: number): Uint8Array | null {
    const bits = new LzxBits(packed)
    if (this.written + plainBytes > this.output.length) {
      this.output.copyWithin(0, this.written - this.windowBytes, this.written)
      this.written = this.windowBytes
    }
    const begin = this.written
    const end = begin + plainBytes
    if (!this.isBegun) {
      this.isBegun = true
      if (bits.take(1) === 1) this.callSize = bits.take(16) * 65_536 + bits.take(16)
    }
    while (this.written < end) {
      if (this.block.left === 0 && !this.beginBlock(bits)) return null
      const until = Math.min(end, this.written + this.block.left)
      const from = this.written
      const isFine = this.block.kind === kind.stored ? this.stored(bits, until) : this.packed(bits, until)
      if (!isFine || bits.isOverrun) return null
      this.block.left -= this.written - from
      if (this.block.left === 0 && this.block.kind === kind.stored) this.isPadDue = this.block.isOdd
    }
    if (this.isPadDue && bits.bytesLeft > 0) this.isPadDue = false
    return this.output.subarray(begin, end)
  }

  private beginBlock(bits: LzxBits): boolean {
    if (this.isPadDue) bits.takeBytes(1)
    this.isPadDue = false
    const type = bits.take(3)
    const left = bits.take(16) * 256 + bits.take(8)
    this.block = { kind: type, left, isOdd: left % 2 === 1 }
    if (left === 0 || bits.isOverrun) return false
    if (type === kind.stored) return this.beginStored(bits)
    if (type !== kind.verbatim && type !== kind.aligned) return false
    if (type === kind.aligned) {
      for (let nth = 0; nth < 8; nth++) this.aligned.lengths[nth] = bits.take(3)
      if (!this.aligned.build()) return false
    }
    const { main, length } = this
    return (
      this.lengths(bits, main.lengths, 0, literals) &&
      this.lengths(bits, main.lengths, literals, main.lengths.length) &&
      main.build() &&
      this.lengths(bits, length.lengths, 0, lengthSymbols) &&
      length.build()
    )
  }

  private beginStored(bits: LzxBits): boolean {
    bits.toBytes()
    const read = bits.takeBytes(12)
    if (read.length < 12) return false
    const view = new DataView(read.buffer, read.byteOffset, 12)
    this.recent = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)]
    return true
  }

  /** Code lengths, encoded as differences to those of the previous block with a code of their own. */
  private lengths(bits: LzxBits, lengths: Uint8Array, from: number, to: number): boolean {
    for (let nth = 0; nth < 20; nth++) this.pre.lengths[nth] = bits.take(4)
    if (!this.pre.build()) return false
    for (let at = from; at < to;) {
      const symbol = this.pre.decode(bits)
      if (symbol < 0 || bits.isOverrun) return false
      let [run, change] = [1, symbol]
      if (symbol === 17) run = 4 + bits.take(4)
      if (symbol === 18) run = 20 + bits.take(5)
      if (symbol === 19) {
        run = 4 + bits.take(1)
        change = this.pre.decode(bits)
        if (change < 0 || change > 16) return false
      }
      const value = symbol === 17 || symbol === 18 ? 0 : ((lengths[at] ?? 0) - change + 17) % 17
      if (at + run > to) return false
      lengths.fill(value, at, at + run)
      at += run
    }
    return true
  }

  private stored(bits: LzxBits, until: number): boolean {
    const bytes = bits.takeBytes(until - this.written)
    this.output.set(bytes, this.written)
    this.written += bytes.length
    return this.written === until
  }

  /** Decodes literals and matches; a match never crosses the end of its frame. */
  private packed(bits: LzxBits, until: number): boolean {
    const { output, main } = this
    const isAligned = this.block.kind === kind.aligned
    let at = this.written
    while (at < until) {
      const symbol = main.decode(bits)
      if (symbol < 0) return false
      if (symbol < literals) {
        output[at++] = symbol
        continue
      }
      let length = ((symbol - literals) & 7) + 2
      if (length === 9) {
        const more = this.length.decode(bits)
        if (more < 0) return false
        length += more
      }
      const distance = this.distance(bits, (symbol - literals) >> 3, isAligned)
      if (distance <= 0 || distance > at || distance > this.windowBytes || at + length > until) return false
      if (distance >= length) output.copyWithin(at, at - distance, at - distance + length)
      else for (let nth = 0; nth < length; nth++) output[at + nth] = output[at + nth - distance] ?? 0
      at += length
    }
    this.written = at
    return true
  }

  /** Distance of a match: one of the last three, or a new one; -1 if invalid. */
  private distance(bits: LzxBits, slot: number, isAligned: boolean): number {
    const { recent } = this
    if (slot < 3) {
      const again = recent[slot] ?? 1
      recent[slot] = recent[0]
      return (recent[0] = again)
    }
    const extra = extraBits[slot] ?? 0
    const read = isAligned && extra >= 3 ? this.alignedBits(bits, extra) : wideBits(bits, extra)
    if (read < 0) return -1
    const distance = (firstDistance[slot] ?? 0) - 2 + read
    this.recent = [distance, recent[0], recent[1]]
    return distance
  }

  private alignedBits(bits: LzxBits, extra: number): number {
    const high = wideBits(bits, extra - 3)
    const low = this.aligned.decode(bits)
    return low < 0 ? -1 : high * 8 + low
  }
}

function wideBits(bits: LzxBits, count: number): number {
  return count <= 16 ? bits.take(count) : bits.take(count - 16) * 65_536 + bits.take(16)
}
