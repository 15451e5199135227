import { decodeCodePage } from '../../text/code-pages.ts'

const lineFeed = 10
const blank = 32
const mostColumns = 64

/** The columns of one line by byte position; made once and walked again for every line, because logs have millions. */
export class Columns {
  readonly starts = new Int32Array(mostColumns)
  readonly ends = new Int32Array(mostColumns)
  /** Columns of the line walked last. */
  count = 0

  /** Walks the line that begins at `from` and returns where its line feed stands, which the caller made sure of. */
  walk(bytes: Uint8Array, from: number): number {
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
   * Takes the line that begins at `from` from separators found before, the next of which is the `nth`; returns which one
   * is its line feed, which the caller made sure of.
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

  /** Empty where the line has no such column, or `-` stands in it. */
  text(bytes: Uint8Array, column: number): string {
    if (column < 0 || column >= this.count) return ''
    const text = textOf(bytes.subarray(this.starts[column], this.ends[column]))
    return text === '-' ? '' : text
  }

  /** A number of at most 15 digits; -1 for anything else. */
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

/** IIS writes UTF-8 or the machine's own code page, as its administrator chose; a name that is no UTF-8 is the latter. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeCodePage(bytes, 'windows-1252') // the decoder's only way to say "not UTF-8"
  }
}
