import type { EvidenceSet, Facts, Judgement, Reference } from '../../../contract/check.ts'
import { scanAtWsus } from '../../../derived/scans/scan-at-wsus.ts'

/**
 * A finding about whether the policy uses WSUS at all. An exported policy has no date, so it is only `possible` if a
 * scan did go to a WSUS.
 */
export function policyFinding<F extends Facts>(facts: F, reference: Reference, evidence: EvidenceSet): Judgement<F> {
  const against = reference.source === null ? null : scanAtWsus.of(evidence)
  return against === null
    ? { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [reference] }] }
    : { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [reference, against] }] }
}
