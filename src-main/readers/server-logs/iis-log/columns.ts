import { decodeCodePage } from '../../text/code-pages.ts'

const lineFeed = 10
const blank = 32
const mostColumns = 64

/** Byte positions of the columns of one line. Reused for every line, because logs have millions of them. */
export class Columns {
  readonly starts = new Int32Array(mostColumns)
  readonly ends = new Int32Array(mostColumns)
  /** Number of columns of the current line. */
  count = 0

  /** Finds the columns of the line at `from`; returns the position of its line feed, which must exist. */
  locate(bytes: Uint8Array, from: number): number {
    const { starts, ends } = this
    let column = 0
    let start = from
    let at = from
    for (;;) {
      let byte = bytes[at] ?? lineFeed
      while (byte > blank) byte = bytes[++at] ?? lineFeed
      if (at > start && column < mostColumns) {
        starts[column] = start
        ends[column] = at
        column++
      }
      if (byte === lineFeed) break
      start = ++at
    }
    this.count = column
    return at
  }

  /**
   * Like `walk`, from separators found before, starting at the `nth`; returns the index of the line feed, which must
   * exist.
   */
  take(bytes: Uint8Array, from: number, positions: Int32Array, nth: number): number {
    const { starts, ends } = this
    let column = 0
    let start = from
    let feed = nth
    for (; feed < positions.length; feed++) {
      const at = positions[feed] ?? 0
      if (at > start && column < mostColumns) {
        starts[column] = start
        ends[column] = at
        column++
      }
      if (bytes[at] === lineFeed) break
      start = at + 1
    }
    this.count = column
    return feed
  }

  /** Text of a column; empty if it is missing or `-`. */
  text(bytes: Uint8Array, column: number): string {
    if (column < 0 || column >= this.count) return ''
    const text = textOf(bytes.subarray(this.starts[column], this.ends[column]))
    return text === '-' ? '' : text
  }

  /** Number in a column, at most 15 digits; -1 for anything else. */
  number(bytes: Uint8Array, column: number): number {
    if (column < 0 || column >= this.count) return -1
    const start = this.starts[column] ?? 0
    const end = this.ends[column] ?? 0
    if (end - start > 15) return -1
    let value = 0
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    return value
  }
}

/**
 * Decodes UTF-8, otherwise windows-1252: IIS writes one of UTF-8 and the machine's code page, depending on its
 * configuration.
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeCodePage(bytes, 'windows-1252') // the decoder throws for invalid UTF-8
  }
}
