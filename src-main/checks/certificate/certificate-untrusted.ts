import { article } from '../../knowledge/article.ts'
import { bothWays, isInspected } from '../../derived/inspected-tls.ts'
import { accessCheck } from '../define.ts'

export const certificateUntrusted = accessCheck({
  id: 'certificate-untrusted',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt, access }) => {
    if (attempt.tls === null || attempt.tls.trust === 'unknown') return 'not-reached'
    if (attempt.tls.trust !== 'untrusted-root') return 'passed'
    const ways = bothWays(access)
    const inspected = ways !== null && isInspected(ways)
    return {
      detail: attempt.tls.chain.at(-1)?.issuer ?? null,
      inspectedBy: inspected ? ways.proxy : null,
      directIssuer: inspected ? ways.direct.issuer : null
    }
  }
})
