import type { Check } from '../../contract/check.ts'
import { accountProxy } from '../../derived/proxy/account-proxies.ts'
import { referTo } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** Observed in practice where only the system account had a proxy. */
const typical = new Set(['0x80240438', '0x80244017'])

/** The system account, under which the update service runs, has a proxy in its own Internet settings (HKU\.DEFAULT). */
export const systemProxySet: Check<{ proxy: string; code: string | null }> = {
  id: 'system-proxy-set',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: ['user-proxy', newestScan],
  source: citations.proxyDetermination,
  evaluate(evidence) {
    for (const envelope of evidence.all('user-proxy')) {
      const account = envelope.value.accounts.find((each) => each.account === 'system')
      if (account === undefined) continue
      const proxy = accountProxy(account)
      if (proxy === null) return { outcome: 'clear', evidence: [referTo(envelope, 'HKEY_USERS\\.DEFAULT: —')] }
      const newest = newestScan.of(evidence)
      const code = newest?.outcome === 'failed' && typical.has(newest.code ?? '') ? newest.code : null
      const reference = referTo(envelope, `HKEY_USERS\\.DEFAULT: ${proxy}`)
      const references = code === null || newest === null ? [] : [newest.reference]
      return {
        outcome: 'found',
        findings: [
          {
            facts: { proxy, code },
            confidence: code === null ? 'possible' : 'likely',
            evidence: [reference, ...references]
          }
        ]
      }
    }
    return noEvidence(evidence, ['user-proxy'])
  }
}
