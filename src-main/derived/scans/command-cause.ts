import type { EvidenceSet } from '../../contract/check.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { routeOf } from '../proxy/configured-route.ts'
import { causeForRoute, causeOfStatus, revocationCauses, type FailureCause } from './code-cause.ts'
import { commandErrors, failedConnections } from './command-errors.ts'
import { meantCause } from './meant-cause.ts'
import type { ScanResult } from './newest-scan.ts'

/**
 * The check that errors in pasted output of commands point to; null without any. A single error of unknown time is
 * `possible` at most.
 */
export function commandCause(evidence: EvidenceSet): FailureCause | null {
  const about = { at: null, outcome: 'failed', proxy: null, server: null, url: null, weight: 'request' } as const
  const printed = commandErrors.of(evidence).filter(({ isHearsay }) => !isHearsay)
  const pointed = printed.flatMap(({ error, reference }) => {
    const sign: ScanResult = { ...about, code: error.code, httpStatus: error.httpStatus, reference }
    const meant = meantCause(error)
    if (meant !== null) return [{ sign, cause: meant, ambiguous: true }]
    const known = sign.code === null ? null : (codeByValue.get(sign.code)?.cause ?? null)
    const cause = sign.httpStatus === null ? known : causeOfStatus(sign.httpStatus)
    return cause === null
      ? []
      : [{ sign, cause: causeForRoute(cause, sign.code, routeOf(sign, evidence)), ambiguous: true }]
  })
  const items = pointed.filter((item) => !isImplied(item, pointed))
  // codes without a time that point to different checks are of several scans, and the last one is unknown
  const coded = new Set(items.flatMap(({ sign, cause }) => (sign.code === null ? [] : cause)))
  const last = items.at(-1)
  if (coded.size > 1 && last !== undefined && last.sign.code !== null) return { ...last, cause: null }
  // which of two outputs is the newer one is not for the names of their files to say
  const ofEach = new Map(items.map(({ sign, cause }) => [sign.reference.source, cause]))
  if (last !== undefined && new Set(ofEach.values()).size > 1) return { ...last, cause: null }
  const failed = failedConnections.of(evidence).at(-1)
  if (items.length > 0 || failed === undefined) return items.at(-1) ?? null
  const cause = failed.refused ? 'port-refused' : 'port-unanswered'
  return { sign: { ...about, code: null, httpStatus: null, reference: failed.reference }, cause, ambiguous: true }
}

/**
 * Who lacks the certificate of an issuer cannot verify the issuer's revocation list either (RFC 5280, 6.3.3), so that error
 * of the same output is no second fault.
 */
function isImplied({ cause, sign }: FailureCause, all: readonly FailureCause[]): boolean {
  const { source } = sign.reference
  const isIncomplete = (other: FailureCause) =>
    other.cause === 'certificate-chain-incomplete' && other.sign.reference.source === source
  return revocationCauses.has(cause) && all.some(isIncomplete)
}
