import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Status } from '../contract/status.ts'
import { causeInStep, causeStatus, type Result, type Step } from '../presentation/verdict.ts'

const stateTones: Readonly<Record<Diagnosis['steps'][number]['state'], Status>> = {
  clear: 'ok',
  found: 'bad',
  undecided: 'unknown',
  waiting: 'waiting'
}

/** A step in which nothing applied was not checked, so it is not shown as in order. */
export function stepTone(step: Step, diagnosis: Diagnosis): Status {
  if (isEmpty(step)) return 'none'
  const cause = step.state === 'found' ? causeInStep(step, diagnosis) : null
  return cause === null ? stateTones[step.state] : causeStatus(cause, diagnosis)
}

/** True if no check of the step had anything to look at. */
export function isEmpty({ state, results }: Step): boolean {
  return state === 'clear' && !results.some(({ outcome }) => outcome === 'clear' || outcome === 'found')
}

export function resultTone(result: Result): Status {
  if (result.outcome === 'found') return result.severity === 'blocker' ? 'bad' : 'warn'
  if (result.outcome === 'clear') return 'ok'
  return result.outcome === 'not-applicable' ? 'none' : 'unknown'
}
