import type { Check, EvidenceSet } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { newestScan, type ScanResult } from '../../derived/scans/newest-scan.ts'
import { timelines, type TimelineEvent } from '../../derived/scans/scan-story/timeline.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { citations } from '../../knowledge/sources.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'

/** E_FAIL is generic; together with a policy that could not be set or read it means a damaged policy file. */
const generalFailure = '0x80004005'

/** ConfigMgr cannot read the local policy to set the update server in it: the file Registry.pol is damaged. */
export const localPolicyUnreadable: Check<AccessFacts> = {
  id: 'local-policy-unreadable',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: [newestScan, failureCause, timelines, 'configmgr-log'],
  source: citations.scanFailures,
  evaluate(evidence) {
    const newest = newestScan.of(evidence)
    const read = newest?.outcome === 'failed' ? unreadableBefore(newest, evidence) : null
    if (newest !== null && read !== null) {
      const facts = { ...noFacts, code: newest.code }
      const reference = referToEvent(read.place, read.event)
      return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [reference] }] }
    }
    const logged = judgeNewestScan('local-policy-unreadable', evidence)
    if (logged.outcome === 'found') {
      const last = evidence
        .all('configmgr-log')
        .flatMap((log) => log.value.events.map((event) => ({ log, event })))
        .findLast(({ event }) => event.kind === 'policy-failed' && event.code === generalFailure)
      const [finding] = logged.findings
      if (last === undefined) return { outcome: 'found', findings: [{ ...finding, confidence: 'possible' }] }
      const reference = referToEvent(last.log, last.event)
      return { outcome: 'found', findings: [{ ...finding, confidence: 'likely', evidence: [reference] }] }
    }
    // known from logs only
    return newest === null ? { outcome: 'not-applicable' } : { outcome: 'clear', evidence: [newest.reference] }
  }
}

/** The line says by itself that the policy could not be read, whatever the code; the scan then ends with the same one. */
function unreadableBefore(scan: ScanResult, evidence: EvidenceSet): TimelineEvent | null {
  const last = timelines.of(evidence).configmgr.findLast(({ event }) => event.unreadable === true)
  if (last === undefined || last.event.code !== scan.code) return null
  const apart = Date.parse(scan.at ?? '') - Date.parse(last.at ?? '')
  return Number.isNaN(apart) || (apart >= 0 && apart <= sameScanMs) ? last : null
}
const sameScanMs = 10 * 60_000
