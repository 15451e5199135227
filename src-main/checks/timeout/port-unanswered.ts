import { triedConnections } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const portUnanswered = accessCheck({
  id: 'port-unanswered',
  step: 'timeout',
  side: 'network',
  source: article.timeout,
  winhttpCodes: [winhttpErrors.timeout, winhttpErrors.cannotConnect],
  answerFor: ({ attempt, path }) => {
    if (path.path !== 'direct') return 'not-applicable'
    const tried = triedConnections(attempt)
    if (tried.length === 0) return 'not-reached'
    const silent = tried.every(
      (triedConnection) => triedConnection.outcome === 'no-answer' || triedConnection.outcome === 'unreachable'
    )
    return silent ? { detail: tried[0]?.outcome ?? null } : 'passed'
  }
})
