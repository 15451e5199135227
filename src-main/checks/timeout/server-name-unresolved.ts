import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const serverNameUnresolved = accessCheck({
  id: 'server-name-unresolved',
  step: 'timeout',
  side: 'network',
  source: article.timeout,
  winhttpCodes: [winhttpErrors.nameNotResolved],
  answerFor: ({ attempt, path }) => {
    // with a proxy, the proxy resolves the name
    if (path.path !== 'direct') return 'not-applicable'
    if (attempt.name === null || attempt.name.outcome === 'unfinished') return 'not-reached'
    return attempt.name.outcome === 'resolved' ? 'passed' : { detail: attempt.name.outcome }
  }
})
