import type { EvidenceSet, Need } from '../contract/check.ts'
import type { Collected, Evidence, ProbeId } from '../contract/evidence/index.ts'
import { compareByCodeUnit } from '../contract/order.ts'

const originRank = { answer: 0, live: 1, file: 2 } as const

/** The evidence of a case as checks see it: the technician's answers first, then live evidence, then files by name. */
export function evidenceSet(envelopes: readonly Evidence[]): EvidenceSet {
  return viewOf(
    [...envelopes].sort(
      (a, b) => originRank[a.origin] - originRank[b.origin] || compareByCodeUnit(a.source ?? '', b.source ?? '')
    )
  )
}

function viewOf(envelopes: readonly Evidence[], onRead: (probe: ProbeId) => void = () => undefined): EvidenceSet {
  return {
    envelopes,
    all<Id extends ProbeId>(probe: Id): readonly Collected<Id>[] {
      onRead(probe)
      return envelopes.filter(
        (envelope): envelope is Collected<Id> => envelope.probe === probe && envelope.status === 'collected'
      )
    }
  }
}

interface Origin {
  readonly all: EvidenceSet
  readonly named: ReadonlySet<ProbeId>
}

/** The whole case behind each restricted view. */
const origins = new WeakMap<EvidenceSet, Origin>()

/** A view of these probes only. Reading another probe throws, so that an incomplete list of needs fails in tests. */
export function restricted(set: EvidenceSet, needs: readonly Need[]): EvidenceSet {
  const named = new Set(probesOf(needs))
  const all = unrestricted(set, [...named])
  const view = viewOf(
    all.envelopes.filter((envelope) => named.has(envelope.probe)),
    (probe) => refuseUnnamed(named, [probe])
  )
  origins.set(view, { all, named })
  return view
}

/** The whole case behind a view that includes all of these probes; throws if one is missing. */
export function unrestricted(view: EvidenceSet, probes: readonly ProbeId[]): EvidenceSet {
  const origin = origins.get(view)
  if (origin === undefined) return view
  refuseUnnamed(origin.named, probes)
  return origin.all
}

/** The probes behind a list of needs, each once, in the order in which they are named. */
export function probesOf(needs: readonly Need[]): readonly ProbeId[] {
  return [...new Set(needs.flatMap((need) => (typeof need === 'string' ? [need] : need.needs)))]
}

function refuseUnnamed(named: ReadonlySet<ProbeId>, probes: readonly ProbeId[]): void {
  const unnamed = probes.filter((probe) => !named.has(probe))
  if (unnamed.length > 0) throw new Error(`reads ${unnamed.join(', ')} without naming it among the needs`)
}
