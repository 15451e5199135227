import {
  JoinedParts,
  noHeading,
  readsAlike,
  type Heading,
  type IisPart
} from '../../readers/server-logs/iis-log/part.ts'
import { IisScan } from '../../readers/server-logs/iis-log/scan.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { noInterest, type ServerLogInterest } from '../../readers/server-logs/server-log-interest.ts'
import type { WorkerPool } from './worker-pool.ts'
import type { ByteSource } from './read-pieces.ts'

/** Small enough to share out evenly, large enough that handing over does not count. */
const partBytes = 16 * 1024 * 1024
/** Enough to tell the columns. */
const headBytes = 64 * 1024

export interface LargeIisLog {
  readonly source: ByteSource
  readonly size: number
  /** It, or its first bytes. */
  readonly head: Uint8Array
}

/**
 * Reads a log in parts at the same time. A part does not know the headers before it, so it is read as if those of the
 * file's beginning still held, and once more where that turns out to be wrong: the result is always that of one reading.
 */
export async function readLargeIisLog(
  { source, size, head }: LargeIisLog,
  interest: ServerLogInterest,
  crew: WorkerPool,
  onRead: (bytes: number) => void
): Promise<EvidenceValue<'iis-log'> | null> {
  let guess = headingOf(head)
  const starts = Array.from({ length: Math.ceil(size / partBytes) }, (_, nth) => nth * partBytes)
  const read = (start: number, before: () => Heading, first = false): Promise<IisPart> => {
    const range = { source, size, start, end: Math.min(size, start + partBytes) }
    return crew.run('iis-part', () => ({ range, interest, before: before() }), first ? () => undefined : onRead, first)
  }
  const early = starts.map((start) => read(start, () => (start === 0 ? noHeading : guess)))
  // the loop below looks at them one by one; one that fails while another is awaited is no fault of its own
  for (const part of early) part.catch(() => undefined)
  const whole = new JoinedParts()
  for (const start of starts) {
    // taken out of the list, so that what was joined can be forgotten
    const part = await early.shift()
    const { heading } = whole
    if (part !== undefined && readsAlike(part.before, heading)) whole.add(part)
    else {
      guess = heading
      whole.add(await read(start, () => heading, true))
    }
  }
  return whole.evidence()
}

function headingOf(head: Uint8Array): Heading {
  return partOf(head.subarray(0, headBytes)).after
}

/** True where the first lines are those of a log of IIS, letter for letter: not quoted, not in two bytes each. */
export function beginsAsIisLog(bytes: Uint8Array): boolean {
  const first = new JoinedParts()
  first.add(partOf(bytes.subarray(0, headBytes)))
  return (first.evidence()?.records ?? 0) > 0
}

function partOf(head: Uint8Array): IisPart {
  const scan = new IisScan(noInterest, noHeading)
  scan.read(head)
  return scan.finish()
}
