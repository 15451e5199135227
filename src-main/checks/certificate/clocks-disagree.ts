import type { Check } from '../../contract/check.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { validBy } from '../../derived/tls/certificate.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { article } from '../../knowledge/article.ts'

export interface ClockFacts {
  readonly [name: string]: number
  /** How far this computer's clock is ahead of the server's; negative: behind. */
  readonly minutesAhead: number
}

/**
 * The certificate is valid by this computer's clock, which Windows uses, and not by the server's: nothing fails yet.
 */
export const clocksDisagree: Check<ClockFacts> = {
  id: 'clocks-disagree',
  step: 'certificate',
  severity: 'hint',
  side: 'client',
  needs: [effectivePath],
  source: article.certificate,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    if (access?.url?.scheme !== 'https') {
      return { outcome: 'not-applicable' }
    }
    const { envelope, path } = access
    const at = new Date(envelope.collectedAt ?? 0)
    const [attempt] = path.attempts.filter((candidate) => validBy(candidate, at) !== 'unknown')
    if (attempt === undefined) return { outcome: 'undecided', missing: [] }
    const reference = referTo(envelope, attemptQuote(attempt, path))
    if (validBy(attempt, at) !== 'client') return { outcome: 'clear', evidence: [reference] }
    const minutesAhead = Math.round((at.getTime() - Date.parse(attempt.http?.date ?? '')) / 60_000)
    return { outcome: 'found', findings: [{ facts: { minutesAhead }, confidence: 'certain', evidence: [reference] }] }
  }
}
