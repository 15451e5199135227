import type { Diagnosis } from '../contract/diagnosis.ts'

/** How many checks passed, are open (not decided, or broken off) and found something; what does not apply is no check. */
export interface CheckCounts {
  readonly passed: number
  readonly open: number
  readonly found: number
}

export function checkCounts(steps: Diagnosis['steps']): CheckCounts {
  const outcomes = steps.flatMap((step) => step.results).map(({ outcome }) => outcome)
  return {
    passed: outcomes.filter((outcome) => outcome === 'clear').length,
    open: outcomes.filter((outcome) => outcome === 'undecided' || outcome === 'crashed').length,
    found: outcomes.filter((outcome) => outcome === 'found').length
  }
}
