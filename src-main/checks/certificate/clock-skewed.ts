import { article } from '../../knowledge/article.ts'
import { accessCheck } from '../define.ts'
import { validBy } from '../../derived/certificate-validity.ts'

export const clockSkewed = accessCheck({
  id: 'clock-skewed',
  step: 'certificate',
  side: 'client',
  source: article.certificate,
  onlyFor: 'https',
  look: ({ attempt, at }) => {
    const by = validBy(attempt, at)
    if (by === 'unknown') return 'not-reached'
    // an offset alone does not break TLS; it does when the two disagree about the certificate
    if (by === 'both' || by === 'neither') return 'passed'
    const skewMs = at.getTime() - Date.parse(attempt.http?.date ?? '')
    return { detail: String(Math.round(skewMs / 60_000)), validBy: by }
  }
})
