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
/** How much of the end is read first, and how much when that holds too little. */
const tails = [4, 16, 64].map((size) => size * megabyte)
/** So many older events make sure that what the newest ones refer to was read as well. */
const olderEvents = 2000

/**
 * Only the newest events of a log are kept, so a long one is read from its end, as far back as it takes to have them and
 * some more. What lies before is searched for lines that count wherever they stand.
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
  return readWindowsUpdateLog(decodedPieces(piecesOf(path, 0, size), onRead))
}

/** True where a line feed is one byte. */
function isNarrow(path: string, size: number): boolean {
  for (const piece of piecesOf(path, 0, size)) {
    const encoding = decodeText(piece)?.encoding ?? 'mixed'
    return !['utf-16le', 'utf-16be', 'mixed'].includes(encoding)
  }
  return false
}
