import type { Check } from '../../contract/check.ts'
import type { ProxySettings } from '../../contract/evidence/proxy-settings.ts'
import { referTo } from '../../derived/reference.ts'
import { winhttpSource } from '../../derived/proxy/winhttp-proxy.ts'
import { article } from '../../knowledge/article.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** The 64-bit and the 32-bit view of WinHttpSettings differ. */
export const proxySettingsDisagree: Check<{ native: string; wow64: string }> = {
  id: 'proxy-settings-disagree',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: ['winhttp-settings'],
  source: article.proxy,
  evaluate(evidence) {
    for (const envelope of evidence.all('winhttp-settings')) {
      const { native, wow64 } = envelope.value
      if (native === 'not-read' || wow64 === 'not-read') continue
      const [a, b] = [describe(native), describe(wow64)]
      const reference = referTo(envelope, `${winhttpSource(envelope.value.readBy)} 64: ${a}; 32: ${b}`)
      if (a === b) return { outcome: 'clear', evidence: [reference] }
      return {
        outcome: 'found',
        findings: [{ facts: { native: a, wow64: b }, confidence: 'possible', evidence: [reference] }]
      }
    }
    return noEvidence(evidence, ['winhttp-settings'])
  }
}

/** What counts is where requests go, not the version or counter of the value. */
function describe(view: ProxySettings | 'absent'): string {
  if (view === 'absent' || (view.flags & 2) === 0 || view.proxy === '') return 'direct'
  return view.bypass === '' ? view.proxy : `${view.proxy} (bypass ${view.bypass})`
}
