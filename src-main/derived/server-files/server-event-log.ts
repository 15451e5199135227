import type { Confidence, Reference } from '../../contract/check.ts'
import type { ServerEvent } from '../../contract/evidence/server-events.ts'
import { derive, type Derived } from '../derive.ts'
import { newestScan } from '../scans/newest-scan.ts'
import { firstLabel } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { serverEventQuote } from './quotes.ts'

/** An event of the client's update server, and how sure it is that it is about the client's failure. */
export interface OwnEvent {
  readonly fact: ServerEvent
  readonly reference: Reference
  /** `certain`: within a day before the failure; `likely`: no time to compare; `possible`: another time, or another computer. */
  readonly confidence: Confidence
}

const hourMs = 3_600_000
/** A disabled pool stays disabled until it is started by hand. */
const longestBeforeMs = 24 * hourMs
/** Clocks differ a little, and a scan ends after its requests. */
const afterMs = hourMs / 6

/** Events of update servers, oldest first as each log has them. */
export const serverEventLog: Derived<readonly OwnEvent[]> = derive(
  ['server-events', 'server-computer', 'wsus-access', newestScan, wsusTarget],
  (evidence) => {
    const host = wsusTarget.of(evidence)?.url?.host ?? null
    // a server whose half was read is the client's own, whatever its address calls it
    const own = evidence.all('server-computer').map(({ value }) => firstLabel(value.name))
    const wanted = new Set([...(host === null ? [] : [firstLabel(host)]), ...own])
    const failedAt = evidence.all('wsus-access')[0]?.collectedAt ?? newestScan.of(evidence)?.at ?? null
    return evidence.all('server-events').flatMap(({ probe, source, value }) => {
      const isOther =
        wanted.size > 0 && value.names.length > 0 && !value.names.some((name) => wanted.has(firstLabel(name)))
      return value.facts.map((fact): OwnEvent => {
        const reference = { probe, source, line: fact.recordId, at: fact.at, quote: serverEventQuote(fact) }
        return { fact, reference, confidence: isOther ? 'possible' : fitOf(fact.at, failedAt) }
      })
    })
  }
)

/** Only times in UTC can be compared. */
function fitOf(at: string | null, failedAt: string | null): Confidence {
  const [event, failure] = [at, failedAt].map((time) => (time?.endsWith('Z') === true ? Date.parse(time) : NaN))
  if (event === undefined || failure === undefined || Number.isNaN(event) || Number.isNaN(failure)) return 'likely'
  return event <= failure + afterMs && event >= failure - longestBeforeMs ? 'certain' : 'possible'
}

/** The newest event that one of a few kinds fits; null for none. */
export function newestEvent(events: readonly OwnEvent[], fits: (fact: ServerEvent) => boolean): OwnEvent | null {
  return events
    .filter(({ fact }) => fits(fact))
    .reduce<OwnEvent | null>(
      (best, next) => (best === null || (next.fact.at ?? '') >= (best.fact.at ?? '') ? next : best),
      null
    )
}

/** Whether an event is about the pool of WSUS, which most servers call WsusPool. */
export function isAboutPool({ pool }: ServerEvent, names: readonly string[]): boolean {
  const known = names.length === 0 ? ['wsuspool'] : names.map((name) => name.toLowerCase())
  return pool !== undefined && known.includes(pool.toLowerCase())
}
