import type { Check, EvidenceSet, Judgement, Reference } from '../../contract/check.ts'
import { knownEvents } from '../../derived/events/known-events.ts'
import { accountProxy } from '../../derived/proxy/account-proxies.ts'
import { referTo } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** Observed in practice where only the system account had a proxy. */
const typical = new Set(['0x80240438', '0x80244017'])

/** The system account, under which the update service runs, has a proxy in its own Internet settings (HKU\.DEFAULT). */
export const systemProxySet: Check<Facts> = {
  id: 'system-proxy-set',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: ['user-proxy', newestScan, knownEvents],
  source: citations.proxyDetermination,
  evaluate(evidence) {
    for (const envelope of evidence.all('user-proxy')) {
      const account = envelope.value.accounts.find((each) => each.account === 'system')
      if (account === undefined) continue
      const proxy = accountProxy(account)
      return judged(proxy, referTo(envelope, `HKEY_USERS\\.DEFAULT: ${proxy ?? '—'}`), evidence)
    }
    // Windows notes every change of an account's settings
    const noted = knownEvents.of(evidence).findLast(({ fact: { kind, account } }) => {
      return kind === 'proxy-changed' && account === 'system'
    })
    if (noted === undefined) return noEvidence(evidence, ['user-proxy'])
    const { proxy = '', autoConfigUrl = '' } = noted.fact
    return judged(proxy || autoConfigUrl || null, noted.reference, evidence)
  }
}

type Facts = { proxy: string; code: string | null }

function judged(proxy: string | null, reference: Reference, evidence: EvidenceSet): Judgement<Facts> {
  if (proxy === null) return { outcome: 'clear', evidence: [reference] }
  const newest = newestScan.of(evidence)
  const code = newest?.outcome === 'failed' && typical.has(newest.code ?? '') ? newest.code : null
  const references = code === null || newest === null ? [] : [newest.reference]
  const confidence = code === null ? 'possible' : 'likely'
  return {
    outcome: 'found',
    findings: [{ facts: { proxy, code }, confidence, evidence: [reference, ...references] }]
  }
}
