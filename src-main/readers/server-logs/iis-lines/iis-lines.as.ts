/**
 * AssemblyScript, compiled by `npm run wasm`: counts ordinary lines of an IIS log and stops at each line that needs
 * more work. Must behave exactly like `iis-log/scan.ts`; stops where that is uncertain.
 */
import { isTimed, isWanted, statusOf, substatusOf } from './columns.as'
import { countAt, failed, linesAt, nearFailure, ofClientsAt, positionsAt, unknown, unread } from './memory'
import { isPlaceFree, placeOf } from './places.as'

export { forgetTimes, leastTime, mostTime, setAddresses, setLayout, setTimes } from './columns.as'
export { find } from './find.as'
export { freePlace, learn } from './places.as'

/** Bytes; longer lines are cut, see `lines.ts`. */
const longestLine: i32 = 4000
const hash: i32 = 35
const firstFailure: i32 = 400

/**
 * Counts lines from `line` to the first one that needs more work; returns its number times four plus the reason
 * (`memory.ts`).
 */
export function count(line: i32, lines: i32, columns: i32, inWindow: bool): i32 {
  let feed = line == 0 ? -1 : load<i32>(linesAt + (line - 1) * 4) >> 1
  for (; line < lines; line++) {
    const first = positionsAt + feed * 4
    const info = load<i32>(linesAt + line * 4)
    feed = info >> 1
    const end = positionsAt + feed * 4
    const start = load<i32>(first) + 1
    const stop = load<i32>(end)
    // an empty last column is not counted
    const has = (end - first) / 4 - i32(stop - load<i32>(end - 4) == 1)
    if (info & 1 || has < columns || stop - start > longestLine || load<u8>(start) == hash) return line * 4 + unread
    const code = statusOf(first)
    if (code == -1) return line * 4 + unread
    const sub = substatusOf(first)
    if (sub == -1 || !isTimed(first) || isWanted(first)) return line * 4 + unread
    const place = placeOf(first, code, sub)
    if (place == 0) return line * 4 + (isPlaceFree() ? unknown : unread)
    store<i32>(place, load<i32>(place, countAt) + 1, countAt)
    if (load<i32>(place, ofClientsAt)) {
      if (code >= firstFailure) return line * 4 + failed
      if (inWindow) return line * 4 + nearFailure
    }
  }
  return lines * 4
}
