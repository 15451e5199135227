const longDecoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The readable part of a chunk. Reads beyond it return zeros and set `broken`, so that wrong offsets do no harm. */
export class ChunkBytes {
  broken = false
  private readonly view: DataView

  readonly bytes: Uint8Array
  /** Beyond it are remains of other logs. */
  end: number

  constructor(bytes: Uint8Array, end: number) {
    this.bytes = bytes
    this.end = end
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  has(at: number, size: number): boolean {
    if (at >= 0 && at + size <= this.end) return true
    this.broken = true
    return false
  }

  u8(at: number): number {
    return this.has(at, 1) ? this.view.getUint8(at) : 0
  }

  u16(at: number): number {
    return this.has(at, 2) ? this.view.getUint16(at, true) : 0
  }

  u32(at: number): number {
    return this.has(at, 4) ? this.view.getUint32(at, true) : 0
  }

  u64(at: number): bigint {
    return this.has(at, 8) ? this.view.getBigUint64(at, true) : 0n
  }

  float(at: number, size: 4 | 8): number {
    if (!this.has(at, size)) return 0
    return size === 4 ? this.view.getFloat32(at, true) : this.view.getFloat64(at, true)
  }

  part(at: number, size: number): Uint8Array {
    return this.has(at, size) ? this.bytes.subarray(at, at + size) : this.bytes.subarray(0, 0)
  }

  /** UTF-16 of so many characters; names and most values are short, where a loop is quicker than a decoder. */
  wide(at: number, characters: number): string {
    if (!this.has(at, characters * 2)) return ''
    if (characters > 64) return longDecoder.decode(this.bytes.subarray(at, at + characters * 2))
    let text = ''
    for (let nth = 0; nth < characters; nth++) text += String.fromCharCode(this.view.getUint16(at + nth * 2, true))
    return text
  }
}
