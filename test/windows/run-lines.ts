/** What Node writes for `NODE_V8_COVERAGE`, as far as it is used here. */
export interface CoverageFile {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly Range[] }[]
  }[]
  /** The maps of the scripts that were loaded, with the length of each of their lines. */
  readonly 'source-map-cache'?: Readonly<Record<string, CachedMap | undefined>>
}

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

interface CachedMap {
  readonly lineLengths: readonly number[]
  readonly data: { readonly sources: readonly string[]; readonly mappings: string } | null
}

/** Lines of one source that hold code, and those of them that ran; both counted from 1. */
export interface Lines {
  readonly all: Set<number>
  readonly run: Set<number>
}

/** Adds what one process ran to `lines`, by the source as its map names it, where `wanted` gives it a name. */
export function addRunLines(
  file: CoverageFile,
  lines: Map<string, Lines>,
  wanted: (source: string) => string | null
): void {
  for (const { url, functions } of file.result) {
    const map = file['source-map-cache']?.[url]
    if (map?.data === null || map === undefined) continue
    const names = map.data.sources.map(wanted)
    if (names.every((name) => name === null)) continue
    const ran = ranAt(functions.flatMap((each) => each.ranges))
    for (const { offset, source, line } of segments(map.data.mappings, map.lineLengths)) {
      const name = names[source] ?? null
      if (name === null) continue
      const seen = lines.get(name) ?? { all: new Set(), run: new Set() }
      lines.set(name, seen)
      seen.all.add(line)
      if (ran[offset] === 1) seen.run.add(line)
    }
  }
}

/** For each offset whether it ran: V8 nests its ranges, and the innermost counts. */
function ranAt(ranges: readonly Range[]): Uint8Array {
  const length = (range: Range): number => range.endOffset - range.startOffset
  const ran = new Uint8Array(Math.max(0, ...ranges.map((range) => range.endOffset)))
  for (const range of [...ranges].sort((one, other) => length(other) - length(one)))
    ran.fill(range.count > 0 ? 1 : 0, range.startOffset, range.endOffset)
  return ran
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The places of a source map (ECMA-426): offset in the script, number of the source, line there from 1. */
export function segments(
  mappings: string,
  lineLengths: readonly number[]
): readonly { readonly offset: number; readonly source: number; readonly line: number }[] {
  let [start, source, line] = [0, 0, 1]
  return mappings.split(';').flatMap((row, at) => {
    let column = 0
    const found = row.split(',').flatMap((segment) => {
      const [dColumn = 0, dSource, dLine = 0] = numbers(segment)
      column += dColumn
      if (dSource === undefined) return []
      source += dSource
      line += dLine
      return [{ offset: start + column, source, line }]
    })
    // and the end of the line
    start += (lineLengths[at] ?? 0) + 1
    return found
  })
}

function numbers(segment: string): readonly number[] {
  const found: number[] = []
  let [value, shift] = [0, 0]
  for (const digit of segment) {
    const bits = digits.indexOf(digit)
    value += (bits & 31) * 2 ** shift
    shift += 5
    if (bits >= 32) continue
    found.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2)
    value = 0
    shift = 0
  }
  return found
}

/** Numbers as `3, 7–9`. */
export function spans(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  const starts = sorted.filter((value, at) => sorted[at - 1] !== value - 1)
  return starts
    .map((start) => {
      let end = start
      while (sorted.includes(end + 1)) end += 1
      return end === start ? String(start) : `${start}–${end}`
    })
    .join(', ')
}
