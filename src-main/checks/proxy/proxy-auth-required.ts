import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** The scheme's name alone; what follows it (realm, token) is nobody's business here. */
const scheme = (challenge: string): string => challenge.split(' ')[0] ?? challenge

export type ProxySignInFacts = {
  /** The proxy stands in none of the settings. */
  readonly notConfigured?: true
}

export const proxyAuthRequired = accessCheck<ProxySignInFacts>({
  id: 'proxy-auth-required',
  step: 'proxy',
  side: 'proxy',
  source: article.proxy,
  onlyFor: 'proxy',
  look: ({ attempt, path }) => {
    const answer = attempt.connect ?? attempt.http
    // a proxy nobody configured can still stand in the way and ask
    if (answer?.status === 407) {
      return {
        detail: answer.proxyAuthenticate.map(scheme).join(', ') || null,
        ...(path.path === 'direct' ? { notConfigured: true } : {})
      }
    }
    if (path.path === 'direct') return 'not-applicable'
    return answer?.outcome === 'answered' ? 'passed' : 'not-reached'
  }
})
