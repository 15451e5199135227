import type { LzxBits } from './lzx-bits.ts'

const fastBits = 11
const longest = 16

/** A canonical Huffman code of at most 16 bits, built from the code lengths. */
export class LzxTree {
  /** Code length of each symbol, 0 for none. Kept between blocks, which encode only differences. */
  readonly lengths: Uint8Array
  /** Lookup table by the first bits: symbol and length; 0 for longer codes. */
  private readonly fast = new Uint16Array(1 << fastBits)
  private readonly sorted: Uint16Array
  /** By length: first code, and index of its first symbol. */
  private readonly firstCode = new Int32Array(longest + 2)
  private readonly firstPlace = new Int32Array(longest + 2)

  constructor(symbols: number) {
    this.lengths = new Uint8Array(symbols)
    this.sorted = new Uint16Array(symbols)
  }

  /**
   * Rebuilds the code after lengths changed; false if they form no valid code. An empty code is valid as long as it is
   * not used.
   */
  build(): boolean {
    const counts = new Int32Array(longest + 1)
    for (const length of this.lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1
    let [code, place] = [0, 0]
    for (let length = 1; length <= longest; length++) {
      this.firstCode[length] = code
      this.firstPlace[length] = place
      code = (code + (counts[length] ?? 0)) << 1
      place += counts[length] ?? 0
    }
    this.firstPlace[longest + 1] = place
    this.fast.fill(0)
    if (place === 0) return true
    if (code !== 1 << (longest + 1)) return false
    this.place()
    return true
  }

  /** -1 if these bits are no code. */
  decode(bits: LzxBits): number {
    const next = bits.peek16()
    const quick = this.fast[next >>> (longest - fastBits)] ?? 0
    if (quick !== 0) {
      bits.skip(quick & 31)
      return quick >>> 5
    }
    for (let length = fastBits + 1; length <= longest; length++) {
      const nth = (next >>> (longest - length)) - (this.firstCode[length] ?? 0)
      const place = (this.firstPlace[length] ?? 0) + nth
      if (nth < 0 || place >= (this.firstPlace[length + 1] ?? 0)) continue
      bits.skip(length)
      return this.sorted[place] ?? -1
    }
    return -1
  }

  private place(): void {
    const next = Int32Array.from(this.firstPlace)
    for (let symbol = 0; symbol < this.lengths.length; symbol++) {
      const length = this.lengths[symbol] ?? 0
      if (length === 0) continue
      const place = next[length] ?? 0
      next[length] = place + 1
      this.sorted[place] = symbol
      if (length > fastBits) continue
      const code = (this.firstCode[length] ?? 0) + place - (this.firstPlace[length] ?? 0)
      const from = code << (fastBits - length)
      this.fast.fill((symbol << 5) | length, from, from + (1 << (fastBits - length)))
    }
  }
}
