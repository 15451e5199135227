import type { Check } from '../../contract/check.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { hasPort } from '../../derived/target/url-difference.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { standardPorts } from '../../knowledge/ports.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

/** The address has the port that WSUS uses for the other scheme, or none. A live attempt at that port decides. */
export const wsusPortUnexpected: Check<{ url: string; port: number; problem: string }> = {
  id: 'wsus-port-unexpected',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: [wsusTarget, effectivePath],
  source: citations.scanFailures,
  evaluate(evidence) {
    const target = wsusTarget.of(evidence)
    if (target === null) return noEvidence(evidence, ['update-policy'])
    const { url, written } = target
    if (url === null) return { outcome: 'not-applicable' }
    const access = effectivePath.of(evidence)
    const answered = access?.path.attempts.find((attempt) => attempt.http?.outcome === 'answered')
    if (access !== null && answered !== undefined) {
      return { outcome: 'clear', evidence: [referTo(access.envelope, attemptQuote(answered, access.path))] }
    }
    const other: readonly number[] = standardPorts[url.scheme === 'http' ? 'https' : 'http']
    const problem = !hasPort(written) ? 'missing' : other.includes(url.port) ? 'other-scheme' : null
    if (problem === null) return { outcome: 'clear', evidence: [target.reference] }
    const facts = { url: written, port: url.port, problem }
    return { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [target.reference] }] }
  }
}
