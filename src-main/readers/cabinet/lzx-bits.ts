/** Reads the bits of one block: 16-bit words, highest bit first. Beyond the end it returns zeros and counts them. */
export class LzxBits {
  private readonly bytes: Uint8Array
  private at = 0
  private bits = 0
  private count = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** True if more bits were read than the block has, apart from the padding of its last word. */
  get isOverrun(): boolean {
    return this.at - (this.count >> 3) > this.bytes.length + 1
  }

  /** Bytes not read yet, in byte mode. */
  get bytesLeft(): number {
    return Math.max(0, this.bytes.length - this.at)
  }

  /** The next 16 bits, without consuming them. */
  peek16(): number {
    if (this.count < 16) {
      const word = (this.bytes[this.at] ?? 0) | ((this.bytes[this.at + 1] ?? 0) << 8)
      this.at += 2
      this.bits = ((this.bits & ((1 << this.count) - 1)) << 16) | word
      this.count += 16
    }
    return (this.bits >>> (this.count - 16)) & 0xffff
  }

  skip(count: number): void {
    this.count -= count
  }

  /** At most 16 bits. */
  take(count: number): number {
    if (count === 0) return 0
    const value = this.peek16() >>> (16 - count)
    this.count -= count
    return value
  }

  /** Skips to the next word boundary (a whole word if already there) and switches to byte mode. */
  toBytes(): void {
    this.at -= (this.count >> 4) * 2
    if ((this.count & 15) === 0) this.at += 2
    this.count = 0
  }

  /** Up to this many bytes; only after `toBytes`. */
  takeBytes(most: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + most)
    this.at += taken.length
    return taken
  }
}
