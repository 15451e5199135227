import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { newestServer } from './newest-server.ts'
import { referTo } from '../reference.ts'
import { policyValue } from '../settings/update-policy.ts'

/** The update server this case is about, and who named it. */
export interface WsusTarget {
  readonly url: string
  readonly source: 'argument' | 'policy' | 'log'
  readonly reference: Reference
}

/** The technician's word first, then the policy, then the newest server a log names; null where nobody names one. */
export function wsusTarget(evidence: EvidenceSet): WsusTarget | null {
  const chosen = evidence.all('technician-choice').find((envelope) => envelope.value.wsus !== null)
  if (chosen?.value.wsus != null) {
    return { url: chosen.value.wsus, source: 'argument', reference: referTo(chosen, `--wsus ${chosen.value.wsus}`) }
  }
  const policy = policyValue(evidence, 'wu', 'WUServer')
  if (policy.state === 'set' && String(policy.value).trim() !== '') {
    return { url: String(policy.value), source: 'policy', reference: policy.reference }
  }
  const logged = newestServer(evidence)
  return logged === null || logged.url === '' ? null : { url: logged.url, source: 'log', reference: logged.reference }
}
