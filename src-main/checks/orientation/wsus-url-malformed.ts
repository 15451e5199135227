import type { Check, EvidenceSet } from '../../contract/check.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { unlessAnswered, answeredScan } from '../../derived/scans/answered-scan.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { wsusUrlFault, type UrlFault } from '../../derived/target/wsus-url-fault.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'

export type UrlFacts = {
  readonly url: string | null
  /**
   * The fault in the value and its position from 1; null if only the update agent's error code shows that there is
   * one.
   */
  readonly fault: UrlFault | null
  readonly position: number | null
  /** The corrected value, if it can be derived. */
  readonly instead: string | null
}

const unknownFault = { fault: null, position: null, instead: null }

/** WUServer is set but is no http or https address. */
export const wsusUrlMalformed: Check<AccessFacts & UrlFacts> = {
  id: 'wsus-url-malformed',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: [wsusTarget, effectivePath, failureCause, newestScan, answeredScan],
  source: article.timeout,
  evaluate(evidence) {
    const target = wsusTarget.of(evidence)
    // paths are appended to the value, and would become part of a query or a fragment
    const unusable = target !== null && (target.url === null || /[?#]/.test(target.written))
    const fault = target === null ? null : wsusUrlFault(target.written)
    // another product may be below a path; WSUS is not, and a working scan proves the path right
    const misplaced = fault?.fault === 'path' && target?.source !== 'log' && !hasSucceeded(evidence)
    if (target !== null && (unusable || misplaced)) {
      const facts = { ...noFacts, url: target.written, ...(fault ?? unknownFault) }
      if (unusable && target.source === 'policy')
        return { outcome: 'found', findings: [{ facts, ...unlessAnswered(target.reference, evidence) }] }
      const confidence = target.source === 'argument' && unusable ? 'certain' : 'likely'
      return { outcome: 'found', findings: [{ facts, confidence, evidence: [target.reference] }] }
    }
    const logged = judgeNewestScan('wsus-url-malformed', evidence)
    // an address that was just requested is valid, regardless of an older scan
    if (logged.outcome === 'found' && effectivePath.of(evidence) === null) {
      const [finding] = logged.findings
      return {
        outcome: 'found',
        findings: [{ ...finding, facts: { ...finding.facts, ...unknownFault, url: target?.written ?? null } }]
      }
    }
    if (target !== null) return { outcome: 'clear', evidence: [target.reference] }
    return logged.outcome === 'clear' ? logged : { outcome: 'undecided', missing: ['update-policy'] }
  }
}

function hasSucceeded(evidence: EvidenceSet): boolean {
  return newestScan.of(evidence)?.outcome === 'succeeded'
}
