import type { Check } from '../../contract/check.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath, allowsScan } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'

/**
 * The newest scan in the logs failed, but the connection to the server works now: a new scan has to show which one
 * applies.
 */
export const failureNotReproduced: Check<AccessFacts> = {
  id: 'failure-not-reproduced',
  step: 'timeout',
  severity: 'hint',
  side: 'client',
  needs: [effectivePath, newestScan],
  source: article.timeout,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    const newest = newestScan.of(evidence)
    if (access === null || newest?.outcome !== 'failed') return { outcome: 'not-applicable' }
    const quotes = access.path.attempts.map((attempt) => referTo(access.envelope, attemptQuote(attempt, access.path)))
    if (!allowsScan(access.path, access.envelope)) return { outcome: 'clear', evidence: quotes }
    const facts = { ...noFacts, code: newest.code, httpStatus: newest.httpStatus, detail: newest.at }
    return {
      outcome: 'found',
      findings: [{ facts, confidence: 'possible', evidence: [newest.reference, ...quotes] }]
    }
  }
}
