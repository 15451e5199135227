import type { EvidenceSet } from '../../../contract/check.ts'
import type { ProbeId } from '../../../contract/evidence/index.ts'
import { effectivePath, allowsScan } from '../../../derived/access/effective-path.ts'

/** What a check of a person's answers looks at. */
export const answeredNeeds: readonly ProbeId[] = [
  'server-settings',
  'wsus-access',
  'technician-choice',
  'update-policy',
  'windows-update-log',
  'configmgr-log'
]

/** The way Windows takes was tried, and a scan could pass. */
export function scanWouldSucceed(evidence: EvidenceSet): boolean {
  const access = effectivePath(evidence)
  return access !== null && allowsScan(access.path, access.envelope)
}
