import type { Check } from '../../contract/check.ts'
import type { ServerLogFact } from '../../contract/evidence/server-log.ts'
import { clientSymptom, type Symptom } from '../../derived/server-files/client-symptom.ts'
import { siteServer } from '../../derived/server-files/site-server.ts'
import { citations } from '../../knowledge/sources.ts'

export type SupFailed = Readonly<{ reason: SupReason; status: number | null }>
type SupReason = 'refused' | 'status' | 'transport' | 'trust' | 'unknown'

const failed = 3
const succeeded = 2

/** The site server itself cannot reach the WSUS: the network between client and server is not the only suspect. */
export const supConfigurationFailed: Check<SupFailed> = {
  id: 'sup-configuration-failed',
  step: 'timeout',
  severity: 'warning',
  side: 'server',
  needs: [siteServer, clientSymptom],
  source: citations.supInstallation,
  evaluate(evidence) {
    const { state, reason } = siteServer.of(evidence)
    if (state === null) return { outcome: 'not-applicable' }
    if (state.fact.state === succeeded) return { outcome: 'clear', evidence: [state.reference] }
    if (state.fact.state !== failed) return { outcome: 'not-applicable' }
    const why = reason === null ? null : meaningOf(reason.fact)
    // sign-in and console of the site server concern administration only
    if (why === 'administration') return { outcome: 'not-applicable' }
    const client = clientSymptom.of(evidence)
    const fits = why === null || why.symptoms.some((symptom) => client.seen.has(symptom))
    if (client.kind === 'works' || (client.kind === 'known' && !fits)) return { outcome: 'not-applicable' }
    const facts = { reason: why?.reason ?? 'unknown', status: reason?.fact.httpStatus ?? null } as const
    const cited = reason === null ? [] : [reason.reference]
    const confidence = why !== null && client.kind === 'known' ? 'likely' : 'possible'
    return {
      outcome: 'found',
      findings: [{ facts, confidence, evidence: [state.reference, ...cited, ...client.references] }]
    }
  }
}

interface Meaning {
  readonly reason: SupReason
  readonly symptoms: readonly Symptom[]
}

/** How a client would fail for the same reason. */
function meaningOf({ kind, httpStatus = 0 }: ServerLogFact): Meaning | 'administration' | null {
  if (kind === 'connection-refused') return { reason: 'refused', symptoms: ['refused', 'silent'] }
  if (kind === 'transport-closed') return { reason: 'transport', symptoms: ['tls', 'reset'] }
  if (kind === 'trust-failed') return { reason: 'trust', symptoms: ['certificate'] }
  if (kind !== 'request-refused') return 'administration'
  if (httpStatus === 403) return { reason: 'status', symptoms: ['403'] }
  if (httpStatus === 503) return { reason: 'status', symptoms: ['503', 'reset', 'silent'] }
  if (httpStatus >= 500 && httpStatus !== 502) return { reason: 'status', symptoms: ['500', '503'] }
  // 401 is the site server's account, 407 and 502 its own proxy
  return 'administration'
}
