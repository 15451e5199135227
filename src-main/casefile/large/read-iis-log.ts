import { JoinedParts, noHeading, readsAlike, type Heading, type IisPart } from '../../readers/iis-log/part.ts'
import { IisScan } from '../../readers/iis-log/scan.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { noInterest, type ServerLogInterest } from '../../readers/server-log-interest.ts'
import type { Crew } from './crew.ts'

/** Small enough to share out evenly, large enough that handing over does not count. */
const partBytes = 16 * 1024 * 1024

export interface LargeIisLog {
  readonly path: string
  readonly size: number
  /** Its first bytes. */
  readonly head: Uint8Array
}

/**
 * Reads a log in parts at the same time. A part does not know the headers before it, so it is read as if those of the
 * file's beginning still held, and once more where that turns out to be wrong: the result is always that of one reading.
 */
export async function readLargeIisLog(
  { path, size, head }: LargeIisLog,
  interest: ServerLogInterest,
  crew: Crew,
  onRead: (bytes: number) => void
): Promise<EvidenceValue<'iis-log'> | null> {
  let guess = headingOf(head)
  const starts = Array.from({ length: Math.ceil(size / partBytes) }, (_, nth) => nth * partBytes)
  const read = (start: number, before: () => Heading, first = false): Promise<IisPart> => {
    const range = { path, size, start, end: Math.min(size, start + partBytes) }
    return crew.ask('iis-part', () => ({ range, interest, before: before() }), first ? () => undefined : onRead, first)
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
  const scan = new IisScan(noInterest, noHeading)
  scan.read(head)
  return scan.finish().after
}
