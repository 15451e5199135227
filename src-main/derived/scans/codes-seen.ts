import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { compareByCodeUnit } from '../../contract/order.ts'
import type { CodeSeen } from '../../contract/diagnosis.ts'
import { ignoredCodes } from '../../knowledge/ignored-codes.ts'
import { lookUp } from '../../knowledge/error-code-lookup.ts'
import { documentedRetryCodes } from '../../knowledge/documented-retry-codes.ts'
import { commandErrors } from './command-errors.ts'
import { referToEvent } from '../reference.ts'
import { isForeign, isIgnored, isOfManagementPoint, isPart } from './scan-story/ending.ts'
import { caseClock } from './case-clock.ts'
import { derive, type Derived } from '../derive.ts'

const keptReferences = 3

interface Sighting {
  readonly code: string
  readonly at: string | null
  readonly httpStatus: number | null
  readonly endsScan: boolean
  /** The kind of log; the parts of a rolled-over log count as one. */
  readonly log: string
  readonly reference: Reference
}

/** Every error code the logs show for the update server, most recent first; noise and other services left out. */
export const codesSeen: Derived<readonly CodeSeen[]> = derive(
  ['configmgr-log', 'windows-update-log', caseClock, commandErrors],
  (evidence) => {
    const seen = sightings(evidence)
    const codes = [...new Set(seen.map((sighting) => sighting.code))]
    return codes
      .map((code) => summary(code, seen.filter((sighting) => sighting.code === code).sort(byTime)))
      .sort(newestFirst)
  }
)

function sightings(evidence: EvidenceSet): readonly Sighting[] {
  const clock = caseClock.of(evidence)
  const printed = commandErrors
    .of(evidence)
    .flatMap(({ error: { code, httpStatus }, reference }) =>
      code === null || ignoredCodes.has(code)
        ? []
        : [{ code, at: null, httpStatus, endsScan: false, log: '', reference }]
    )
  const logged = [...evidence.all('configmgr-log'), ...evidence.all('windows-update-log')].flatMap((log) =>
    log.value.events.flatMap((event) => {
      if (event.code === undefined || !/^0x[89a-f]/.test(event.code)) return []
      if (isForeign(event) || isOfManagementPoint(event)) return []
      if (isIgnored(event, log.probe === 'configmgr-log' ? 'configmgr' : 'agent')) return []
      const at = event.at === null ? null : clock.toUtc(event.at)
      return [
        {
          code: event.code,
          at,
          httpStatus: event.httpStatus ?? null,
          endsScan: !isPart(event),
          log: log.probe === 'configmgr-log' ? log.value.components.join() : log.value.form,
          reference: { ...referToEvent(log, event), at }
        }
      ]
    })
  )
  return [...printed, ...logged]
}

function summary(code: string, seen: readonly Sighting[]): CodeSeen {
  const known = lookUp(code)
  const times = seen.flatMap((sighting) => (sighting.at === null ? [] : [sighting.at])).sort()
  const logged =
    seen.findLast((sighting) => sighting.httpStatus !== null && sighting.httpStatus >= 400)?.httpStatus ?? null
  return {
    code,
    symbol: known?.symbol ?? null,
    httpStatus: logged ?? known?.httpStatus ?? null,
    group: known?.group ?? 'other',
    count: countOf(seen),
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
    inRetryList: documentedRetryCodes.has(code),
    evidence: seen.slice(-keptReferences).map((sighting) => sighting.reference)
  }
}

/**
 * How many scans ended with the code, by the kind of log that shows most of them, because one scan leaves lines in
 * several logs; where no log shows a scan's end, how many requests failed with it. A line in two copies counts once.
 */
function countOf(seen: readonly Sighting[]): number {
  const ends = seen.filter((sighting) => sighting.endsScan)
  const lines = new Map<string, Set<string>>()
  for (const { at, log, reference } of ends.length > 0 ? ends : seen) {
    const line = `${at ?? reference.line ?? ''} ${reference.quote}`
    lines.set(log, (lines.get(log) ?? new Set()).add(line))
  }
  return Math.max(...[...lines.values()].map((line) => line.size))
}

/** Those without a time first. What is quoted, and its status, must not depend on how files are called. */
function byTime(a: Sighting, b: Sighting): number {
  return compareByCodeUnit(a.at ?? '', b.at ?? '') || compareByCodeUnit(a.reference.quote, b.reference.quote)
}

function newestFirst(a: CodeSeen, b: CodeSeen): number {
  return compareByCodeUnit(`${b.last ?? ''} ${a.code}`, `${a.last ?? ''} ${b.code}`)
}
