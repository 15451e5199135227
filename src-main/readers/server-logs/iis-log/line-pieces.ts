import { longestLine } from '../../text/lines.ts'
import { mostBytes } from '../../text/fast-bytes/most-bytes.ts'

const lineFeed = 10
const blank = 32

/** Receives complete lines: `[from, to)` of the bytes, including line feeds, at most `mostBytes`. */
type TakeLines = (bytes: Uint8Array, from: number, to: number) => void

/**
 * Assembles complete lines from chunks split anywhere. An incomplete line is kept up to the maximum line length;
 * leading blanks and zero bytes of a torn write are not counted.
 */
export class LinePieces {
  private readonly take: TakeLines
  private readonly kept = new Uint8Array(longestLine + 1)
  private length = 0
  private open = false

  constructor(take: TakeLines) {
    this.take = take
  }

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += mostBytes) this.addPiece(bytes.subarray(at, at + mostBytes))
  }

  private addPiece(piece: Uint8Array): void {
    let from = 0
    if (this.open) {
      const end = piece.indexOf(lineFeed)
      this.keep(piece, 0, end === -1 ? piece.length : end)
      if (end === -1) return
      this.release()
      from = end + 1
    }
    const to = piece.lastIndexOf(lineFeed) + 1
    if (to > from) this.take(piece, from, to)
    const rest = Math.max(from, to)
    if (rest < piece.length) this.keep(piece, rest, piece.length)
  }

  /** Passes on the last line, which may lack a line feed. */
  end(): void {
    if (this.open) this.release()
  }

  private keep(piece: Uint8Array, from: number, to: number): void {
    this.open = true
    let start = from
    if (this.length === 0) while (start < to && (piece[start] ?? 0) <= blank) start++
    const part = piece.subarray(start, Math.min(to, start + longestLine - this.length))
    this.kept.set(part, this.length)
    this.length += part.length
  }

  private release(): void {
    this.kept[this.length] = lineFeed
    this.take(this.kept, 0, this.length + 1)
    this.length = 0
    this.open = false
  }
}
