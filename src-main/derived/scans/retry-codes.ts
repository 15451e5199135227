import type { EvidenceSet } from '../../contract/check.ts'
import { documentedRetryCodes } from '../../knowledge/documented-retry-codes.ts'

/** The scan errors that count towards a switch of server, and where the list comes from. */
export interface RetryCodes {
  readonly from: 'client' | 'documented'
  readonly codes: ReadonlySet<string>
}

/** The list in force where the evidence has all of it; a site may have changed the documented one. */
export function retryCodes(evidence: EvidenceSet): RetryCodes {
  const own = evidence.all('scan-retry-codes').find((envelope) => envelope.value.complete)
  return own === undefined
    ? { from: 'documented', codes: documentedRetryCodes }
    : { from: 'client', codes: new Set(own.value.codes) }
}
