import type { EvidenceSet, Facts, Judgement, Reference } from '../../../contract/check.ts'
import { scanAtWsus } from '../../../derived/scans/scan-at-wsus.ts'

/**
 * What a policy says of using WSUS at all. An exported one tells no time, so beside a scan that did go to a WSUS it is no
 * more than possible.
 */
export function policyFinding<F extends Facts>(facts: F, reference: Reference, evidence: EvidenceSet): Judgement<F> {
  const against = reference.source === null ? null : scanAtWsus.of(evidence)
  return against === null
    ? { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [reference] }] }
    : { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [reference, against] }] }
}
