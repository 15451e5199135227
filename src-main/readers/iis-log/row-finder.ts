import { isClientDirectory } from './client-directories.ts'
import { textOf, type Columns } from './columns.ts'
import type { Layout } from './layout.ts'
import type { StatusCounts, StatusRow } from './status-counts.ts'

const places = 4096
const slash = 47

/** Where to count a line: its row, and whether clients ask for its directory. */
export interface Place {
  readonly row: StatusRow
  readonly ofClients: boolean
  readonly name: Uint8Array
  readonly status: number
  readonly substatus: number
}

/** Finds the row of a line without making strings: a directory and status seen before are known by their bytes. */
export class RowFinder {
  private readonly known: (Place | undefined)[] = Array.from({ length: places })
  private readonly counts: StatusCounts
  private generation = 0

  constructor(counts: StatusCounts) {
    this.counts = counts
  }

  /** `substatus` -1: none. */
  find(bytes: Uint8Array, columns: Columns, layout: Layout, status: number, substatus: number): Place {
    const has = layout.path < columns.count
    const end = has ? (columns.ends[layout.path] ?? 0) : 0
    let start = has ? (columns.starts[layout.path] ?? 0) : 0
    while (start < end && bytes[start] !== slash) start++
    start = Math.min(start + 1, end)
    let stop = start
    while (stop < end && bytes[stop] !== slash) stop++
    const index = hashOf(bytes, start, stop, status * 31 + substatus) & (places - 1)
    const place = this.known[index]
    if (place !== undefined && this.generation === this.counts.generation && isAt(place, bytes, start, stop)) {
      if (place.status === status && place.substatus === substatus) return place
    }
    return this.remember(index, bytes.slice(start, stop), status, substatus)
  }

  private remember(index: number, name: Uint8Array, status: number, substatus: number): Place {
    const directory = textOf(name).toLowerCase()
    const row = this.counts.row(directory, status, substatus === -1 ? null : substatus)
    if (this.generation !== this.counts.generation) this.known.fill(undefined)
    this.generation = this.counts.generation
    const place = { row, ofClients: isClientDirectory(directory), name, status, substatus }
    this.known[index] = place
    return place
  }
}

/** Length and a few letters tell WSUS' directories apart; whether it is the same one, the caller looks. */
function hashOf(bytes: Uint8Array, start: number, stop: number, status: number): number {
  const few = ((bytes[start] ?? 0) * 31 + (bytes[start + 2] ?? 0)) * 31 + (bytes[stop - 1] ?? 0)
  const hash = Math.imul(few + (stop - start) * 131 + status * 8191, 0x9e3779b1)
  return hash >>> 16
}

function isAt({ name }: Place, bytes: Uint8Array, start: number, stop: number): boolean {
  if (name.length !== stop - start) return false
  for (let at = 0; at < name.length; at++) {
    if (name[at] !== bytes[start + at]) return false
  }
  return true
}
