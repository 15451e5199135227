import type { Check, Confidence, EvidenceSet, Reference } from '../../contract/check.ts'
import { addressDifference } from '../../derived/target/url-difference.ts'
import { referToEvent } from '../../derived/reference.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { newestScan, type ScanResult } from '../../derived/scans/newest-scan.ts'
import { policyValue } from '../../derived/settings/update-policy.ts'
import { caseClock } from '../../derived/scans/case-clock.ts'
import { article } from '../../knowledge/article.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'

/** A domain policy has precedence over ConfigMgr's (ConfigMgr's console, codes of scans). */
const policyConflict = '0x87d00692'
/** A domain policy names another update server than ConfigMgr does; WUAHandler says so, then gives up (0x87D00692). */
export const wsusUrlOverwritten: Check<AccessFacts> = {
  id: 'wsus-url-overwritten',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: ['update-policy', 'configmgr-log', caseClock, newestScan, failureCause],
  source: article.timeout,
  evaluate(evidence) {
    const clock = caseClock.of(evidence)
    const newest = newestScan.of(evidence)
    const last = evidence
      .all('configmgr-log')
      .flatMap((log) => log.value.events.map((event) => ({ log, event })))
      .findLast(({ event }) => event.kind === 'server-overwritten')
    const loggedAt = last?.event.at == null ? '' : clock.toUtc(last.event.at)
    const outdated = newest?.outcome === 'succeeded' && (newest.at ?? '') > loggedAt
    if (last !== undefined && !outdated) {
      const facts = { ...noFacts, detail: last.event.url ?? null, code: newest?.code ?? null }
      const reference = { ...referToEvent(last.log, last.event), at: loggedAt === '' ? null : loggedAt }
      const { confidence, evidence: shown } =
        last.event.url === undefined ? withoutServer(newest) : byRegistry(evidence, last.event.url)
      return { outcome: 'found', findings: [{ facts, confidence, evidence: [reference, ...shown] }] }
    }
    const logged = judgeNewestScan('wsus-url-overwritten', evidence)
    if (logged.outcome === 'found' || logged.outcome === 'clear') return logged
    const wuaHandler = evidence.all('configmgr-log').some((log) => log.value.components.includes('WUAHandler'))
    // only WUAHandler.log records this; without it the question does not apply
    return wuaHandler ? { outcome: 'clear', evidence: [] } : { outcome: 'not-applicable' }
  }
}

/**
 * The registry decides: if it has the domain policy's address and not the one ConfigMgr set last, the conflict is
 * proved; if it has ConfigMgr's, the conflict may be over.
 */
function byRegistry(
  evidence: EvidenceSet,
  winner: string
): { readonly confidence: Confidence; readonly evidence: readonly Reference[] } {
  const server = policyValue(evidence, 'wu', 'WUServer')
  const set = evidence
    .all('configmgr-log')
    .flatMap((log) => log.value.events.map((event) => ({ log, event })))
    .findLast(({ event }) => event.kind === 'server' && event.url !== undefined && event.url !== winner)
  if (server.state !== 'set' || set?.event.url === undefined) {
    return { confidence: 'likely', evidence: [] }
  }
  const shown = [server.reference, referToEvent(set.log, set.event)]
  const same = (url: string) => addressDifference(String(server.value), url) === null
  if (same(winner)) return { confidence: 'certain', evidence: shown }
  return { confidence: same(set.event.url) ? 'possible' : 'likely', evidence: shown }
}

/** It may be a domain's, or a local one that could not be kept; ConfigMgr's own code says which. */
function withoutServer(newest: ScanResult | null): ReturnType<typeof byRegistry> {
  return newest?.code === policyConflict
    ? { confidence: 'likely', evidence: [newest.reference] }
    : { confidence: 'possible', evidence: [] }
}
