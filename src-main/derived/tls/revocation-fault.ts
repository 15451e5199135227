import type { Reference, Side } from '../../contract/check.ts'
import type { RevocationLookup } from '../../contract/evidence/revocation-lookup.ts'
import { winhttpCause } from '../access/winhttp-cause.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'
import { revocationCauses } from '../scans/code-cause.ts'
import { failureCause } from '../scans/failure-cause.ts'

/** Whether the revocation of every certificate of the chain could be looked up live, as Windows does it. */
export type RevocationState =
  /** A list that is valid, or an answer of a responder, for each of them. */
  | { readonly state: 'checkable'; readonly reference: Reference }
  /** `expired`: the list came and is out of date. `unreachable`: none came. */
  | {
      readonly state: 'expired' | 'unreachable'
      readonly fault: RevocationLookup
      readonly side: Side
      /** The certificate names an address beside it that was not asked, such as one of LDAP. */
      readonly othersNotAsked: boolean
      readonly reference: Reference
    }
  | { readonly state: 'unknown' }

/** Null where no address was asked. */
export const revocationState: Derived<RevocationState | null> = derive(['revocation-lookup'], (evidence) => {
  const envelope = evidence.all('revocation-lookup')[0]
  if (envelope === undefined) return null
  const now = Date.parse(envelope.collectedAt ?? '')
  const sources = envelope.value.lookups.filter(({ kind }) => kind !== 'issuer')
  const subjects = [...new Set(sources.map(({ subject }) => subject))]
  const failing = subjects
    .map((subject) => sources.filter((lookup) => lookup.subject === subject))
    .filter((own) => !own.some((lookup) => isUsable(lookup, now)))
  const quoted = (lookup: RevocationLookup) => referTo(envelope, lookupQuote(lookup))
  const [own] = failing
  if (own === undefined) {
    const [first] = sources
    return first === undefined ? null : { state: 'checkable', reference: quoted(first) }
  }
  const outdated = own.find((lookup) => lookup.outcome === 'fetched')
  const asked = own.filter(({ outcome }) => outcome !== 'not-asked')
  const fault = outdated ?? asked[0]
  if (fault === undefined || own.some(({ outcome }) => outcome === 'unfinished')) return { state: 'unknown' }
  return {
    state: outdated === undefined ? 'unreachable' : 'expired',
    fault,
    side: outdated === undefined ? sideOf(fault) : 'server',
    othersNotAsked: own.length > asked.length,
    reference: quoted(fault)
  }
})

function isUsable({ kind, outcome, nextUpdate }: RevocationLookup, now: number): boolean {
  if (outcome !== 'fetched') return false
  return kind === 'responder' || nextUpdate === null || Number.isNaN(now) || Date.parse(nextUpdate) > now
}

/** A gateway error is the proxy's word for a server that it cannot reach itself. */
const gatewayErrors: ReadonlySet<number | null> = new Set([502, 503, 504])

function sideOf({ outcome, status, byProxy, proxy }: RevocationLookup): Side {
  if (byProxy && !(proxy !== null && gatewayErrors.has(status))) return 'proxy'
  if (byProxy || outcome === 'name-unresolved' || outcome === 'no-connection') return 'network'
  return 'server'
}

/** In neutral technical words: `http://pki.contoso.com/ca.crl over proxy:8080: refused, HTTP 403`. */
function lookupQuote({ address, proxy, outcome, status, nextUpdate }: RevocationLookup): string {
  const way = proxy === null ? '' : ` over ${proxy}`
  const code = status === null || outcome === 'fetched' ? '' : `, HTTP ${status}`
  return `${address}${way}: ${outcome}${code}${nextUpdate === null ? '' : `, nextUpdate ${nextUpdate}`}`
}

/** Windows itself could not look up the revocation: by the newest failed scan, or by its own request to the server. */
export interface RevocationComplaint {
  readonly code: string | null
  /** Known from the code of a single sign only. */
  readonly ambiguous: boolean
  readonly evidence: readonly [Reference, ...Reference[]]
}

/** Null where Windows did not complain; whether a scan looks up revocation at all only its own codes tell. */
export const revocationComplaint: Derived<RevocationComplaint | null> = derive(
  [failureCause, winhttpCause],
  (evidence) => {
    const own = winhttpCause.of(evidence)
    if (own !== null && revocationCauses.has(own.cause)) {
      return { code: own.request.code, ambiguous: own.ambiguous, evidence: [own.reference] }
    }
    const scan = failureCause.of(evidence)
    if (scan === null || !revocationCauses.has(scan.cause)) return null
    const { sign, beside = [], ambiguous } = scan
    return { code: sign.code, ambiguous, evidence: [sign.reference, ...beside] }
  }
)
