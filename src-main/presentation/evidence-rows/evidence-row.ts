/** One row of evidence; `line` and `at` where they differ from the envelope's own. */
export interface EvidenceRow {
  readonly what: string
  readonly value: string
  readonly line?: number | null
  readonly at?: string | null
}

/** `leftOut` counts the rows that are too many to print. */
export interface EvidenceRows {
  readonly lines: readonly EvidenceRow[]
  readonly leftOut: number
}
