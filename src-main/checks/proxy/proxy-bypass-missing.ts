import type { Check, Reference } from '../../contract/check.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath, allowsScan } from '../../derived/access/paths.ts'
import { pacSources } from '../../derived/proxy/pac-sources.ts'
import { referTo } from '../../derived/reference.ts'
import { winhttpProxy } from '../../derived/proxy/winhttp-proxy.ts'
import { hostAndPort } from '../../derived/target/wsus-url.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { article } from '../../knowledge/article.ts'
import { bypassEntryFor } from '../../knowledge/bypass-entry.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'

/** The request goes through the proxy and fails there, while the same request without the proxy is served. */
export const proxyBypassMissing: Check<AccessFacts> = {
  id: 'proxy-bypass-missing',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [effectivePath, winhttpProxy, pacSources, failureCause],
  source: article.proxy,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    // a scan that succeeded needs no exception
    if (access === null) return judgeNewestScan('proxy-bypass-missing', evidence, 'proxy')
    // a bypass list does not apply to a script's proxy
    const scripted = pacSources.of(evidence).some((pacSource) => pacSource.setIn.includes('winhttp'))
    if (access.path.path !== 'winhttp-proxy' || scripted) return { outcome: 'not-applicable' }
    const direct = access.envelope.value.paths.find((path) => path.path === 'direct')
    const { url } = access
    if (direct === undefined || url === null) return { outcome: 'undecided', missing: ['wsus-access'] }
    const quotes = (path: typeof direct): Reference[] =>
      path.attempts.map((attempt) => referTo(access.envelope, attemptQuote(attempt, path)))
    if (allowsScan(access.path, access.envelope) || !allowsScan(direct, access.envelope))
      return { outcome: 'clear', evidence: quotes(access.path) }
    const proxy = winhttpProxy.of(evidence)
    const settings = proxy.state === 'unknown' ? [] : [proxy.reference]
    const [head, ...rest] = [...quotes(direct), ...quotes(access.path), ...settings]
    if (head === undefined) return { outcome: 'undecided', missing: ['wsus-access'] }
    const facts: AccessFacts = {
      ...noFacts,
      server: hostAndPort(url),
      host: url.host,
      proxy: access.path.proxy,
      ...(proxy.state === 'proxy' ? { proxyList: proxy.list, bypass: proxy.bypass } : {}),
      directWorks: true,
      detail: bypassEntryFor(url.host)
    }
    return { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [head, ...rest] }] }
  }
}
