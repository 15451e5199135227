import type { Check } from '../../contract/check.ts'
import { addressDifference } from '../../derived/target/url-difference.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** WUStatusServer, where results are reported to, is not the WUServer: ConfigMgr always sets both alike; a scan does not need it. */
export const wsusStatusUrlDiffers: Check<{ url: string; status: string | null; difference: string }> = {
  id: 'wsus-status-url-differs',
  step: 'orientation',
  severity: 'hint',
  side: 'client',
  needs: ['update-policy'],
  source: citations.complianceAssessment,
  evaluate(evidence) {
    const [server, status] = [policyValue(evidence, 'wu', 'WUServer'), policyValue(evidence, 'wu', 'WUStatusServer')]
    if (server.state === 'unknown' || status.state === 'unknown') return noEvidence(evidence, ['update-policy'])
    if (server.state === 'absent' || String(server.value).trim() === '') return { outcome: 'not-applicable' }
    const url = String(server.value)
    const text = status.state === 'set' && String(status.value).trim() !== '' ? String(status.value) : null
    const difference = text === null ? 'missing' : addressDifference(text, url)
    const references = [status.reference, server.reference] as const
    if (difference === null) return { outcome: 'clear', evidence: references }
    const facts = { url, status: text, difference }
    return { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: references }] }
  }
}
