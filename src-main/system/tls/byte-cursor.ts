/**
 * Reads big-endian fields. Beyond the end everything is empty or zero, so that hostile lengths cannot cause an
 * exception.
 */
export class ByteCursor {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get ended(): boolean {
    return this.at >= this.bytes.length
  }

  /** Unsigned number of 1 to 4 bytes. */
  uint(size: number): number {
    return this.take(size).reduce((sum, byte) => sum * 256 + byte, 0)
  }

  take(size: number): Uint8Array {
    const part = this.bytes.subarray(this.at, this.at + size)
    this.at += size
    return part
  }

  /** A field preceded by its length in `lengthSize` bytes. */
  vector(lengthSize: number): ByteCursor {
    return new ByteCursor(this.takeVector(lengthSize))
  }

  takeVector(lengthSize: number): Uint8Array {
    return this.take(this.uint(lengthSize))
  }
}
