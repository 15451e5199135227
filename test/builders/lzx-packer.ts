import { LzxBitWriter } from './lzx-bit-writer.ts'
import { codeLengths, codesOf, writeLengths } from './lzx-codes.ts'

type LzxBlockKind = 'verbatim' | 'aligned' | 'stored'

export interface LzxOptions {
  readonly windowBits: number
  /** Kinds of the blocks, and how many bytes each holds; begins anew when they are used up. */
  readonly blocks: readonly (readonly [LzxBlockKind, number])[]
  /** What calls are translated by; 0 for not at all. */
  readonly callSize?: number
}

const frameBytes = 32_768
const slotsOf = [30, 32, 34, 36, 38, 42, 50]
const extraBits = Array.from({ length: 50 }, (_, slot) => (slot < 4 ? 0 : Math.min(17, (slot >> 1) - 1)))
const firstDistance = extraBits.map((_, slot) => extraBits.slice(0, slot).reduce((sum, bits) => sum + 2 ** bits, 0))

/** A literal, or a match whose slot tells the distance. */
interface Token {
  readonly main: number
  readonly length: number | null
  readonly extra: number
  readonly extraBits: number
  readonly bytes: number
}

/** Packs bytes as LZX, one part for each 32,768 of them; every feature of the format, not much of a compressor. */
export function packLzx(bytes: Uint8Array, options: LzxOptions): Uint8Array[] {
  return new Packer(translated(bytes, options.callSize ?? 0), options).packed()
}

class Packer {
  private readonly bytes: Uint8Array
  private readonly options: LzxOptions
  private readonly bits = new LzxBitWriter()
  private readonly places = new Map<number, number>()
  private recent: [number, number, number] = [1, 1, 1]
  private mainLengths: number[]
  private lengthLengths: number[] = Array.from({ length: 249 }, () => 0)

  constructor(bytes: Uint8Array, options: LzxOptions) {
    this.bytes = bytes
    this.options = options
    this.mainLengths = Array.from({ length: 256 + 8 * (slotsOf[options.windowBits - 15] ?? 0) }, () => 0)
  }

  packed(): Uint8Array[] {
    const { callSize = 0, blocks } = this.options
    this.bits.put(callSize === 0 ? 0 : 1, 1)
    if (callSize !== 0) this.bits.put(callSize, 32)
    for (let [at, nth] = [0, 0]; at < this.bytes.length; nth++) {
      const [kind, most] = blocks[nth % blocks.length] ?? ['verbatim', frameBytes]
      const end = Math.min(at + most, this.bytes.length)
      if (kind === 'stored') this.stored(at, end)
      else this.coded(at, end, kind === 'aligned')
      at = end
    }
    return this.bits.all()
  }

  private stored(from: number, end: number): void {
    this.bits.put(3, 3)
    this.bits.put(end - from, 24)
    this.bits.toBytes()
    const recent = new DataView(new ArrayBuffer(12))
    this.recent.forEach((value, nth) => recent.setUint32(nth * 4, value, true))
    this.bits.bytes(new Uint8Array(recent.buffer))
    for (let at = from; at < end;) {
      const until = Math.min(end, (Math.floor(at / frameBytes) + 1) * frameBytes)
      this.bits.bytes(this.bytes.subarray(at, until))
      // the byte that makes it even goes with what it follows
      if (until === end && (end - from) % 2 === 1) this.bits.bytes([0])
      if (until % frameBytes === 0) this.bits.part()
      at = until
    }
  }

  private coded(from: number, end: number, isAligned: boolean): void {
    const tokens = this.tokens(from, end)
    const main = counted(
      this.mainLengths.length,
      tokens.map((token) => token.main)
    )
    const length = counted(
      249,
      tokens.flatMap((token) => token.length ?? [])
    )
    const [mains, lengths] = [codeLengths(main, 6), codeLengths(length, 3)]
    this.bits.put(isAligned ? 2 : 1, 3)
    this.bits.put(end - from, 24)
    const low = [1, 2, 4, 4, 4, 4, 5, 5].map((_, nth) => [2, 2, 3, 3, 4, 4, 4, 4][nth] ?? 0)
    if (isAligned) for (const bits of low) this.bits.put(bits, 3)
    writeLengths(this.bits, this.mainLengths.slice(0, 256), mains.slice(0, 256))
    writeLengths(this.bits, this.mainLengths.slice(256), mains.slice(256))
    writeLengths(this.bits, this.lengthLengths, lengths)
    this.mainLengths = mains
    this.lengthLengths = lengths
    const [mainCodes, lengthCodes, lowCodes] = [codesOf(mains), codesOf(lengths), codesOf(low)]
    let at = from
    for (const token of tokens) {
      this.bits.put(mainCodes[token.main] ?? 0, mains[token.main] ?? 0)
      if (token.length !== null) this.bits.put(lengthCodes[token.length] ?? 0, lengths[token.length] ?? 0)
      if (isAligned && token.extraBits >= 3) {
        this.bits.put(token.extra >> 3, token.extraBits - 3)
        this.bits.put(lowCodes[token.extra & 7] ?? 0, low[token.extra & 7] ?? 0)
      } else this.bits.put(token.extra, token.extraBits)
      at += token.bytes
      if (at % frameBytes === 0) this.bits.part()
    }
  }

  private tokens(from: number, end: number): Token[] {
    const tokens: Token[] = []
    for (let at = from; at < end;) {
      const until = Math.min(end, (Math.floor(at / frameBytes) + 1) * frameBytes, at + 257)
      const token = this.match(at, until) ?? this.literal(at)
      tokens.push(token)
      for (let nth = at; nth < at + token.bytes; nth++) this.places.set(this.keyAt(nth), nth)
      at += token.bytes
    }
    return tokens
  }

  private literal(at: number): Token {
    return { main: this.bytes[at] ?? 0, length: null, extra: 0, extraBits: 0, bytes: 1 }
  }

  private match(at: number, until: number): Token | null {
    const place = this.places.get(this.keyAt(at))
    if (place === undefined || at - place > 2 ** this.options.windowBits - 3) return null
    const distance = at - place
    let length = 0
    while (at + length < until && this.bytes[place + length] === this.bytes[at + length]) length++
    if (length < 3) return null
    const slot = this.slotOf(distance)
    const head = Math.min(length - 2, 7)
    const extra = slot < 3 ? 0 : distance + 2 - (firstDistance[slot] ?? 0)
    return {
      main: 256 + slot * 8 + head,
      length: head === 7 ? length - 9 : null,
      extra,
      extraBits: slot < 3 ? 0 : (extraBits[slot] ?? 0),
      bytes: length
    }
  }

  private slotOf(distance: number): number {
    const { recent } = this
    const again = recent.indexOf(distance)
    if (again !== -1) {
      recent[again] = recent[0]
      recent[0] = distance
      return again
    }
    this.recent = [distance, recent[0], recent[1]]
    return firstDistance.findLastIndex((first) => first <= distance + 2)
  }

  private keyAt(at: number): number {
    return (this.bytes[at] ?? 0) + (this.bytes[at + 1] ?? 0) * 256 + (this.bytes[at + 2] ?? 0) * 65_536
  }
}

function counted(size: number, symbols: readonly number[]): number[] {
  const counts = Array.from({ length: size }, () => 0)
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1
  return counts
}

/** Targets of calls made addresses, as the packer of Windows does with programs. */
function translated(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  if (size === 0) return copy
  const view = new DataView(copy.buffer)
  for (let frame = 0; frame < copy.length; frame += frameBytes) {
    const end = Math.min(frame + frameBytes, copy.length) - 10
    for (let at = frame; at < end;) {
      if (copy[at] !== 0xe8) {
        at++
        continue
      }
      const target = view.getInt32(at + 1, true)
      if (target >= -at && target < size - at) view.setInt32(at + 1, target + at, true)
      else if (target >= size - at && target < size) view.setInt32(at + 1, target - size, true)
      at += 5
    }
  }
  return copy
}
