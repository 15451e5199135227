import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { four } from '../../readers/text/fast-bytes/fast-bytes.ts'
import { mostEvents } from '../../readers/client-logs/newest-events.ts'
import { decodeText } from '../../readers/text/text.ts'
import { decodedPieces } from '../../readers/text/text-pieces.ts'
import {
  keptWords,
  readWindowsUpdateLines,
  readWindowsUpdateLog
} from '../../readers/client-logs/windows-update-log.ts'
import { piecesOf } from './read-pieces.ts'
import { FilteredLog } from './filtered-log.ts'

const megabyte = 1024 * 1024
const mostSorted = 64 * megabyte
/** Bytes read from the end at first, and again if they contain too few events. */
const tails = [4, 16, 64].map((size) => size * megabyte)
/** Number of older events that are read so that the newest ones can refer to them. */
const olderEvents = 2000

/**
 * Only the newest events of a log are kept, so a long log is read from its end until enough events are found. The part
 * before is only searched for lines that matter at any position.
 */
export function readLongWindowsUpdateLog(
  path: string,
  size: number,
  onRead: (bytes: number) => void
): EvidenceValue<'windows-update-log'> | null {
  const [first, second, third] = keptWords
  for (const tail of isNarrow(path, size) ? tails : []) {
    if (tail * 2 > size) break
    const log = new FilteredLog(path, size, tail, [four(first), four(second), four(third)], onRead)
    const value = readWindowsUpdateLines(log)
    if (value === null || value.events.length < mostEvents || value.dropped < olderEvents) continue
    return { ...value, records: value.records + log.filtered, ...(log.filtered > 0 && { skimmed: log.filtered }) }
  }
  const pieces = () => decodedPieces(piecesOf(path, 0, size), onRead)
  // lines out of order are read a second time and sorted, which takes memory for all of them
  return readWindowsUpdateLog(size > mostSorted ? pieces() : { [Symbol.iterator]: pieces })
}

/** True where a line feed is one byte. */
function isNarrow(path: string, size: number): boolean {
  for (const piece of piecesOf(path, 0, size)) {
    const encoding = decodeText(piece)?.encoding ?? 'mixed'
    return !['utf-16le', 'utf-16be', 'mixed'].includes(encoding)
  }
  return false
}
