import type { Check, Confidence, Judgement, Reference, Side } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { isManagementPointFailing, managementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'

export interface ClientPolicyFacts extends Readonly<Record<string, string | null>> {
  readonly at: string | null
  readonly code: string | null
  /**
   * `source`: the policy that names the update source is missing; `asked`: the request for policies failed; `fetched`: one
   * could not be downloaded; `applied`: one could not be applied.
   */
  readonly what: 'source' | 'asked' | 'fetched' | 'applied'
}

/** The scan agent has no policy with an update source, or lost it (ConfigMgr's console, codes of scans). */
const withoutSource: ReadonlySet<string> = new Set(['0x87d00600', '0x87d00603', '0x87d00605', '0x87d00691'])

const aboutPolicy: ReadonlySet<string> = new Set([
  'client-policy-received',
  'client-policy-failed',
  'client-policy-not-applied'
])

/** Without ConfigMgr's policy the client has no update source and starts no scan. */
export const clientPolicyMissing: Check<ClientPolicyFacts> = {
  id: 'client-policy-missing',
  step: 'orientation',
  severity: 'blocker',
  side: 'server',
  needs: [timelines, newestScan, managementPointFailure],
  source: citations.complianceAssessment,
  evaluate(evidence) {
    const scan = newestScan.of(evidence)
    if (scan?.outcome === 'failed' && withoutSource.has(scan.code ?? '')) {
      return found({ at: scan.at, code: scan.code, what: 'source' }, 'likely', scan.reference)
    }
    const newest = timelines.of(evidence).configmgr.findLast(({ event }) => aboutPolicy.has(event.kind))
    if (newest === undefined) return { outcome: 'not-applicable' }
    const reference = referToEvent(newest.place, newest.event)
    // a client that scans has the policy it needs for that, whatever becomes of others
    if (newest.event.kind === 'client-policy-received' || scan !== null)
      return { outcome: 'clear', evidence: [reference] }
    // why it does not come is known then, and another check's
    if (isManagementPointFailing(evidence)) return { outcome: 'not-applicable' }
    const code = newest.event.code ?? null
    const notApplied = newest.event.kind === 'client-policy-not-applied'
    const what = notApplied ? 'applied' : code === null ? 'fetched' : 'asked'
    // one policy of many says little of the one that names the update source
    return found({ at: newest.at, code, what }, what === 'asked' ? 'likely' : 'possible', reference)
  }
}

function found(facts: ClientPolicyFacts, confidence: Confidence, reference: Reference): Judgement<ClientPolicyFacts> {
  const side: Side = facts.what === 'applied' ? 'client' : 'server'
  return { outcome: 'found', side, findings: [{ facts, confidence, evidence: [reference] }] }
}
