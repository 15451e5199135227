import type { Heading, IisPart } from '../../readers/server-logs/iis-log/part.ts'
import { sharedLineKernel } from '../../readers/server-logs/iis-log/line-kernel.ts'
import { IisScan } from '../../readers/server-logs/iis-log/scan.ts'
import type { ServerLogInterest } from '../../readers/server-logs/server-log-interest.ts'
import { piecesOf, type ByteSource } from './read-pieces.ts'

const lineFeed = 10
const byteOrderMark = [0xef, 0xbb, 0xbf]

/** The lines of an IIS log that begin at bytes `[start, end)`; the last one is read completely. */
export interface IisPartRange {
  readonly source: ByteSource
  /** Size in bytes of the whole log when it was found. */
  readonly size: number
  readonly start: number
  readonly end: number
}

/**
 * Reads the lines that begin in one range of an IIS log. `before`: the column names that hold there. Throws
 * `FileProblem` or the system's error.
 */
export function readIisPart(
  { source, size, start, end }: IisPartRange,
  interest: ServerLogInterest,
  before: Heading,
  onRead: (bytes: number) => void
): IisPart {
  const scan = new IisScan(interest, before, sharedLineKernel())
  // the byte before `start` shows whether a line begins there
  let inside = start === 0
  let at = Math.max(0, start - 1)
  for (const piece of piecesOf(source, at, size)) {
    const next = at + piece.length
    let from = at === 0 && byteOrderMark.every((byte, nth) => piece[nth] === byte) ? byteOrderMark.length : 0
    if (!inside) {
      from = piece.indexOf(lineFeed) + 1
      inside = from > 0
      if (at + from >= end || (!inside && next >= end)) break
    }
    const last = next < end ? -1 : piece.indexOf(lineFeed, Math.max(from, end - 1 - at))
    if (inside) scan.read(piece.subarray(from, last === -1 ? piece.length : last + 1))
    if (at < end) onRead(Math.min(next, end) - at)
    if (last !== -1) break
    at = next
  }
  return scan.finish()
}
