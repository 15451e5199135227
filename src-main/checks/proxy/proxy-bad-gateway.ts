import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'
import type { HttpRung } from '../../contract/evidence/rungs.ts'
import type { AccessPath } from '../../contract/evidence/wsus-access.ts'

const gateway: ReadonlySet<number> = new Set([502, 503, 504])

/** WSUS never sends 502 or 504 by itself; a 503 counts only when its headers are a proxy's. */
function spokenByProxy(answer: HttpRung, path: AccessPath, toConnect: boolean): boolean {
  if (answer.answeredBy === 'proxy' || toConnect) return true
  return path.path !== 'direct' && answer.status !== 503 && answer.answeredBy === 'unknown'
}

export const proxyBadGateway = accessCheck({
  id: 'proxy-bad-gateway',
  step: 'proxy',
  side: 'proxy',
  source: article.proxy,
  onlyFor: 'proxy',
  look: ({ attempt, path }) => {
    const answer = attempt.connect ?? attempt.http
    if (answer?.status != null && gateway.has(answer.status) && spokenByProxy(answer, path, attempt.connect !== null))
      return {}
    if (path.path === 'direct') return 'not-applicable'
    // a proxy that turned the request away never tried
    const passedOn = answer?.outcome === 'answered' && answer.answeredBy !== 'proxy'
    return passedOn ? 'passed' : 'not-reached'
  }
})
