import type { Check } from '../../contract/check.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'

/** WUServer is set but is no http or https address. */
export const wsusUrlMalformed: Check<AccessFacts & { url: string | null }> = {
  id: 'wsus-url-malformed',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: [wsusTarget, effectivePath, failureCause],
  source: article.timeout,
  evaluate(evidence) {
    const target = wsusTarget.of(evidence)
    // paths are appended to the value, and would become part of a query or a fragment
    const unusable = target !== null && (target.url === null || /[?#]/.test(target.written))
    if (unusable) {
      const facts = { ...noFacts, url: target.written }
      const confidence = target.source === 'log' ? 'likely' : 'certain'
      return { outcome: 'found', findings: [{ facts, confidence, evidence: [target.reference] }] }
    }
    const logged = judgeNewestScan('wsus-url-malformed', evidence)
    // an address that was just asked is one, whatever an older scan said
    if (logged.outcome === 'found' && effectivePath.of(evidence) === null) {
      const [finding] = logged.findings
      return { outcome: 'found', findings: [{ ...finding, facts: { ...finding.facts, url: target?.written ?? null } }] }
    }
    if (target !== null) return { outcome: 'clear', evidence: [target.reference] }
    return logged.outcome === 'clear' ? logged : { outcome: 'undecided', missing: ['update-policy'] }
  }
}
