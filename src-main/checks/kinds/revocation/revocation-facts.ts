import type { Finding, Reference } from '../../../contract/check.ts'
import type { RevocationLookup } from '../../../contract/evidence/revocation-lookup.ts'
import type { RevocationState } from '../../../derived/tls/revocation-fault.ts'
import { noFacts, type AccessFacts } from '../access/access-facts.ts'

/** The common facts, and what was seen of the address that failed; those are left out where none was asked. */
export type RevocationFacts = AccessFacts & {
  readonly address?: string
  readonly kind?: RevocationLookup['kind']
  readonly outcome?: RevocationLookup['outcome']
  readonly subject?: string
  readonly nextUpdate?: string
  readonly byProxy?: boolean
}

type Failing = Extract<RevocationState, { state: 'expired' | 'unreachable' }>

/** What the failed lookup says, beside the evidence that Windows complained, if it did. */
export function failingFinding(
  { fault, othersNotAsked, reference }: Failing,
  complaint: { readonly code: string | null; readonly evidence: readonly Reference[] } | null
): Finding<RevocationFacts> {
  const { address, kind, outcome, subject, nextUpdate, byProxy, proxy, status, durationMs } = fault
  const seen = { address, kind, outcome, subject, byProxy, ...(nextUpdate !== null && { nextUpdate }) }
  const common = { ...noFacts, code: complaint?.code ?? null, proxy, httpStatus: status, durationMs }
  return {
    facts: { ...common, ...seen },
    confidence: complaint === null ? 'possible' : othersNotAsked ? 'likely' : 'certain',
    evidence: [reference, ...(complaint?.evidence ?? [])]
  }
}
