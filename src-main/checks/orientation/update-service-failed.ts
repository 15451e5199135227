import type { Check, EvidenceSet } from '../../contract/check.ts'
import { knownEvents, type KnownEvent } from '../../derived/events/known-events.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { citations } from '../../knowledge/sources.ts'

export interface ServiceFailedFacts {
  readonly [name: string]: string | null
  /** Short name, as Windows registers it. */
  readonly service: string
  /** The reason as HRESULT; null where Windows gave none. */
  readonly code: string | null
  /** ISO 8601 UTC. */
  readonly at: string
}

/** Services that a scan needs. */
const needed: ReadonlySet<string> = new Set([
  'wuauserv',
  'bits',
  'cryptsvc',
  'dnscache',
  'winhttpautoproxysvc',
  'usosvc',
  'ccmexec'
])
/** ERROR_SERVICE_DISABLED is the question of another check. */
export const serviceDisabled = '0x80070422'
/** A scan that fails this soon after the service failed with it. */
const sameFailureMs = 10 * 60_000

/** Windows noted in its System log that a service did not start or ended by itself, and no scan shows since that it runs. */
export const updateServiceFailed: Check<ServiceFailedFacts> = {
  id: 'update-service-failed',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: [knownEvents, newestScan],
  source: citations.wsusClientAgents,
  evaluate(evidence) {
    const failures = knownEvents.of(evidence).flatMap((event) => {
      const service = failedService(event)
      return service === null || event.fact.code === serviceDisabled ? [] : [{ event, service }]
    })
    // known from the event log only
    const seen = failures.at(-1)
    if (seen === undefined) return { outcome: 'not-applicable' }
    const last = failures.findLast((failure) => !hasRunSince(failure.service, failure.event, evidence))
    const newest = newestScan.of(evidence)
    if (last === undefined) return { outcome: 'clear', evidence: newest === null ? [] : [newest.reference] }
    const wait = Date.parse(newest?.at ?? '') - Date.parse(last.event.at)
    const withIt = newest !== null && wait >= 0 && wait <= sameFailureMs
    const facts = { service: last.service, code: last.event.fact.code ?? null, at: last.event.at }
    return {
      outcome: 'found',
      findings: [
        {
          facts,
          confidence: withIt ? 'likely' : 'possible',
          evidence: [last.event.reference, ...(withIt ? [newest.reference] : [])]
        }
      ]
    }
  }
}

function failedService({ fact }: KnownEvent): string | null {
  if (fact.kind === 'transfer-service-failed') return 'bits'
  const name = fact.kind === 'service-failed' ? (fact.windowsService ?? '') : ''
  return needed.has(name) ? name : null
}

/** A successful scan shows it of every service, one that reached any result of the update service itself. */
function hasRunSince(service: string, { at }: KnownEvent, evidence: EvidenceSet): boolean {
  const newest = newestScan.of(evidence)
  if (newest === null || (newest.at ?? '') <= at) return false
  if (newest.outcome === 'succeeded') return true
  const early = Date.parse(newest.at ?? '') - Date.parse(at) <= sameFailureMs
  return service === 'wuauserv' && newest.code !== null && !early
}
