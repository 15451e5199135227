import type { ClientLog } from './client-logs.ts'
import { endingOf, isForeign } from './scan-story/ending.ts'

/** Offsets from UTC are multiples of a quarter of an hour, and at most fourteen hours. */
const quarterMs = 15 * 60_000
const mostMs = 14 * 3_600_000
/** Windows notes the end of a search when the agent logs it. */
const nearMs = 2000
/** So many ends of scans around a single event may agree with it by chance. */
const fewEnds = 3

interface ScanEnd {
  /** Milliseconds; of a local time as if it were UTC. */
  readonly at: number
  readonly result: string
}

/**
 * Minutes, UTC = local + offset, by which the ends of scans in a log without a zone are those in Windows' event log,
 * whose times are in UTC; null unless one offset fits most of the events, and no other nearly as many.
 */
export function offsetByEvents(logs: readonly ClientLog[]): number | null {
  const ends = logs.filter(({ probe }) => probe === 'windows-update-log').flatMap(scanEnds)
  const inUtc = ends.filter(({ isUtc }) => isUtc)
  const local = ends.filter(({ isUtc }) => !isUtc)
  const votes = new Map<number, number>()
  let [asked, most] = [0, 0]
  for (const event of inUtc) {
    const same = local.filter(({ at, result }) => result === event.result && Math.abs(at - event.at) <= mostMs)
    if (same.length > 0) asked++
    most = Math.max(most, same.length)
    const quarters = new Set(same.flatMap(({ at }) => quartersBetween(at, event.at) ?? []))
    for (const quarter of quarters) votes.set(quarter, (votes.get(quarter) ?? 0) + 1)
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] * 2 <= asked || best[1] < 2 * (second?.[1] ?? 0)) return null
  if (best[1] === 1 && most > fewEnds) return null
  return best[0] * 15
}

function scanEnds({ value }: ClientLog): (ScanEnd & { readonly isUtc: boolean })[] {
  return value.events.flatMap((event) => {
    const ending = isForeign(event) ? null : endingOf(event, 'agent')
    if (ending === null || event.at === null || ending.outcome === 'unfinished') return []
    const isUtc = event.at.endsWith('Z')
    const at = Date.parse(isUtc ? event.at : `${event.at}Z`)
    return Number.isNaN(at) ? [] : [{ at, isUtc, result: `${ending.outcome} ${ending.code ?? ''}` }]
  })
}

/** Null where the two are no multiple of a quarter of an hour apart. */
function quartersBetween(local: number, utc: number): number | null {
  const quarters = Math.round((utc - local) / quarterMs)
  return Math.abs(utc - local - quarters * quarterMs) <= nearMs ? quarters : null
}
