/** One record of a ConfigMgr client log. */
export interface LogRecord {
  /** Number of its first line, from 1. */
  readonly line: number
  /** The record as written in the log. */
  readonly raw: string
  readonly message: string
  /** Empty if the record does not state it. */
  readonly component: string
  readonly at: string | null
  /** Minutes, UTC = local + bias; null if the record does not state it. */
  readonly biasMinutes: number | null
}
