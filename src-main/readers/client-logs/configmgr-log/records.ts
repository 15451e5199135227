/** One record of a ConfigMgr client log. */
export interface LogRecord {
  /** Where it begins. */
  readonly line: number
  /** The record as it was. */
  readonly raw: string
  readonly message: string
  /** Empty where it is not told. */
  readonly component: string
  readonly at: string | null
  /** Minutes, UTC = local + bias; null where it is not told. */
  readonly biasMinutes: number | null
}
