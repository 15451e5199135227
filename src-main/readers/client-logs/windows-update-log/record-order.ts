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

  read({ time }: LogRecord): void {
    if (time === null || Number.isNaN(time.local)) return
    if (time.local > this.last) this.forwards++
    else if (time.local < this.last) this.backwards++
    this.last = time.local
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
        fraction = stampPattern.exec(record.raw)?.[8] ?? ''
      }
      return { record, at, fraction }
    })
    return timed
      .sort((a, b) => (a.at === b.at ? compareByCodeUnit(a.fraction, b.fraction) : a.at - b.at))
      .map(({ record }) => record)
  }
}
