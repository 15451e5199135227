import type { EvidenceSet, Need } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import { probesOf, restricted, unrestricted } from './evidence-set.ts'

/** A value worked out from the evidence of a case. Checks and other derived values name it among their needs. */
export interface Derived<T> {
  /** Every probe it reads, directly or through other derived values. */
  readonly needs: readonly ProbeId[]
  /** Throws if the caller's view lacks one of `needs`: that is a mistake in the program, not in the evidence. */
  of(evidence: EvidenceSet): T
}

/** Computed at most once per case. `work` sees only the evidence named in `needs`, whichever view the caller has. */
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
