import type { Check, Side } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { locationRequest } from '../../derived/scans/location-request.ts'
import { managementPointFailure, type ManagementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { originOf } from '../../contract/url.ts'

/** What is wrong with the way to the management point, as far as the log tells. */
export interface ManagementPointFacts extends Readonly<Record<string, string | number | null>> {
  readonly server: string
  readonly at: string | null
  readonly status: number | null
  readonly code: string | null
  /**
   * `answered`: with an error; `proxy`: something in between answered in its place; `unresolved`: its name has no address;
   * `silent`: no connection, or no answer over it; `distrusted`: the client has the key of another site.
   */
  readonly how: 'certificate' | 'untrusted' | 'answered' | 'proxy' | 'unresolved' | 'silent' | 'distrusted' | 'unknown'
}

/** Of ConfigMgr, around the choice of the client’s own certificate, and WinHTTP’s own for a missing one. */
const withoutCertificate = /^0x(?:87d0028[0-7]|87d00295|80072f0c)$/

/** WinHTTP and Schannel about the certificate or the TLS of the server. */
const untrusted = /^0x(?:80072f(?:05|06|0d|17|19|57|7d|89|8a|8f)|800b01[01]\w|80090[0-3]\w\w)$/

/** Only a proxy or a gateway sends these (RFC 9110, 15.5.8, 15.6.3 and 15.6.5). */
const sentInBetween: ReadonlySet<number> = new Set([407, 502, 504])

const sides: Readonly<Record<ManagementPointFacts['how'], Side>> = {
  certificate: 'client',
  untrusted: 'server',
  answered: 'server',
  proxy: 'proxy',
  unresolved: 'network',
  distrusted: 'client',
  silent: 'network',
  unknown: 'server'
}

/** Messages to the management point fail, and nothing it says has arrived since; so the client asks for a server in vain. */
export const managementPointUnreachable: Check<ManagementPointFacts> = {
  id: 'management-point-unreachable',
  step: 'orientation',
  severity: 'warning',
  side: 'server',
  needs: [managementPointFailure, locationRequest, timelines, newestScan],
  source: citations.clientCommunication,
  evaluate(evidence) {
    const failure = managementPointFailure.of(evidence)
    if (failure === null) {
      const answered = timelines.of(evidence).configmgr.findLast(({ event }) => event.kind === 'mp-answered')
      return answered === undefined
        ? { outcome: 'not-applicable' }
        : { outcome: 'clear', evidence: [referToEvent(answered.place, answered.event)] }
    }
    const { failed, status, code, shownBy, isOver } = failure
    const reference = referToEvent(failed.place, failed.event)
    const scan = newestScan.of(evidence)
    if (isOver || (scan !== null && (scan.at ?? '') >= (failed.at ?? '')))
      return { outcome: 'clear', evidence: [reference] }
    const how = howOf(failure)
    const asked = locationRequest.of(evidence)
    // a single message may fail by chance; a client that waits for its answer has not got past it
    const isWaiting = asked !== null && asked.answer === null && asked.silentUntil !== null
    const isKnown = how !== 'unknown' && scan === null
    const confidence = isKnown || isWaiting ? 'likely' : 'possible'
    const facts = { server: originOf(failed.event.url ?? ''), at: failed.at, status, code, how }
    // the line that names status or code says more
    const cited =
      shownBy === null ? ([reference] as const) : ([referToEvent(shownBy.place, shownBy.event), reference] as const)
    return { outcome: 'found', side: sides[how], findings: [{ facts, confidence, evidence: cited }] }
  }
}

function howOf({ failed, status, code }: ManagementPointFailure): ManagementPointFacts['how'] {
  if (failed.event.kind === 'mp-distrusted') return 'distrusted'
  const isRefused = status === 403 && /^https:/i.test(failed.event.url ?? '')
  if (isRefused || (code !== null && withoutCertificate.test(code))) return 'certificate'
  if (status !== null) return sentInBetween.has(status) ? 'proxy' : 'answered'
  if (code !== null && untrusted.test(code)) return 'untrusted'
  if (code === winhttpErrors.nameNotResolved) return 'unresolved'
  return code === null ? 'unknown' : 'silent'
}
