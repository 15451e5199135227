import { longestLine } from '../../text/lines.ts'
import type { LogRecord } from '../windows-update-log/records.ts'
import type { Stamp } from '../windows-update-log/stamp.ts'
import type { EtlEvent } from './etl-file.ts'
import { biasAt, type TimeZone } from './time-zone.ts'

/**
 * The entry that Get-WindowsUpdateLog makes of an event on the client itself: its own local time, process, thread,
 * component, text. A text of several lines becomes one.
 */
export class UpdateRecord implements LogRecord {
  /** Number of the event in its session, from 1; used as line number. */
  readonly line: number
  readonly time: Stamp
  readonly thread: string
  readonly component: string
  readonly message: string
  /** Minutes, UTC = local + bias: of the client's clock at that time, 0 if its zone is unknown. */
  readonly biasMinutes: number
  private readonly event: EtlEvent
  private readonly text: string

  constructor(event: EtlEvent, nth: number, biasMinutes: number) {
    this.event = event
    this.line = nth
    this.biasMinutes = biasMinutes
    this.time = { local: event.at - biasMinutes * 60_000, form: 'converted', length: stampLength }
    this.thread = String(event.threadId)
    this.component = event.component
    this.text = oneLine(event.text)
    this.message = this.text.trim()
  }

  /** Computed on demand, because most entries are not cited. */
  get raw(): string {
    const { processId, threadId, component, fraction } = this.event
    const numbers = `${String(processId).padEnd(5)} ${String(threadId).padEnd(5)}`
    return `${stampOf(this.time.local, fraction)} ${numbers} ${component.padEnd(15)} ${this.text}`
  }
}

/** Most texts are one short line already, and a replacement costs as much where it changes nothing. */
function oneLine(text: string): string {
  const short = text.length > longestLine ? text.slice(0, longestLine) : text
  return short.includes('\n') || short.includes('\r') ? short.replace(/[\r\n]+/g, ' ') : short
}

const stampLength = 27
const quarterHour = 15 * 60_000

/** Makes entries of events, each by the clock that was in force. */
export class UpdateRecords {
  private readonly zone: TimeZone | null
  /** Clocks change only at full quarters of an hour. */
  private quarter = NaN
  private bias = 0

  constructor(zone: TimeZone | null) {
    this.zone = zone
  }

  /** `nth`: which event of its session, from 1. */
  of(event: EtlEvent, nth: number): UpdateRecord {
    return new UpdateRecord(event, nth, this.biasOf(event.at))
  }

  /** Minutes, UTC = local + bias; `at` in milliseconds since 1970, UTC. */
  biasOf(at: number): number {
    if (this.zone === null) return 0
    const quarter = Math.floor(at / quarterHour)
    if (quarter !== this.quarter) {
      this.quarter = quarter
      this.bias = biasAt(this.zone, at)
    }
    return this.bias
  }
}

/** `2025/10/08 14:03:26.9403716` */
function stampOf(local: number, fraction: number): string {
  if (Number.isNaN(local)) return '----/--/-- --:--:--.-------'
  const iso = new Date(local).toISOString()
  return `${iso.slice(0, 10).replaceAll('-', '/')} ${iso.slice(11, 23)}${String(fraction).padStart(4, '0')}`
}
