import { compareByCodeUnit } from '../../../contract/order.ts'
import type { LogRecord } from './records.ts'
import { stampPattern } from './stamp.ts'

/**
 * Steps of the time from one record to the next. The service writes forwards, apart from threads that overtake each other
 * and clocks that are set back; a tool that sorts newest first, or a ticket that collects single lines, does not.
 */
export class RecordOrder {
  private forwards = 0
  private backwards = 0
  private last = NaN
  private lastRaw = ''

  read({ time, raw }: LogRecord): void {
    if (time === null || Number.isNaN(time.local)) return
    const step =
      time.local === this.last ? finerStep(fractionOf(this.lastRaw), fractionOf(raw)) : time.local - this.last
    if (step > 0) this.forwards++
    else if (step < 0) this.backwards++
    this.last = time.local
    this.lastRaw = raw
  }

  /** More than one step in five goes back. */
  get isMixed(): boolean {
    return this.backwards * 4 > this.forwards
  }

  /** By time, to the last digit; records of the same moment as the service wrote them, one without a time behind the one before it. */
  sorted(records: readonly LogRecord[]): readonly LogRecord[] {
    let at = -Infinity
    let fraction = ''
    const timed = (this.backwards > this.forwards ? records.toReversed() : records).map((record) => {
      const local = record.time?.local ?? NaN
      if (!Number.isNaN(local)) {
        at = local
        fraction = fractionOf(record.raw)
      }
      return { record, at, fraction }
    })
    return timed
      .sort((a, b) => (a.at === b.at ? compareByCodeUnit(a.fraction, b.fraction) : a.at - b.at))
      .map(({ record }) => record)
  }
}

/** Within a millisecond; only what is written with as many digits can be compared. */
function finerStep(before: string, after: string): number {
  return before.length === after.length ? compareByCodeUnit(after, before) : 0
}

/** The digits of the second as they are written, finer than a millisecond in converted logs. */
function fractionOf(raw: string): string {
  return stampPattern.exec(raw)?.[8] ?? ''
}
