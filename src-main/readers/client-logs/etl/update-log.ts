import type { EvidenceValue } from '../../../contract/evidence/index.ts'
import { LogSummary } from '../windows-update-log/log-summary.ts'
import type { UpdateRecord } from './update-records.ts'

/** Collects the content of WindowsUpdate.log from the records of a session, in order of time. */
export class UpdateLogReader {
  private readonly summary = new LogSummary()
  private agentVersion: string | null = null
  private biasMinutes: number | null = null
  private records = 0

  read(record: UpdateRecord): void {
    this.agentVersion = versionIn(record.message) ?? this.agentVersion
    this.biasMinutes = record.biasMinutes
    this.records++
    this.summary.read(record, record.biasMinutes)
  }

  /** As of `LogSummary`. */
  reach(at: number, biasMinutes: number): void {
    this.summary.reach(at, biasMinutes)
  }

  get events(): { readonly kept: number; readonly dropped: number } {
    return this.summary.events
  }

  /** `skimmed`: entries that were only counted. Null where there was none at all. */
  value(skimmed: number): EvidenceValue<'windows-update-log'> | null {
    if (this.records === 0) return null
    return {
      form: 'event-trace',
      agentVersion: this.agentVersion,
      ...(skimmed > 0 && { skimmed }),
      records: this.records + skimmed,
      ...this.summary.value(this.biasMinutes)
    }
  }
}

function versionIn(message: string): string | null {
  return message.includes('client version') ? (/\bWU client version ([\d.]{3,40})/.exec(message)?.[1] ?? null) : null
}
