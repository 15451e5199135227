/** The bytes of a file, taken where they are wanted, so that a long file needs no memory of its size. */
export interface ByteSource {
  /** Bytes of the whole file. */
  readonly size: number
  /** `[at, at + length)`, less at the end of the file; the bytes hold until the next call. */
  read(at: number, length: number): Uint8Array
}

/** A file that is in memory already. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) }
}

/** Little-endian access to bytes; what lies behind their end is refused by the caller, who knows the length. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A place that is read from, and where it ends. */
export interface Span {
  readonly at: number
  readonly end: number
}
