import type { EvidenceSet } from '../../../contract/check.ts'
import type { ProbeId } from '../../../contract/evidence/index.ts'
import { effectiveAccess, passable } from '../../../derived/access/effective-path.ts'

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
export function wayIsFree(evidence: EvidenceSet): boolean {
  const access = effectiveAccess(evidence)
  return access !== null && passable(access.path, access.envelope)
}
