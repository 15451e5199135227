import type { Case } from '../contract/case.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { Held } from './current-case.ts'

const carried: ReadonlySet<ProbeId> = new Set(['server-settings', 'repairs'])

/** Neither a sample nor from somebody's files: what is on the desk was collected on the computer that is checked. */
export function isOfThisComputer(held: Held | null): held is Held {
  return held !== null && held.session.sample === undefined && held.theCase.inputs.length === 0
}

/** What no new run of the same computer can bring: a person's answers, and what was changed; nothing of other computers. */
export function carriedOver(held: Held | null): readonly Evidence[] {
  if (!isOfThisComputer(held)) return []
  return held.theCase.evidence.filter((one) => carried.has(one.probe))
}

export function withCarriedOver(theCase: Case, before: readonly Evidence[]): Case {
  return { ...theCase, evidence: [...theCase.evidence, ...before] }
}
