import type { Input } from './diagnosis.ts'
import type { Evidence } from './evidence/index.ts'

/** Everything one run knows; saved as `.supcase`, judged by the engine, shown by every host. */
export interface Case {
  /** ISO 8601 UTC: start of a live run; with files the newest time in them; null where none stands in them. */
  readonly collectedAt: string | null
  readonly inputs: readonly Input[]
  readonly evidence: readonly Evidence[]
}
