import type { EvidenceValue } from '../contract/evidence/index.ts'

const dayMs = 86_400_000
const [daysBack, daysAhead] = [800, 400]

type Offsets = NonNullable<EvidenceValue<'client'>['utcOffsets']>

/**
 * Every offset from UTC that this computer's clock shows in the two years before `now` and the year after, in order and
 * without gaps. `minutesAt` tells the offset at a time in milliseconds since 1970.
 */
export function utcOffsets(now: Date, minutesAt: (ms: number) => number = minutesOfThisComputer): Offsets {
  const begin = Math.floor(now.getTime() / dayMs - daysBack) * dayMs
  const days = Array.from({ length: daysBack + daysAhead }, (_, day) => begin + day * dayMs)
  const changes = days.flatMap((day) => (minutesAt(day) === minutesAt(day + dayMs) ? [] : [changeIn(day, minutesAt)]))
  const starts = [begin, ...changes]
  const ends = [...changes, begin + (daysBack + daysAhead) * dayMs]
  return starts.map((from, at) => ({
    from: new Date(from).toISOString(),
    to: new Date(ends[at] ?? from).toISOString(),
    minutes: minutesAt(from)
  }))
}

/** The first second of the day's new offset, by halving. */
function changeIn(day: number, minutesAt: (ms: number) => number): number {
  let [before, after] = [day, day + dayMs]
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000
    if (minutesAt(middle) === minutesAt(day)) before = middle
    else after = middle
  }
  return after
}

function minutesOfThisComputer(ms: number): number {
  return 0 - new Date(ms).getTimezoneOffset()
}
