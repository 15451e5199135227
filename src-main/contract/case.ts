import type { Input } from './diagnosis.ts'
import type { Evidence } from './evidence/index.ts'

/** All evidence of a run; saved as `.supcase`. */
export interface Case {
  /** ISO 8601 UTC: start of a live run, or the newest time in the files; null if they contain none. */
  readonly collectedAt: string | null
  readonly inputs: readonly Input[]
  readonly evidence: readonly Evidence[]
  /** It is one of the invented cases that come with the program; left out where the case is real. */
  readonly sample?: true
}
