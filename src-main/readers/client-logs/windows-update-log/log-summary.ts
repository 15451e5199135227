import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { BiasChanges } from '../bias-changes.ts'
import { TimeSpan } from '../log-time.ts'
import { MachineIdentity } from '../machine-identity.ts'
import { EventTracker } from './events.ts'
import { LogTimestamp, LogTimestamps } from './log-timestamp.ts'
import type { LogRecord } from './records.ts'

type UpdateLog = EvidenceValue<'windows-update-log'>
type Summary = Pick<UpdateLog, 'firstAt' | 'lastAt' | 'biasMinutes' | 'biasChanges' | 'identity' | 'events' | 'dropped'>

/**
 * Collects events, span, time zone and names from records of the update agent, whichever kind of file they are from.
 */
export class LogSummary {
  private readonly tracker = new EventTracker()
  private readonly span = new TimeSpan()
  private readonly biases = new BiasChanges()
  private readonly timestamps = new LogTimestamps(this.span, this.biases)
  private readonly identity = new MachineIdentity()

  /** `biasMinutes`: of the record's local time, UTC = local + bias; null where it is not known. */
  read(record: LogRecord, biasMinutes: number | null): void {
    const at = new LogTimestamp(record.time?.local ?? NaN, biasMinutes)
    this.timestamps.include(at)
    this.identity.read(record.message)
    this.tracker.read(record, at)
  }

  /** Time (milliseconds since 1970, UTC) from which on there are records, although not all are read. */
  reach(at: number, biasMinutes: number): void {
    this.timestamps.include(new LogTimestamp(at - biasMinutes * 60_000, biasMinutes))
  }

  /** So many events were kept; those before them are only counted. */
  get events(): { readonly kept: number; readonly dropped: number } {
    return { kept: this.tracker.events.all().length, dropped: this.tracker.events.dropped }
  }

  /** `biasMinutes`: of the last record. */
  value(biasMinutes: number | null): Summary {
    this.timestamps.settle()
    return {
      ...this.span.ends(biasMinutes),
      biasMinutes,
      ...this.biases.value(),
      ...this.identity.value(),
      events: this.tracker.events.all(),
      dropped: this.tracker.events.dropped
    }
  }
}
