import type { Check } from '../../contract/check.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { winhttpProxy } from '../../derived/proxy/winhttp-proxy.ts'
import { answeredScan, unlessAnswered } from '../../derived/scans/answered-scan.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { article } from '../../knowledge/article.ts'
import { readProxyList } from '../../readers/proxy/proxy-list.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** The configured list violates WinHTTP's syntax, so no request can be sent (0x80240030). */
export const proxyListInvalid: Check<AccessFacts & { list: string | null; at: number | null }> = {
  id: 'proxy-list-invalid',
  step: 'proxy',
  severity: 'blocker',
  side: 'client',
  needs: [winhttpProxy, effectivePath, failureCause, answeredScan],
  source: article.proxy,
  evaluate(evidence) {
    const proxy = winhttpProxy.of(evidence)
    if (proxy.state === 'proxy') {
      const fault = readProxyList(proxy.list).faults[0]
      if (fault === undefined) return { outcome: 'clear', evidence: [proxy.reference] }
      const facts = { ...noFacts, list: proxy.list, at: fault.at + 1, detail: fault.reason }
      return { outcome: 'found', findings: [{ facts, ...unlessAnswered(proxy.reference, evidence) }] }
    }
    const logged = judgeNewestScan('proxy-list-invalid', evidence)
    // a request that was just sent proves that the list is valid, regardless of an older scan
    if (logged.outcome === 'found' && effectivePath.of(evidence) === null) {
      const [finding] = logged.findings
      return { outcome: 'found', findings: [{ ...finding, facts: { ...finding.facts, list: null, at: null } }] }
    }
    if (proxy.state === 'direct') return { outcome: 'clear', evidence: [proxy.reference] }
    return logged.outcome === 'clear' ? logged : noEvidence(evidence, ['winhttp-settings'])
  }
}
