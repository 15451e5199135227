import { clientLogs, type ClientLog } from './client-logs.ts'
import { offsetByEvents } from './offset-by-events.ts'
import { inOrder, setBacks, shifted } from './repeated-hour.ts'
import { derive, type Derived } from '../derive.ts'

/** Converts local times of logs without a UTC offset to UTC, as well as the case allows. */
export interface CaseClock {
  /** `assumed-utc`: no log has an offset, so local times were taken for UTC. */
  readonly quality: 'utc' | 'assumed-utc'
  /** ISO 8601 ending in Z. */
  readonly toUtc: (at: string) => string
  /** Converts the times of one log in line order, which separates the two hours that repeat when summer time ends. */
  readonly inOrder: (times: readonly (string | null)[]) => readonly (string | null)[]
}

interface Offset {
  /** Local time from which the offset is known to apply, in milliseconds; null if unknown. */
  readonly from: number | null
  readonly minutes: number
}

/**
 * Uses the UTC offset that another log of the case states (CMTrace records contain it), and for each day the one then
 * in force; otherwise the one by which its scans are those of Windows' event log. Without any, local time is taken for UTC. A single time in the repeated hour of autumn may be wrong by an
 * hour.
 */
export const caseClock: Derived<CaseClock> = derive([clientLogs], (evidence) => {
  const logs = clientLogs.of(evidence)
  const stated = logs.flatMap(offsetsOf)
  const byEvents = stated.length === 0 ? offsetByEvents(logs) : null
  const offsets = byEvents === null ? stated : [{ from: null, minutes: byEvents }]
  const dated = offsets.filter((offset) => offset.from !== null).sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
  const local = logs.some((log) => log.value.events.some((event) => event.at !== null && !event.at.endsWith('Z')))
  const quality = local && offsets.length === 0 ? 'assumed-utc' : 'utc'
  const toUtc = (at: string): string => {
    const asUtc = at.endsWith('Z') ? NaN : Date.parse(`${at}Z`)
    if (Number.isNaN(asUtc)) return at
    const offset = dated.findLast((candidate) => (candidate.from ?? 0) <= asUtc) ?? dated[0] ?? offsets[0]
    return shifted(asUtc, offset?.minutes ?? 0)
  }
  return {
    quality,
    toUtc,
    inOrder: (times) => inOrder(times, toUtc, setBacks(dated))
  }
})

function offsetsOf(log: ClientLog): readonly Offset[] {
  const { biasChanges, biasMinutes, firstAt } = log.value
  if (biasChanges !== undefined)
    return biasChanges.map(({ from, minutes }) => ({ from: localTime(from, minutes), minutes }))
  return biasMinutes === null ? [] : [{ from: localTime(firstAt, biasMinutes), minutes: biasMinutes }]
}

function localTime(utc: string | null, minutes: number): number | null {
  const at = Date.parse(utc ?? '')
  return Number.isNaN(at) ? null : at - minutes * 60_000
}
