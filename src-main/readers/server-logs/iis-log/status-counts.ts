import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { isClientDirectory } from './client-directories.ts'

export type StatusRow = EvidenceValue<'iis-log'>['statuses'][number]

/** Scanners ask for thousands of directories that do not exist; beyond this they share one row per status. */
const mostRows = 300
/** While counting, more are kept, so that the most frequent can be chosen at the end. */
const mostCounted = 3000
const rest = '…'

/**
 * How often each directory answered with which status. Beyond `mostCounted` rows those are kept that come first by rank:
 * whatever the order of lines and parts, the same rows stay, and their counts are whole.
 */
export class StatusCounts {
  private rows = new Map<string, StatusRow>()
  private readonly others = new Map<number, StatusRow>()
  /** Rows that come after this one were dropped once and are counted with the rest ever after. */
  private last: StatusRow | null = null
  /** Grows when rows were dropped: whoever holds rows has to ask for them anew. */
  generation = 0
  private readonly beforeDropping: () => void

  /** `beforeDropping`: asks whoever counts beside the rows to add that to them. */
  constructor(beforeDropping: () => void = () => undefined) {
    this.beforeDropping = beforeDropping
  }

  /** The row to count in; the caller raises its `count`. */
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

  /** Everything counted so far, for another one to join; unchosen and unsorted. */
  all(): StatusRow[] {
    this.prune()
    return [...this.rows.values(), ...this.others.values()].filter((row) => row.count > 0)
  }

  /** By directory, then status: what clients ask for, and of the others the most frequent. */
  chosen(): StatusRow[] {
    const counted = this.all()
    const frequent = counted.filter((row) => row.directory !== rest).sort(byInterest)
    const kept = new StatusCounts()
    kept.join(frequent.slice(0, mostRows))
    for (const row of [...frequent.slice(mostRows), ...this.others.values()]) kept.other(row.status).count += row.count
    return kept.all().sort((a, b) => byCode(sortKey(a), sortKey(b)))
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

/** An order that does not depend on counts, which are not known before the end. */
function byRank(a: StatusRow, b: StatusRow): number {
  const clients = Number(isClientDirectory(b.directory)) - Number(isClientDirectory(a.directory))
  return clients || a.directory.length - b.directory.length || byCode(sortKey(a), sortKey(b))
}

function byInterest(a: StatusRow, b: StatusRow): number {
  const clients = Number(isClientDirectory(b.directory)) - Number(isClientDirectory(a.directory))
  return clients || b.count - a.count || byCode(sortKey(a), sortKey(b))
}

function sortKey(row: StatusRow): string {
  return `${row.directory} ${row.status}.${row.substatus ?? '-'}`
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
