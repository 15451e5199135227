import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

export const proxyNameUnresolved = accessCheck({
  id: 'proxy-name-unresolved',
  step: 'proxy',
  side: 'network',
  source: article.proxy,
  appliesTo: 'proxy',
  winhttpCodes: [winhttpErrors.nameNotResolved],
  answerFor: ({ attempt, path }) => {
    if (path.path === 'direct') return 'not-applicable'
    if (attempt.name === null || attempt.name.outcome === 'unfinished') return 'not-reached'
    return attempt.name.outcome === 'resolved' ? 'passed' : { detail: attempt.name.host }
  }
})
