import { checks } from '../checks/index.ts'
import type { StepId } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import { probesOf } from '../derived/evidence-set.ts'

/** What the questions of one step look at: what has to be asked anew to answer them anew. */
export function stepProbes(step: StepId): ReadonlySet<ProbeId> {
  return new Set(checks.filter((check) => check.step === step).flatMap((check) => probesOf(check.needs)))
}
