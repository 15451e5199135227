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

/** Bytes per part: small enough to distribute evenly, large enough that the overhead per part does not matter. */
const partBytes = 16 * 1024 * 1024
/** Enough bytes to find the columns. */
const headBytes = 64 * 1024

export interface LargeIisLog {
  readonly source: ByteSource
  readonly size: number
  /** It, or its first bytes. */
  readonly head: Uint8Array
}

/**
 * Reads a log in parallel parts. A part does not know the #Fields header in force, so the one at the start of the file
 * is assumed, and the part is read again if that was wrong: the result equals that of reading in one pass.
 */
export async function readLargeIisLog(
  { source, size, head }: LargeIisLog,
  interest: ServerLogInterest,
  pool: WorkerPool,
  onRead: (bytes: number) => void
): Promise<EvidenceValue<'iis-log'> | null> {
  let guess = headingOf(head)
  const starts = Array.from({ length: Math.ceil(size / partBytes) }, (_, nth) => nth * partBytes)
  const read = (start: number, before: () => Heading, first = false): Promise<IisPart> => {
    const range = { source, size, start, end: Math.min(size, start + partBytes) }
    return pool.run('iis-part', () => ({ range, interest, before: before() }), first ? () => undefined : onRead, first)
  }
  const early = starts.map((start) => read(start, () => (start === 0 ? noHeading : guess)))
  // the loop below awaits them one by one; this keeps a rejection of a later one from being reported as unhandled
  for (const part of early) part.catch(() => undefined)
  const whole = new JoinedParts()
  for (const start of starts) {
    // removed from the list, so that the garbage collector can free it
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

/** True if the first bytes are the unmodified beginning of an IIS log: not quoted, not UTF-16. */
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
