import { triedConnections } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const portRefused = accessCheck({
  id: 'port-refused',
  step: 'timeout',
  side: 'network',
  source: article.timeout,
  winhttpCodes: [winhttpErrors.timeout, winhttpErrors.cannotConnect],
  answerFor: ({ attempt, path }) => {
    if (path.path !== 'direct') return 'not-applicable'
    const tried = triedConnections(attempt)
    if (tried.length === 0) return 'not-reached'
    if (tried.some((triedConnection) => triedConnection.outcome === 'connected')) return 'passed'
    return tried.some((triedConnection) => triedConnection.outcome === 'refused')
      ? { detail: tried[0]?.address ?? null }
      : 'passed'
  }
})
