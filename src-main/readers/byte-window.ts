import type { ByteSource } from './byte-source.ts'
import { binaryText } from './mail/binary-text.ts'

const windowBytes = 256 * 1024

/** Looks at a source some hundred kilobytes at a time; bytes that it gives are those until the next question. */
export class ByteWindow {
  readonly size: number
  private readonly source: ByteSource
  private from = 0
  private bytes: Uint8Array = new Uint8Array(0)

  constructor(source: ByteSource) {
    this.source = source
    this.size = source.size
  }

  /** Undefined beyond the end. */
  byte(at: number): number | undefined {
    return this.behind(at, 1)[0]
  }

  /** `[at, at + length)`, shorter at the end; at most a window of it. */
  part(at: number, length: number): Uint8Array {
    return this.behind(at, length).subarray(0, Math.max(0, length))
  }

  /** One character a byte. */
  text(from: number, end: number): string {
    return binaryText(this.part(from, end - from))
  }

  /** All of a part, in pieces. */
  *pieces(from: number, end: number): Generator<Uint8Array> {
    for (let at = from; at < end;) {
      const piece = this.behind(at, 1).subarray(0, end - at)
      if (piece.length === 0) return
      yield piece
      at += piece.length
    }
  }

  /** Position of the first of these bytes that lies between the two places as a whole, or -1. */
  indexOf(needle: Uint8Array, from: number, end: number): number {
    for (let at = from; at + needle.length <= end;) {
      const piece = this.behind(at, needle.length).subarray(0, end - at)
      const found = placeOf(needle, piece)
      if (found !== -1) return at + found
      if (piece.length < needle.length) return -1
      at += piece.length - needle.length + 1
    }
    return -1
  }

  /** From there to the end of the window, which is moved where it holds less than the least. */
  private behind(at: number, least: number): Uint8Array {
    const wanted = Math.max(0, Math.min(least, windowBytes, this.size - at))
    if (at < this.from || at + wanted > this.from + this.bytes.length) {
      this.bytes = this.source.read(at, windowBytes)
      this.from = at
    }
    return this.bytes.subarray(at - this.from)
  }
}

function placeOf(needle: Uint8Array, bytes: Uint8Array): number {
  const [first = 0] = needle
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, nth) => bytes[at + nth] === byte)) return at
  }
  return -1
}
