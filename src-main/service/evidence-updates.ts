import type { Case } from '../contract/case.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import { isLocalCase, type StoredCase } from './current-case.ts'
import type { StepId } from '../contract/check.ts'
import { stepProbes } from '../diagnosis/steps.ts'
import type { Progress, RunChoice } from './api.ts'
import type { Ports } from './ports.ts'
import type { ServerSettings } from '../contract/evidence/server-settings.ts'

const carried: ReadonlySet<ProbeId> = new Set(['server-settings', 'repairs'])

/** Evidence that a new run cannot collect: answers and repairs of this computer. */
export function preservedEvidence(stored: StoredCase | null): readonly Evidence[] {
  if (!isLocalCase(stored)) return []
  return stored.theCase.evidence.filter((envelope) => carried.has(envelope.probe))
}

export function withPreservedEvidence(theCase: Case, before: readonly Evidence[]): Case {
  return { ...theCase, evidence: [...theCase.evidence, ...before] }
}

/** Repeats the probes of one step; all other evidence is kept with its time. */
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

/** The case with these answers; the newest ones are the only ones, so that nothing contradicts itself. */
export function withAnswers(theCase: Case, settings: ServerSettings): Case {
  const answers: Evidence = {
    probe: 'server-settings',
    collectedAt: null,
    durationMs: 0,
    origin: 'answer',
    source: null,
    status: 'collected',
    value: settings
  }
  return {
    ...theCase,
    evidence: [...theCase.evidence.filter((envelope) => envelope.probe !== 'server-settings'), answers]
  }
}
