import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { caseClock } from './case-clock.ts'
import { newestScan } from './newest-scan.ts'

/** What Windows' event log adds to the newest failed scan where its own code leaves the reason open. */
export interface EventReason {
  /** Why the chain was refused, in place of a code that only says that the connection is not secure. */
  readonly chainCode: string | null
  /** True where the name without an answer is the update server's and not a proxy's. */
  readonly isServerName: boolean
  readonly reference: Reference
}

/** The agent's own code for a name without an answer, WU_E_PT_WINHTTP_NAME_NOT_RESOLVED, and WinHTTP's. */
const notResolved: ReadonlySet<string> = new Set(['0x8024402c', winhttpErrors.nameNotResolved])
/** Windows checks the certificate, or gives up the name, within the scan. */
const nearMs = 2 * 60_000

/** Flags of a chain's element and the code of the same meaning (wincrypt.h, winerror.h); the most specific first. */
const codeOfFlag: readonly (readonly [string, string])[] = [
  ['CERT_TRUST_IS_NOT_TIME_VALID', '0x800b0101'],
  ['CERT_TRUST_IS_REVOKED', '0x800b010c'],
  ['CERT_TRUST_IS_NOT_VALID_FOR_USAGE', '0x800b0110'],
  ['CERT_TRUST_IS_UNTRUSTED_ROOT', '0x800b0109'],
  ['CERT_TRUST_IS_PARTIAL_CHAIN', '0x800b010a']
]

export const eventReason: Derived<EventReason | null> = derive(
  ['event-log', caseClock, newestScan, wsusTarget],
  (evidence) => {
    const scan = newestScan.of(evidence)
    if (scan?.outcome !== 'failed' || scan.at === null || scan.code === null) return null
    const host = wsusTarget.of(evidence)?.url?.host.toLowerCase() ?? null
    const near = factsNear(Date.parse(scan.at), evidence)
    if (scan.code === winhttpErrors.secureFailure) {
      const refused = near.findLast(({ fact }) => fact.kind === 'chain-refused' && isOurs(fact, host))
      const found = refused ?? near.findLast(({ fact }) => fact.kind === 'chain-failed' && isOurs(fact, host))
      const chainCode = found === undefined ? null : codeOf(found.fact)
      return found === undefined || chainCode === null
        ? null
        : { chainCode, isServerName: false, reference: found.reference }
    }
    if (!notResolved.has(scan.code) || host === null) return null
    const unanswered = near.findLast(
      ({ fact }) => fact.kind === 'name-unanswered' && fact.host?.toLowerCase().replace(/\.$/, '') === host
    )
    return unanswered === undefined ? null : { chainCode: null, isServerName: true, reference: unanswered.reference }
  }
)

interface NearFact {
  readonly fact: EventLogFact
  readonly reference: Reference
}

/** What happened around a moment, by time within each log. */
function factsNear(moment: number, evidence: EvidenceSet): readonly NearFact[] {
  const clock = caseClock.of(evidence)
  return evidence.all('event-log').flatMap((envelope) =>
    envelope.value.facts.flatMap((fact): NearFact[] => {
      const at = fact.at === null ? null : clock.toUtc(fact.at)
      if (at === null || Math.abs(Date.parse(at) - moment) > nearMs) return []
      const values = [fact.server, fact.subject, ...(fact.errors ?? []), fact.host, fact.code]
      const quote = [`${fact.provider} ${fact.eventId}`, ...values.filter((value) => value !== undefined)].join(', ')
      return [{ fact, reference: { ...referTo(envelope, quote, fact.recordId), at } }]
    })
  )
}

/** The update agent runs in svchost.exe; where the event names a server or its certificate, that decides. */
function isOurs({ server, subject, process }: EventLogFact, host: string | null): boolean {
  if (server !== undefined) return host === null || server.toLowerCase() === host
  if (host !== null && subject?.toLowerCase().includes(host) === true) return true
  return process?.toLowerCase() === 'svchost.exe'
}

function codeOf({ code, errors }: EventLogFact): string | null {
  const flagged = codeOfFlag.find(([flag]) => errors?.includes(flag))?.[1] ?? null
  return flagged ?? (code !== undefined && /^0x800(?:b01|920)/.test(code) ? code : null)
}
