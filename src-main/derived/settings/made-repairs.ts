import type { Evidence } from '../../contract/evidence/index.ts'
import type { MadeRepair } from '../../contract/evidence/repairs.ts'

/** What SUP Doctor changed on this computer, in the order in which it did. */
export function madeRepairs(evidence: readonly Evidence[]): readonly MadeRepair[] {
  return evidence.flatMap((envelope) =>
    envelope.probe === 'repairs' && envelope.status === 'collected' ? envelope.value.made : []
  )
}
