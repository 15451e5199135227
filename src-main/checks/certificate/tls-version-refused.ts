import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

/** TLS alerts (RFC 8446, section 6) that say "not with this version or these ciphers". */
const refusals: ReadonlySet<number> = new Set([40, 70, 71, 86])

export const tlsVersionRefused = accessCheck({
  id: 'tls-version-refused',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt }) => {
    const tls = attempt.tls
    if (tls === null || tls.outcome === 'unfinished' || tls.outcome === 'no-answer') return 'not-reached'
    if (tls.outcome === 'alert' && tls.alert !== null && refusals.has(tls.alert)) return { detail: String(tls.alert) }
    return tls.outcome === 'established' ? 'passed' : 'not-reached'
  }
})
