import type { EvidenceSet, Need } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import { probesOf, restricted, unrestricted } from './evidence-set.ts'

/** A value worked out from the evidence of a case. Checks and other derived values name it among their needs. */
export interface Derived<T> {
  /** Everything it reads, that of the values it is built on included. */
  readonly needs: readonly ProbeId[]
  /** Throws where the asker did not name it: a missing need is a mistake in the program, not in the evidence. */
  of(evidence: EvidenceSet): T
}

/** Worked out at most once per case. `work` sees the evidence named in `needs` and nothing else, whoever asks. */
export function derive<T>(needs: readonly Need[], work: (evidence: EvidenceSet) => T): Derived<T> {
  const probes = probesOf(needs)
  const known = new WeakMap<EvidenceSet, { readonly value: T }>()
  return {
    needs: probes,
    of(evidence) {
      const all = unrestricted(evidence, probes)
      const before = known.get(all)
      if (before !== undefined) return before.value
      const value = work(restricted(all, probes))
      known.set(all, { value })
      return value
    }
  }
}
