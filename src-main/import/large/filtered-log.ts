import { closeSync, openSync, readSync } from 'node:fs'
import { sharedFastBytes, type Fours } from '../../readers/text/fast-bytes/fast-bytes.ts'
import { mostBytes } from '../../readers/text/fast-bytes/most-bytes.ts'
import { linesOf, longestLine, type Line } from '../../readers/text/lines.ts'
import { decodeText } from '../../readers/text/text.ts'
import { decodedPieces, TextPieces } from '../../readers/text/text-pieces.ts'
import { FileProblem } from '../../casefile/raw-file.ts'
import { piecesOf } from './read-pieces.ts'

const pieceBytes = 1024 * 1024
/** Enough bytes to recognise the kind of log and its first time. */
const headBytes = 128 * 1024
const lineFeed = 10

/**
 * The relevant lines of a long log: its beginning, its end, and in between only lines that contain a wanted word. Line
 * numbers are those of the whole file. Reading throws `FileProblem` or the system's error.
 */
export class FilteredLog implements Iterable<Line> {
  /** Number of lines without a wanted word; known once all lines were read. */
  filtered = 0
  private readonly path: string
  private readonly size: number
  private readonly tailBytes: number
  private readonly wanted: Fours
  private readonly onRead: (bytes: number) => void

  constructor(path: string, size: number, tailBytes: number, wanted: Fours, onRead: (bytes: number) => void) {
    this.path = path
    this.size = size
    this.tailBytes = tailBytes
    this.wanted = wanted
    this.onRead = onRead
  }

  *[Symbol.iterator](): Generator<Line> {
    let before = 0
    let at = 0
    for (const head of this.wholeLines(0, Math.min(headBytes, this.size))) {
      yield* linesOf(new TextPieces(head).decode(head), before)
      before += feedsIn(head, 0, head.length)
      at += head.length
    }
    const tail = Math.max(at, this.size - this.tailBytes)
    for (const piece of this.wholeLines(at, tail)) {
      yield* this.relevant(piece, before)
      before += feedsIn(piece, 0, piece.length)
      at += piece.length
    }
    yield* linesOf(decodedPieces(piecesOf(this.path, at, this.size), this.onRead), before)
  }

  /** Lines that hold one of the words. */
  private *relevant(piece: Uint8Array, before: number): Generator<Line> {
    const fast = sharedFastBytes()
    let result = 0
    let start = 0
    let number = before + 1
    for (let from = 0; from < piece.length; from += mostBytes) {
      const to = Math.min(from + mostBytes, piece.length)
      const places = fast.positions.slice(0, fast.fours(piece, from, to, this.wanted))
      for (const place of places) {
        if (place < start) continue
        const begin = piece.lastIndexOf(lineFeed, place) + 1
        number += feedsIn(piece, start, begin)
        start = piece.indexOf(lineFeed, place) + 1
        yield { number, text: decodeText(piece.slice(begin, Math.min(start - 1, begin + longestLine)))?.text ?? '' }
        number++
        result++
      }
    }
    this.filtered += feedsIn(piece, 0, piece.length) - result
  }

  /**
   * `[start, end)` in pieces of whole lines; the last line may extend beyond `end`. A rest without a line end is left
   * out.
   */
  private *wholeLines(start: number, end: number): Generator<Uint8Array> {
    const file = openSync(this.path, 'r')
    const buffer = new Uint8Array(pieceBytes)
    try {
      for (let at = start; at < end;) {
        const count = readSync(file, buffer, 0, Math.min(buffer.length, this.size - at), at)
        if (count === 0) throw new FileProblem('changed')
        const last = buffer.subarray(0, count).lastIndexOf(lineFeed, Math.min(count, end - at) - 1)
        if (last === -1) return
        yield buffer.subarray(0, last + 1)
        at += last + 1
        this.onRead(last + 1)
      }
    } finally {
      closeSync(file)
    }
  }
}

function feedsIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += mostBytes)
    count += sharedFastBytes().lineFeeds(bytes, at, Math.min(at + mostBytes, to))
  return count
}
