import { isoTime } from '../iso-time.ts'

const hourMs = 3_600_000
const near = 3 * hourMs
/** Lines of several threads may be slightly out of order; a larger step back means that the clock was set back. */
const leastStep = 1000

/** A time at which clocks were set back, derived from the log. */
export interface SetBack {
  /** The first local time that is known to be after it, milliseconds as if it were UTC. */
  readonly from: number
  readonly before: number
  readonly after: number
}

/** The times at which the offset increases, in ascending order. */
export function setBacks(offsets: readonly { readonly from: number | null; readonly minutes: number }[]): SetBack[] {
  return offsets.flatMap(({ from, minutes }, at) => {
    const before = offsets[at - 1]?.minutes
    return from === null || before === undefined || before >= minutes ? [] : [{ from, before, after: minutes }]
  })
}

/**
 * Local times of one log in UTC. Around the end of summer time the same hour comes twice; where the log steps back, the
 * first one ends.
 */
export function inOrder(
  times: readonly (string | null)[],
  toUtc: (at: string) => string,
  changes: readonly SetBack[]
): readonly (string | null)[] {
  const items = times.map((at) => (at === null ? null : toUtc(at)))
  for (const change of changes) {
    const around = times.flatMap((at, nth) => {
      const local = at === null || at.endsWith('Z') ? NaN : Date.parse(`${at}Z`)
      return Math.abs(local - change.from) <= near ? [{ nth, local }] : []
    })
    const step = largestStepBack(around.map((item) => item.local))
    if (step === null) continue
    around.forEach(({ nth, local }, at) => {
      items[nth] = shifted(local, at < step ? change.before : change.after)
    })
  }
  return items
}

/** A local time in milliseconds, moved by minutes, as ISO 8601 UTC. */
export function shifted(local: number, minutes: number): string {
  return isoTime(local + minutes * 60_000)
}

/** Index of the first time after the step back; null without one. */
function largestStepBack(times: readonly number[]): number | null {
  let [place, largest] = [0, leastStep - 1]
  times.forEach((time, at) => {
    const back = (times[at - 1] ?? time) - time
    if (back > largest) [place, largest] = [at, back]
  })
  return place === 0 ? null : place
}
