import type { Check } from '../../contract/check.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { comparedPaths, isInspected } from '../../derived/tls/tls-inspection.ts'
import { article } from '../../knowledge/article.ts'

export interface InspectionFacts {
  readonly [name: string]: string
  /** `host:port` */
  readonly proxy: string
  /** Distinguished names of who issued the certificate that comes over the proxy, and the one without. */
  readonly issuer: string
  readonly directIssuer: string
  readonly host: string
}

/** Inspection alone breaks no scan if its authority is trusted; certificate-untrusted covers the other case. */
export const tlsInspected: Check<InspectionFacts> = {
  id: 'tls-inspected',
  step: 'certificate',
  severity: 'warning',
  side: 'proxy',
  needs: [effectivePath],
  source: article.certificate,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    const url = access?.url ?? null
    // inspection needs a proxy and https, and shows only in comparison with the direct path
    if (access === null || url?.scheme !== 'https' || access.path.proxy === null) return { outcome: 'not-applicable' }
    const ways = comparedPaths(access)
    if (ways === null) return { outcome: 'undecided', missing: [] }
    if (!isInspected(ways)) return { outcome: 'clear', evidence: ways.evidence }
    const { proxy, overProxy, direct } = ways
    const facts = { proxy, issuer: overProxy.issuer, directIssuer: direct.issuer, host: url.host }
    return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: ways.evidence }] }
  }
}
