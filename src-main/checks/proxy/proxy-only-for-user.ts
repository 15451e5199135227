import type { Check, EvidenceSet, Reference } from '../../contract/check.ts'
import { accountProxies } from '../../derived/proxy/account-proxies.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath, isUnfinished, allowsScan, workingAccountPath } from '../../derived/access/paths.ts'
import { pacSources } from '../../derived/proxy/pac-sources.ts'
import { referTo } from '../../derived/reference.ts'
import { isNumber, policyValue } from '../../derived/settings/update-policy.ts'
import { winhttpProxy } from '../../derived/proxy/winhttp-proxy.ts'
import { article } from '../../knowledge/article.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

export interface OnlyForUserFacts {
  readonly [name: string]: string | boolean
  readonly proxy: string
  /** Both paths were tried, and only the one over this proxy works. */
  readonly proven: boolean
  /** Whether the policy lets the service fall back to that proxy: `yes`, `no`, or `unknown` if it was not read. */
  readonly allowed: 'yes' | 'no' | 'unknown'
}

/** The signed-in user has a proxy, the update service (WinHTTP) has none: the browser works, the scan may not. */
export const proxyOnlyForUser: Check<OnlyForUserFacts> = {
  id: 'proxy-only-for-user',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [winhttpProxy, accountProxies, pacSources, effectivePath, 'update-policy'],
  source: article.proxy,
  evaluate(evidence) {
    const machine = winhttpProxy.of(evidence)
    if (machine.state === 'unknown') return noEvidence(evidence, ['winhttp-settings'])
    const scripted = pacSources.of(evidence).some((pacSource) => pacSource.setIn.includes('winhttp'))
    if (machine.state === 'proxy' || scripted) return { outcome: 'not-applicable' }
    if (evidence.all('user-proxy').length === 0) return noEvidence(evidence, ['user-proxy'])
    const fallback = policyValue(evidence, 'wu', 'SetProxyBehaviorForUpdateDetection')
    const policy = fallback.state === 'unknown' ? [] : [fallback.reference]
    const allowed: OnlyForUserFacts['allowed'] =
      fallback.state === 'unknown' ? 'unknown' : isNumber(fallback, 1) ? 'yes' : 'no'
    const proof = provenOn(evidence)
    if (proof !== null) {
      const facts = { proxy: proof.proxy, proven: true, allowed }
      return {
        outcome: 'found',
        findings: [{ facts, confidence: 'certain', evidence: [...proof.quotes, machine.reference, ...policy] }]
      }
    }
    const own = accountProxies
      .of(evidence)
      .find(
        (accountProxy) =>
          accountProxy.place !== 'system' && (accountProxy.list !== null || accountProxy.pacUrl !== null)
      )
    // if the direct path works, no proxy is needed
    if (own === undefined || directPasses(evidence)) return { outcome: 'clear', evidence: [machine.reference] }
    const facts = { proxy: own.list ?? own.pacUrl ?? '', proven: false, allowed }
    return {
      outcome: 'found',
      findings: [{ facts, confidence: 'possible', evidence: [own.reference, machine.reference, ...policy] }]
    }
  }
}

function directPasses(evidence: EvidenceSet): boolean {
  const access = effectivePath.of(evidence)
  return access !== null && !access.path.attempts.some(isUnfinished) && allowsScan(access.path, access.envelope)
}

function provenOn(evidence: EvidenceSet): { proxy: string; quotes: [Reference, ...Reference[]] } | null {
  const access = effectivePath.of(evidence)
  const path = access === null ? undefined : workingAccountPath(access)
  if (access === null || path === undefined) return null
  const quotes = [access.path, path].flatMap((item) =>
    item.attempts.map((attempt) => referTo(access.envelope, attemptQuote(attempt, item)))
  )
  const [first, ...rest] = quotes
  return first === undefined ? null : { proxy: path.proxy ?? '', quotes: [first, ...rest] }
}
