import type { EvidenceSet, Judgement } from '../../../contract/check.ts'
import type { ProbeId } from '../../../contract/evidence/index.ts'

/**
 * A check's answer without evidence: not applicable if every probe reported that (no registry on this system),
 * otherwise undecided, naming what is missing.
 */
export function noEvidence(evidence: EvidenceSet, probes: readonly ProbeId[]): Judgement<never> {
  const notHere = (probe: ProbeId): boolean =>
    evidence.envelopes.some(
      (envelope) => envelope.probe === probe && envelope.status === 'skipped' && envelope.reason === 'not-applicable'
    )
  return probes.every(notHere) ? { outcome: 'not-applicable' } : { outcome: 'undecided', missing: probes }
}
