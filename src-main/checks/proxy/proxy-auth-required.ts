import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** The scheme's name alone; realm and token are left out. */
const scheme = (challenge: string): string => challenge.split(' ')[0] ?? challenge

export type ProxySignInFacts = {
  /** The proxy is in none of the settings. */
  readonly notConfigured?: true
}

export const proxyAuthRequired = accessCheck<ProxySignInFacts>({
  id: 'proxy-auth-required',
  step: 'proxy',
  side: 'proxy',
  source: article.proxy,
  appliesTo: 'proxy',
  answerFor: ({ attempt, path }) => {
    const answer = attempt.connect ?? attempt.http
    // a transparent proxy that is in no setting can ask, too
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
