import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'
import { isValidAt } from '../../derived/certificate-validity.ts'

export const clockSkewed = accessCheck({
  id: 'clock-skewed',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt, at }) => {
    const leaf = attempt.tls?.chain[0]
    const serverTime = Date.parse(attempt.http?.date ?? '')
    if (leaf === undefined || Number.isNaN(serverTime)) return 'not-reached'
    const skewMs = at.getTime() - serverTime
    // an offset alone does not break TLS; it does when only the client's date falls outside the validity
    const outside = !isValidAt(leaf, at.getTime()) && isValidAt(leaf, serverTime)
    return outside && Math.abs(skewMs) > 5 * 60_000 ? { detail: String(Math.round(skewMs / 60_000)) } : 'passed'
  }
})
