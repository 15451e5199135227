import { directPassable } from '../../derived/effective-access.ts'
import { triedConnections } from '../../derived/own-answer.ts'
import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'

export const proxyUnreachable = accessCheck({
  id: 'proxy-unreachable',
  step: 'proxy',
  side: 'network',
  source: article.proxy,
  onlyFor: 'proxy',
  look: ({ attempt, path, access }) => {
    if (path.path === 'direct') return 'not-applicable'
    const tried = triedConnections(attempt)
    if (tried.length === 0) return 'not-reached'
    if (!tried.some((one) => one.outcome === 'connected')) return { detail: tried[0]?.outcome ?? null }
    // a proxy that takes the connection but never answers CONNECT is as unreachable as a closed one
    if (
      attempt.connect !== null &&
      attempt.connect.outcome !== 'answered' &&
      attempt.connect.outcome !== 'unfinished'
    ) {
      return { detail: attempt.connect.outcome }
    }
    if (attempt.http?.outcome === 'no-answer' && directPassable(access)) return { detail: 'no-answer' }
    return 'passed'
  }
})
