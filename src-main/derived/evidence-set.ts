import type { EvidenceSet } from '../contract/check.ts'
import type { Collected, Evidence, ProbeId } from '../contract/evidence/index.ts'

const originRank = { answer: 0, live: 1, file: 2 } as const

/** The view checks have of a case: what was collected, live before files, files by name. */
export function evidenceSet(envelopes: readonly Evidence[]): EvidenceSet {
  const ordered = [...envelopes].sort(
    (a, b) => originRank[a.origin] - originRank[b.origin] || compare(a.source ?? '', b.source ?? '')
  )
  return {
    envelopes: ordered,
    all<Id extends ProbeId>(probe: Id): readonly Collected<Id>[] {
      return ordered.filter(
        (envelope): envelope is Collected<Id> => envelope.probe === probe && envelope.status === 'collected'
      )
    }
  }
}

/** Only what the check asked for; a check that looks further sees nothing. */
export function restricted(set: EvidenceSet, needs: readonly ProbeId[]): EvidenceSet {
  const wanted = new Set(needs)
  return evidenceSet(set.envelopes.filter((envelope) => wanted.has(envelope.probe)))
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
