import { checks } from '../checks/index.ts'
import type { StepId } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import { probesOf } from '../derived/evidence-set.ts'

/** The probes that the checks of one step read: those to run again when the step is checked again. */
export function stepProbes(step: StepId): ReadonlySet<ProbeId> {
  return new Set(checks.filter((check) => check.step === step).flatMap((check) => probesOf(check.needs)))
}
