import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import { compareByCodeUnit } from '../../../contract/order.ts'

/** An event of a log and its time in UTC, that of the line before it if it has none. */
interface DatedEvent {
  readonly event: LogEvent
  readonly at: string | null
}

/** Threads overtake each other, and a clock is set back: with a step in five it is still a log as it was written. */
const mostAgainst = 0.25

/**
 * The events of one log as they were written, as far as their times tell: a viewer may show the newest at the top, a ticket
 * may collect single lines. Those of one moment are ordered by what a scan does first; where times have no milliseconds, so that
 * one scan may begin in the second in which another ends, by their place in a log that goes forwards or backwards.
 */
export function inWritingOrder<T extends DatedEvent>(events: readonly T[], hasMilliseconds: boolean): readonly T[] {
  const lines = withWhatFollows(events)
  if (hasMilliseconds) return byTimeAndRank(lines)
  const times = lines.flatMap(([{ at }]) => (at === null ? [] : Date.parse(at)))
  const steps = times.slice(1).map((time, nth) => time - (times[nth] ?? time))
  const forwards = steps.filter((step) => step > 0).length
  const backwards = steps.filter((step) => step < 0).length
  if (forwards > 0 && backwards <= forwards * mostAgainst) return events
  if (backwards > 0 && forwards <= backwards * mostAgainst) return lines.toReversed().flat()
  return byTimeAndRank(lines)
}

function byTimeAndRank<T extends DatedEvent>(lines: readonly (readonly [T, ...T[]])[]): readonly T[] {
  return lines
    .toSorted(([a], [b]) => compareByCodeUnit(a.at ?? '', b.at ?? '') || rankOf(a.event) - rankOf(b.event))
    .flat()
}

/** An event with a time of its own, and those below it that have none. */
function withWhatFollows<T extends DatedEvent>(events: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const lines: [T, ...T[]][] = []
  for (const item of events) {
    const last = lines.at(-1)
    if (last !== undefined && item.event.at === null) last.push(item)
    else lines.push([item])
  }
  return lines
}

const ranks: Partial<Readonly<Record<LogEvent['kind'], number>>> = {
  'servers-listed': -1,
  server: 0,
  'sup-offered': 0,
  'server-overwritten': 0,
  'policy-failed': 1,
  'scan-started': 2,
  'request-failed': 4,
  'scan-failed': 5,
  'scan-succeeded': 5,
  'scan-ended': 5
}

function rankOf({ kind }: LogEvent): number {
  return ranks[kind] ?? 3
}
