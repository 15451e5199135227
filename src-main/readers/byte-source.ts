/** Random access to the bytes of a file, so that a long one is not loaded as a whole. */
export interface ByteSource {
  /** Bytes of the whole file. */
  readonly size: number
  /** `[at, at + length)`, shorter at the end of the file; valid until the next call. */
  read(at: number, length: number): Uint8Array
}

/** A file that is in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) }
}

/** The part of a source from this position on. */
export function sourceFrom(source: ByteSource, start: number): ByteSource {
  return { size: source.size - start, read: (at, length) => source.read(start + at, length) }
}

/** Little-endian access to bytes; the caller checks the bounds. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A read position and its limit. */
export interface Span {
  readonly at: number
  readonly end: number
}
