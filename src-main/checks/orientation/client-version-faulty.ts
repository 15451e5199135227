import type { Check } from '../../contract/check.ts'
import { scanSource, type ScanSource } from '../../derived/settings/scan-source.ts'
import { isNumber, policyValue } from '../../derived/settings/update-policy.ts'
import { faultsOfVersion } from '../../knowledge/known-faults/faults-of-version.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

export interface FaultyFacts {
  readonly [name: string]: string
  readonly version: string
  readonly fault: string
}

/** The version of ConfigMgr's client has a fault that Microsoft describes, and what that leaves behind is there. */
export const clientVersionFaulty: Check<FaultyFacts> = {
  id: 'client-version-faulty',
  step: 'orientation',
  severity: 'hint',
  side: 'server',
  needs: ['update-policy', scanSource],
  source: citations.partialScanSource,
  evaluate(evidence) {
    const version = policyValue(evidence, 'client', 'ProductVersion')
    if (version.state !== 'set') return { outcome: 'not-applicable' }
    const written = String(version.value)
    const faults = faultsOfVersion('configmgr-client', written)
    const source = scanSource.of(evidence)
    if (faults.some(({ sign }) => sign !== 'none') && source.state === 'unknown') {
      return noEvidence(evidence, ['update-policy'])
    }
    const isPartial = source.state === 'read' && leavesOnlyOthers(source)
    const [fault] = faults.filter(({ sign }) => sign === 'none' || isPartial)
    if (fault === undefined) return { outcome: 'clear', evidence: [version.reference] }
    const facts = { version: written, fault: fault.id }
    return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [version.reference] }] }
  }
}

/** What the fault leaves: the master switch and one of the four values. */
function leavesOnlyOthers({ set, master }: Extract<ScanSource, { state: 'read' }>): boolean {
  return set.length === 1 && set[0]?.name === 'SetPolicyDrivenUpdateSourceForOtherUpdates' && isNumber(master, 1)
}
