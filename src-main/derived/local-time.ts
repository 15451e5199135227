import { unknownOffset } from '../knowledge/format-time.ts'
import { clientLogs, type ClientLog } from './scans/client-logs.ts'
import { isoTime } from './iso-time.ts'
import { derive, type Derived } from './derive.ts'

/** While this offset from UTC was in force on the client; milliseconds since 1970, `to` is no longer part of it. */
interface OffsetSpan {
  readonly from: number
  readonly to: number
  /** Minutes to add to UTC. */
  readonly minutes: number
}

/** What a log says of its offset also holds for what is near it: the next try, the time a report is made. */
const holdsForMs = 6 * 3_600_000
/** No time zone is further from UTC; a case file may contain any number. */
const mostMinutes = 15 * 60

/**
 * Writes a time of the case with the client's offset from UTC, as `2026-10-14T10:42:07+02:00`, where the client or one of
 * its logs tells the offset for that time. A local time whose offset is unknown ends in `-00:00`; any other text, and UTC
 * where the offset is unknown, stays as it is.
 */
export const localTime: Derived<(iso: string) => string> = derive(['client', clientLogs], (evidence) => {
  const own = evidence.all('client').flatMap(({ value }) => value.utcOffsets ?? [])
  const spans =
    own.length > 0
      ? own.map(({ from, to, minutes }) => ({ from: Date.parse(from), to: Date.parse(to), minutes }))
      : clientLogs.of(evidence).flatMap(spansOf)
  const believable = spans.filter(({ minutes }) => Math.abs(minutes) <= mostMinutes)
  return (iso) => zoned(iso, believable)
})

function spansOf({ value: { firstAt, lastAt, biasMinutes, biasChanges } }: ClientLog): readonly OffsetSpan[] {
  const [from, to] = [Date.parse(firstAt ?? '') - holdsForMs, Date.parse(lastAt ?? '') + holdsForMs]
  if (biasChanges === undefined) return biasMinutes === null ? [] : [{ from, to, minutes: 0 - biasMinutes }]
  return biasChanges.map((change, at) => ({
    from: at === 0 ? from : Date.parse(change.from),
    to: Date.parse(biasChanges[at + 1]?.from ?? '') || to,
    minutes: 0 - change.minutes
  }))
}

const writtenTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(Z?)$/

function zoned(iso: string, spans: readonly OffsetSpan[]): string {
  const [, zone] = writtenTime.exec(iso) ?? []
  if (zone === undefined) return iso
  const isUtc = zone === 'Z'
  const at = Date.parse(isUtc ? iso : `${iso}Z`)
  const utcIn = ({ minutes }: OffsetSpan): number => (isUtc ? at : at - minutes * 60_000)
  const span = spans.find((candidate) => utcIn(candidate) >= candidate.from && utcIn(candidate) < candidate.to)
  if (span === undefined) return isUtc ? iso : `${iso}${unknownOffset}`
  return `${isoTime(utcIn(span) + span.minutes * 60_000).slice(0, -1)}${offsetText(span.minutes)}`
}

function offsetText(minutes: number): string {
  const [whole, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(whole).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
