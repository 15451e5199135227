import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { MadeRepair } from '../../src-main/contract/evidence/repairs.ts'

/** What was changed on this computer, each with its place in the whole list. */
export function madeRepairs(evidence: readonly Evidence[]): { readonly at: number; readonly repair: MadeRepair }[] {
  return evidence
    .flatMap((envelope) => (envelope.probe === 'repairs' && envelope.status === 'collected' ? envelope.value.made : []))
    .map((repair, at) => ({ at, repair }))
}
