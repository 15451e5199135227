/** Words of 16 bits, the highest bit first, in parts that begin on a word of their own. */
export class LzxBitWriter {
  private readonly parts: number[][] = [[]]
  private word = 0
  private count = 0

  put(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      this.word = (this.word << 1) | (Math.floor(value / 2 ** bit) % 2)
      if (++this.count === 16) this.flush()
    }
  }

  /** On to the next word; a whole one of padding where it is one already. */
  toBytes(): void {
    this.put(0, 16 - this.count)
  }

  bytes(values: Iterable<number>): void {
    this.last().push(...values)
  }

  /** The next part begins. */
  part(): void {
    if (this.count > 0) this.put(0, 16 - this.count)
    this.parts.push([])
  }

  /** All that were begun, an empty one at the end left out. */
  all(): Uint8Array[] {
    if (this.count > 0) this.put(0, 16 - this.count)
    const parts = this.last().length === 0 ? this.parts.slice(0, -1) : this.parts
    return parts.map((part) => Uint8Array.from(part))
  }

  private flush(): void {
    this.last().push(this.word & 0xff, (this.word >> 8) & 0xff)
    this.word = this.count = 0
  }

  private last(): number[] {
    return this.parts.at(-1) ?? []
  }
}
