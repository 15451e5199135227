import type { Case } from '../contract/case.ts'
import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { StoredCase } from './current-case.ts'

const carried: ReadonlySet<ProbeId> = new Set(['server-settings', 'repairs'])

/** Neither a sample nor from somebody's files: what is on the desk was collected on the computer that is checked. */
export function isLocalCase(held: StoredCase | null): held is StoredCase {
  return held !== null && held.session.sample === undefined && held.theCase.inputs.length === 0
}

/** What no new run of the same computer can bring: a person's answers, and what was changed; nothing of other computers. */
export function preservedEvidence(held: StoredCase | null): readonly Evidence[] {
  if (!isLocalCase(held)) return []
  return held.theCase.evidence.filter((envelope) => carried.has(envelope.probe))
}

export function withPreservedEvidence(theCase: Case, before: readonly Evidence[]): Case {
  return { ...theCase, evidence: [...theCase.evidence, ...before] }
}
