import type { Check } from '../../contract/check.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { readWsusUrl } from '../../derived/target/wsus-url.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** ConfigMgr's own listener for delta content is on this computer; its port, 8005, can be set. */
const ownListener = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/** UpdateServiceUrlAlternate names a download server other than ConfigMgr's listener on this computer. */
export const alternateDownloadForeign: Check<{ url: string }> = {
  id: 'alternate-download-foreign',
  step: 'orientation',
  severity: 'hint',
  side: 'client',
  needs: ['update-policy'],
  source: citations.updateSettings,
  evaluate(evidence) {
    const alternate = policyValue(evidence, 'wu', 'UpdateServiceUrlAlternate')
    if (alternate.state === 'unknown') return noEvidence(evidence, ['update-policy'])
    const url = alternate.state === 'set' ? String(alternate.value).trim() : ''
    if (url === '' || ownListener.test(readWsusUrl(url)?.host ?? '')) {
      return { outcome: 'clear', evidence: [alternate.reference] }
    }
    return { outcome: 'found', findings: [{ facts: { url }, confidence: 'certain', evidence: [alternate.reference] }] }
  }
}
