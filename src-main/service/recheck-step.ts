import type { Case } from '../contract/case.ts'
import type { StepId } from '../contract/check.ts'
import { stepProbes } from '../diagnosis/step-probes.ts'
import type { Progress, RunChoice } from './api.ts'
import type { StoredCase } from './current-case.ts'
import type { Ports } from './ports.ts'

/** Collects anew what one step looks at; everything else stays in the case, with the time at which it was collected. */
export async function recheckStep(
  step: StepId,
  { theCase }: StoredCase,
  run: {
    readonly ports: Pick<Ports, 'collect'>
    readonly choice: RunChoice
    readonly report: (progress: Progress) => void
    readonly signal: AbortSignal
  }
): Promise<Case> {
  const again = { probes: stepProbes(step), before: theCase.evidence }
  return inOrderOf(theCase, await run.ports.collect(run.choice, run.report, run.signal, again))
}

/** A case reads the same whichever part of it is newer. */
function inOrderOf(before: Case, now: Case): Case {
  const place = new Map(before.evidence.map((envelope, at) => [envelope.probe, at]))
  const placeOf = ({ probe }: Case['evidence'][number]): number => place.get(probe) ?? before.evidence.length
  return { ...now, evidence: now.evidence.toSorted((a, b) => placeOf(a) - placeOf(b)) }
}
