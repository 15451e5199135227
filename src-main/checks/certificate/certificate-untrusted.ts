import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const certificateUntrusted = accessCheck({
  id: 'certificate-untrusted',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt }) => {
    if (attempt.tls === null || attempt.tls.trust === 'unknown') return 'not-reached'
    return attempt.tls.trust === 'untrusted-root' ? { detail: attempt.tls.chain.at(-1)?.issuer ?? null } : 'passed'
  }
})
