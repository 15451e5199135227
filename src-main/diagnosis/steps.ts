import { checks } from '../checks/index.ts'
import type { Citation, StepId, CheckResult } from '../contract/check.ts'
import type { CheckId } from '../contract/check-ids.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import { probesOf } from '../derived/evidence-set.ts'
import { article } from '../knowledge/article.ts'
import type { StepState } from '../contract/diagnosis.ts'

export interface Step {
  readonly id: StepId
  readonly source: Citation
  /** Check ids in the order in which they are asked. */
  readonly checks: readonly CheckId[]
}

/** The documented order. The article begins with proxy; where the client gets its server from is asked before anything. */
const order = [
  { id: 'orientation', source: article.timeout },
  { id: 'proxy', source: article.proxy },
  { id: 'certificate', source: article.certificate },
  { id: 'timeout', source: article.timeout }
] as const satisfies readonly Omit<Step, 'checks'>[]

export const steps: readonly Step[] = order.map((step) => ({
  ...step,
  checks: checks.filter((check) => check.step === step.id).map((check) => check.id)
}))

/** The probes that the checks of one step read: those to run again when the step is checked again. */
export function stepProbes(step: StepId): ReadonlySet<ProbeId> {
  return new Set(checks.filter((check) => check.step === step).flatMap((check) => probesOf(check.needs)))
}

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
