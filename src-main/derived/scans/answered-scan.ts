import type { Confidence, EvidenceSet, Reference } from '../../contract/check.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { derive, type Derived } from '../derive.ts'
import { against } from '../reference.ts'
import { newestScan } from './newest-scan.ts'

/** The end of the newest scan if its requests were sent and answered: it worked, or failed with an HTTP status. Null otherwise. */
export const answeredScan: Derived<Reference | null> = derive([newestScan], (evidence) => {
  const scan = newestScan.of(evidence)
  if (scan === null) return null
  const status = scan.httpStatus ?? codeByValue.get(scan.code ?? '')?.httpStatus ?? null
  return scan.outcome === 'succeeded' || status !== null ? scan.reference : null
})

/**
 * How sure a setting is with which no request can be sent: an exported file has no date, so where a scan was answered one of
 * the two is older, and which of them is unknown. What was read on this computer is newer than any log.
 */
export function unlessAnswered(
  setting: Reference,
  evidence: EvidenceSet
): { readonly confidence: Confidence; readonly evidence: readonly [Reference, ...Reference[]] } {
  const scan = setting.source === null ? null : answeredScan.of(evidence)
  return scan === null
    ? { confidence: 'certain', evidence: [setting] }
    : { confidence: 'possible', evidence: [setting, against(scan)] }
}
