import type { CheckResult } from '../contract/check.ts'
import type { StepState } from '../contract/diagnosis.ts'
import { steps, type Step } from './steps.ts'

export interface StepWithState {
  readonly id: Step['id']
  readonly state: StepState
  readonly results: readonly CheckResult[]
}

/**
 * Goes through the documented order. After a step with a blocker, later steps wait; their results are kept. A step
 * that could not be decided does not make later steps wait.
 */
export function stepStates(results: readonly CheckResult[]): readonly StepWithState[] {
  let closed = false
  return steps.map((step) => {
    const own = results.filter((result) => result.step === step.id)
    const state = closed ? 'waiting' : stateOf(own)
    closed ||= state === 'found'
    return { id: step.id, state, results: own }
  })
}

/** Only what could be a cause keeps a step open; an empty list is never healthy. */
function stateOf(results: readonly CheckResult[]): Exclude<StepState, 'waiting'> {
  if (results.some((result) => result.outcome === 'found' && result.severity === 'blocker')) return 'found'
  const blockers = results.filter((result) => result.severity === 'blocker')
  const open = blockers.some((result) => result.outcome === 'undecided' || result.outcome === 'crashed')
  return open || blockers.length === 0 ? 'undecided' : 'clear'
}
