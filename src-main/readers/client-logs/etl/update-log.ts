import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { BiasChanges } from '../bias-changes.ts'
import { TimeSpan } from '../log-time.ts'
import { MachineIdentity } from '../machine-identity.ts'
import { EventTracker } from '../windows-update-log/events.ts'
import { LogTimestamp, LogTimestamps } from '../windows-update-log/log-timestamp.ts'
import type { UpdateRecord } from './update-records.ts'

type UpdateLog = EvidenceValue<'windows-update-log'>

/** Takes the entries of a session in order of time and tells of them what WindowsUpdate.log tells. */
export class UpdateLogReader {
  private readonly tracker = new EventTracker()
  private readonly span = new TimeSpan()
  private readonly biases = new BiasChanges()
  private readonly times = new LogTimestamps(this.span, this.biases)
  private readonly identity = new MachineIdentity()
  private agentVersion: string | null = null
  private biasMinutes: number | null = null
  private records = 0

  read(record: UpdateRecord): void {
    const at = new LogTimestamp(record.time?.local ?? NaN, record.biasMinutes)
    this.times.include(at)
    this.identity.read(record.message)
    this.agentVersion = versionIn(record.message) ?? this.agentVersion
    this.biasMinutes = record.biasMinutes
    this.records++
    this.tracker.read(record, at)
  }

  /** A moment (milliseconds since 1970, UTC) from which there are entries, or until which, although not all are read. */
  reach(at: number, biasMinutes: number): void {
    this.times.include(new LogTimestamp(at - biasMinutes * 60_000, biasMinutes))
  }

  /** So many events were kept; those before them are only counted. */
  get events(): { readonly kept: number; readonly dropped: number } {
    return { kept: this.tracker.events.all().length, dropped: this.tracker.events.dropped }
  }

  /** `skimmed`: entries that were only counted. Null where there was none at all. */
  value(skimmed: number): UpdateLog | null {
    if (this.records === 0) return null
    this.times.settle()
    return {
      form: 'event-trace',
      agentVersion: this.agentVersion,
      ...(skimmed > 0 && { skimmed }),
      records: this.records + skimmed,
      ...this.span.ends(this.biasMinutes),
      biasMinutes: this.biasMinutes,
      ...this.biases.value(),
      ...this.identity.value(),
      events: this.tracker.events.all(),
      dropped: this.tracker.events.dropped
    }
  }
}

function versionIn(message: string): string | null {
  return message.includes('client version') ? (/\bWU client version ([\d.]{3,40})/.exec(message)?.[1] ?? null) : null
}
