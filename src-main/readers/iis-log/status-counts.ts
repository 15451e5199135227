import type { IisRecord } from './record.ts'

interface Row {
  readonly directory: string
  readonly status: number
  readonly substatus: number | null
  count: number
}

/** Scanners ask for thousands of directories that do not exist; beyond this they share one row per status. */
const mostRows = 300
const rest = '…'

/** How often each directory answered with which status. */
export class StatusCounts {
  private readonly rows = new Map<string, Row>()

  add({ directory, request: { status, substatus } }: IisRecord): void {
    this.count(
      this.rows.size < mostRows || this.rows.has(key(directory, status, substatus)) ? directory : rest,
      status,
      substatus
    )
  }

  private count(directory: string, status: number, substatus: number | null): void {
    const row = this.rows.get(key(directory, status, substatus)) ?? { directory, status, substatus, count: 0 }
    row.count++
    this.rows.set(key(directory, status, substatus), row)
  }

  /** By directory, then status. */
  all(): Row[] {
    return [...this.rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  }
}

function key(directory: string, status: number, substatus: number | null): string {
  return `${directory} ${status}.${substatus ?? '-'}`
}
