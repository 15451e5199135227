import { inspectedWay } from '../../derived/inspected-tls.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const certificateChainIncomplete = accessCheck({
  id: 'certificate-chain-incomplete',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt, access }) => {
    if (attempt.tls === null || attempt.tls.trust === 'unknown') return 'not-reached'
    // that is the certificate of a proxy on the way, see certificate-untrusted
    if (inspectedWay(access) !== null) return 'passed'
    return attempt.tls.trust === 'chain-incomplete' ? { detail: attempt.tls.chain.at(-1)?.issuer ?? null } : 'passed'
  }
})
