import type { Check } from '../../contract/check.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { isAddress } from '../../knowledge/host-address.ts'
import { article } from '../../knowledge/article.ts'

/** The article asks for the FQDN: a short name depends on search suffixes and misses certificate and bypass entries. */
export const wsusNameNotFqdn: Check<{ host: string }> = {
  id: 'wsus-name-not-fqdn',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [wsusTarget],
  source: article.proxy,
  evaluate(evidence) {
    const target = wsusTarget.of(evidence)
    const url = target?.url ?? null
    if (target === null || url === null) return { outcome: 'undecided', missing: ['update-policy'] }
    if (isAddress(url.host)) return { outcome: 'not-applicable' }
    if (url.host.includes('.')) return { outcome: 'clear', evidence: [target.reference] }
    return {
      outcome: 'found',
      findings: [{ facts: { host: url.host }, confidence: 'possible', evidence: [target.reference] }]
    }
  }
}
