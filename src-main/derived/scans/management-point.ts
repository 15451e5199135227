import type { EvidenceSet } from '../../contract/check.ts'
import { urlIn } from '../../contract/url.ts'
import { derive, type Derived } from '../derive.ts'
import { timelines, type TimelineEvent } from './scan-story/timeline.ts'

/** The newest message to the management point that failed, and what is known of why. */
export interface ManagementPointFailure {
  readonly failed: TimelineEvent
  /** HTTP status of its answer; null where it gave none, or the log does not tell. */
  readonly status: number | null
  /** `0x` and eight lower-case digits; null where the log names none. */
  readonly code: string | null
  /** The line that names status or code; null where that is the one of the failure, or none does. */
  readonly shownBy: TimelineEvent | null
  /** Something of it arrived later. */
  readonly isOver: boolean
}

/** What shows that the management point answered, or that the client had all it needs of it. */
const answers: ReadonlySet<string> = new Set([
  ...['mp-answered', 'sup-offered', 'servers-listed', 'location-answered', 'client-policy-received'],
  ...['scan-started', 'scan-succeeded']
])

/** A message that fails, or an answer that the client cannot trust. */
const failures: ReadonlySet<string> = new Set(['mp-failed', 'mp-distrusted'])

/** A message that was delivered is no word that the client trusts. */
const isTrusted = (kind: string): boolean => kind !== 'mp-answered' && answers.has(kind)

/** The lines about one request are written within the same second or the next. */
const besideMs = 5000
/** Both say only that there was an error: the second that an HTTP status of at least 400 came. */
const saysNothing: ReadonlySet<string> = new Set(['0x87d00231', '0x87d0027e'])

/** Null where no message to it failed. */
export const managementPointFailure: Derived<ManagementPointFailure | null> = derive([timelines], (evidence) => {
  const events = timelines.of(evidence).configmgr
  const at = events.findLastIndex(({ event }) => failures.has(event.kind))
  const failed = events[at]
  if (failed === undefined) return null
  if (failed.event.kind === 'mp-distrusted') {
    const later = events.slice(at + 1)
    const code = failed.event.code ?? null
    return { failed, status: null, code, shownBy: null, isOver: later.some(({ event }) => isTrusted(event.kind)) }
  }
  const beside = events.filter((other) => isBeside(other, failed))
  const refused = beside.find(({ event }) => (event.httpStatus ?? 0) >= 400)
  const coded = beside.find(({ event }) => event.code !== undefined && !saysNothing.has(event.code))
  const shownBy = refused ?? coded ?? failed
  return {
    failed,
    status: refused?.event.httpStatus ?? null,
    code: coded?.event.code ?? null,
    shownBy: shownBy === failed ? null : shownBy,
    isOver: events.slice(at + 1).some(({ event }) => answers.has(event.kind))
  }
})

/** The newest message to it failed, and nothing of it has arrived since: what the client lacks may be for that. */
export function isManagementPointFailing(evidence: EvidenceSet): boolean {
  return managementPointFailure.of(evidence)?.isOver === false
}

/** About the same request: of the same log, at the same moment, and of no other server. */
function isBeside(other: TimelineEvent, failed: TimelineEvent): boolean {
  if (other.event.kind !== 'http-failed' && other.event.kind !== 'mp-failed') return false
  if (other.place.source !== failed.place.source) return false
  const apart = Math.abs(Date.parse(other.at ?? '') - Date.parse(failed.at ?? ''))
  const isNear = Number.isNaN(apart) ? Math.abs(other.event.line - failed.event.line) <= nearLines : apart <= besideMs
  return isNear && (other.event.url === undefined || hostOf(other) === hostOf(failed))
}
const nearLines = 20

function hostOf({ event }: TimelineEvent): string {
  return urlIn(event.url ?? '')?.hostname ?? ''
}
