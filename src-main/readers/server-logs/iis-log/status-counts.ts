import { compareByCodeUnit } from '../../../contract/order.ts'
import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { isClientDirectory } from './client-directories.ts'

/** Count of one directory and status. */
export type StatusRow = EvidenceValue<'iis-log'>['statuses'][number]

/** Scanners request thousands of nonexistent directories; those beyond this limit share one row per status. */
const mostRows = 300
/** Limit while counting; higher, so that the most frequent rows can be selected at the end. */
const mostCounted = 3000
const rest = '…'

/**
 * Counts responses by directory and status. Beyond `mostCounted` rows, the first by rank are kept: the result does not
 * depend on the order of lines and parts, and the counts of kept rows are complete.
 */
export class StatusCounts {
  private rows = new Map<string, StatusRow>()
  private readonly others = new Map<number, StatusRow>()
  /** Rows ranked after this one were dropped; their counts are added to the shared rows. */
  private last: StatusRow | null = null
  /** Incremented when rows are dropped; references to rows are then invalid. */
  generation = 0
  private readonly beforeDropping: () => void

  /** `beforeDropping`: called before rows are dropped, so that other counters can add their counts. */
  constructor(beforeDropping: () => void = () => undefined) {
    this.beforeDropping = beforeDropping
  }

  /** The row for this combination; the caller increments `count`. */
  row(directory: string, status: number, substatus: number | null): StatusRow {
    if (directory === rest) return this.other(status)
    const key = `${directory} ${status}.${substatus ?? '-'}`
    const known = this.rows.get(key)
    if (known !== undefined) return known
    const fresh = { directory, status, substatus, count: 0 }
    if (this.last !== null && byRank(fresh, this.last) > 0) return this.other(status)
    this.rows.set(key, fresh)
    if (this.rows.size >= mostCounted * 2) this.prune()
    return this.rows.get(key) ?? this.other(status)
  }

  join(rows: Iterable<StatusRow>): void {
    for (const { directory, status, substatus, count } of rows) {
      this.row(directory, status, substatus).count += count
    }
  }

  /** All rows, unsorted, to be joined with another instance. */
  all(): StatusRow[] {
    this.prune()
    return [...this.rows.values(), ...this.others.values()].filter((row) => row.count > 0)
  }

  /** Client directories and the most frequent other rows, sorted by directory and status. */
  chosen(): StatusRow[] {
    const counted = this.all()
    const frequent = counted.filter((row) => row.directory !== rest).sort(byInterest)
    const kept = new StatusCounts()
    kept.join(frequent.slice(0, mostRows))
    for (const row of [...frequent.slice(mostRows), ...this.others.values()]) kept.other(row.status).count += row.count
    return kept.all().sort((a, b) => compareByCodeUnit(sortKey(a), sortKey(b)))
  }

  private other(status: number): StatusRow {
    const row = this.others.get(status) ?? { directory: rest, status, substatus: null, count: 0 }
    this.others.set(status, row)
    return row
  }

  private prune(): void {
    if (this.rows.size <= mostCounted) return
    this.beforeDropping()
    const ranked = [...this.rows.entries()].sort(([, a], [, b]) => byRank(a, b))
    for (const [, row] of ranked.slice(mostCounted)) this.other(row.status).count += row.count
    this.rows = new Map(ranked.slice(0, mostCounted))
    this.last = ranked[mostCounted - 1]?.[1] ?? null
    this.generation++
  }
}

/** Order independent of counts, which are unknown until the end. */
function byRank(a: StatusRow, b: StatusRow): number {
  const clients = Number(isClientDirectory(b.directory)) - Number(isClientDirectory(a.directory))
  return clients || a.directory.length - b.directory.length || compareByCodeUnit(sortKey(a), sortKey(b))
}

function byInterest(a: StatusRow, b: StatusRow): number {
  const clients = Number(isClientDirectory(b.directory)) - Number(isClientDirectory(a.directory))
  return clients || b.count - a.count || compareByCodeUnit(sortKey(a), sortKey(b))
}

function sortKey(row: StatusRow): string {
  return `${row.directory} ${row.status}.${row.substatus ?? '-'}`
}
