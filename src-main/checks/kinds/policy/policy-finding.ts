import type { EvidenceSet, Facts, Judgement, Reference } from '../../../contract/check.ts'
import type { PolicyValue } from '../../../derived/settings/update-policy.ts'
import { scanAtWsus } from '../../../derived/scans/scan-at-wsus.ts'
import { against } from '../../../derived/reference.ts'
import { newestServer } from '../../../derived/target/newest-server.ts'

/**
 * A finding about whether the policy uses WSUS at all. An exported policy has no date, so it is only `possible` if a scan did
 * go to a WSUS, or if a log names a server where the export has no value. Where only an error of a query says that a value is
 * missing, it is `likely`.
 */
export function policyFinding<F extends Facts>(
  facts: F,
  value: Exclude<PolicyValue, { state: 'unknown' }>,
  evidence: EvidenceSet
): Judgement<F> {
  const { reference } = value
  const confidence = value.state === 'absent' && value.byError === true ? 'likely' : 'certain'
  const other = reference.source === null ? null : (scanAtWsus.of(evidence) ?? namedInLog(value, evidence))
  return other === null
    ? { outcome: 'found', findings: [{ facts, confidence, evidence: [reference] }] }
    : { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [reference, against(other)] }] }
}

function namedInLog({ state }: PolicyValue, evidence: EvidenceSet): Reference | null {
  const named = newestServer.of(evidence)
  return state !== 'absent' || named === null || named.url === '' ? null : named.reference
}
