import { isClientDirectory } from './client-directories.ts'
import { textOf, type Columns } from './columns.ts'
import type { Layout } from './layout.ts'
import type { StatusCounts, StatusRow } from './status-counts.ts'

const places = 4096
const slash = 47

/** The row of a line, and whether clients request its directory. */
export interface Place {
  readonly row: StatusRow
  readonly ofClients: boolean
  readonly name: Uint8Array
  readonly status: number
  readonly substatus: number
}

/** Finds the row of a line by comparing bytes, without creating strings for known directories and statuses. */
export class RowFinder {
  /** Empty until the first row is kept: most texts are no log of IIS, and making it takes longer than reading a short one. */
  private known: (Place | undefined)[] = []
  private readonly counts: StatusCounts
  private generation = 0

  constructor(counts: StatusCounts) {
    this.counts = counts
  }

  /** `substatus`: -1 if there is none. */
  find(bytes: Uint8Array, columns: Columns, layout: Layout, status: number, substatus: number): Place {
    const has = layout.path < columns.count
    const end = has ? (columns.ends[layout.path] ?? 0) : 0
    let start = has ? (columns.starts[layout.path] ?? 0) : 0
    while (start < end && bytes[start] !== slash) start++
    if (start < end) start++
    const index = indexOf(bytes, start, end, status, substatus)
    const place = this.known[index]
    if (place?.status === status && place.substatus === substatus && this.generation === this.counts.generation) {
      if (isAt(place.name, bytes, start, end)) return place
    }
    let stop = start
    while (stop < end && bytes[stop] !== slash) stop++
    return this.remember(index, bytes.slice(start, stop), status, substatus)
  }

  private remember(index: number, name: Uint8Array, status: number, substatus: number): Place {
    const directory = textOf(name).toLowerCase()
    const row = this.counts.row(directory, status, substatus === -1 ? null : substatus)
    if (this.known.length === 0 || this.generation !== this.counts.generation) {
      this.known = Array.from({ length: places })
    }
    this.generation = this.counts.generation
    const place = { row, ofClients: isClientDirectory(directory), name, status, substatus }
    this.known[index] = place
    return place
  }
}

/**
 * Hash of two characters and the path length, which distinguishes the directories of WSUS; the caller compares the
 * whole name.
 */
function indexOf(bytes: Uint8Array, start: number, end: number, status: number, substatus: number): number {
  const letters = ((bytes[start] ?? 0) << 8) | (bytes[start + 3] ?? 0)
  return (
    (Math.imul(letters ^ ((end - start) << 16) ^ Math.imul(status * 31 + substatus, 0x85ebca6b), 0x9e3779b1) >>> 20) &
    (places - 1)
  )
}

/** True if the first segment of the path at `start` is exactly this directory. */
function isAt(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const stop = start + name.length
  if (stop > end || (stop < end && bytes[stop] !== slash)) return false
  for (let at = 0; at < name.length; at++) {
    if (name[at] !== bytes[start + at]) return false
  }
  return true
}
