import type { LogEvent } from '../../contract/evidence/log-event.ts'
import { firstLabel } from '../target/host-names.ts'
import type { FileGroup } from './file-group.ts'

/** Whether the files are known to come from one computer or from two; `open` if neither is proved. */
export function compareGroups(a: FileGroup, b: FileGroup): 'same' | 'different' | 'open' {
  const names = compareSets(a.names.map(firstLabel), b.names.map(firstLabel))
  if (names !== 'open') return names
  for (const kind of ['configmgr:', 'wsus:']) {
    const of = (unit: FileGroup): string[] => unit.ids.filter((id) => id.startsWith(kind))
    const ids = compareSets(of(a), of(b))
    if (ids !== 'open') return ids
  }
  const logs = compareLogs(a, b)
  if (logs !== 'open') return logs
  // files in one folder may be from before and after a change of one computer; separate folders are two computers
  const folders = a.folder !== null && b.folder !== null && a.folder !== b.folder
  if (!folders) return 'open'
  return compareSets(a.servers, b.servers) === 'different' || otherZone(a, b) ? 'different' : 'open'
}

function compareSets(a: readonly string[], b: readonly string[]): 'same' | 'different' | 'open' {
  if (a.length === 0 || b.length === 0) return 'open'
  return a.some((text) => b.includes(text)) ? 'same' : 'different'
}

/** A difference of an hour is daylight saving time, not another computer. */
function otherZone(a: FileGroup, b: FileGroup): boolean {
  if (a.biases.length === 0 || b.biases.length === 0) return false
  return a.biases.every((biase) => b.biases.every((other) => Math.abs(biase - other) > 60))
}

/** One computer writes one log of a kind at a time: two that cover the same time either share lines or are two computers'. */
function compareLogs(a: FileGroup, b: FileGroup): 'same' | 'different' | 'open' {
  let verdict: 'different' | 'open' = 'open'
  for (const log of a.logs) {
    for (const other of b.logs) {
      if (kindOf(log) === null || kindOf(log) !== kindOf(other)) continue
      const [mine, theirs] = overlap(log.value.events, other.value.events)
      if (mine.length === 0 || theirs.length === 0) continue
      const seen = new Set(mine.map(key))
      if (theirs.some((event) => seen.has(key(event)))) return 'same'
      verdict = 'different'
    }
  }
  return verdict
}

/**
 * A merged log has several components and proves nothing about one file; WindowsUpdate.log and ReportingEvents.log are
 * two logs of one agent, which never share a line. Events come in forms that write the same time in different ways.
 */
function kindOf(log: FileGroup['logs'][number]): string | null {
  if (log.probe === 'windows-update-log')
    return log.value.form === 'event-log' || log.value.form === 'online-search' ? null : log.value.form
  const [component, more] = log.value.components
  return component === undefined || more !== undefined ? null : component
}

function key(event: LogEvent): string {
  return `${event.at} ${event.text}`
}

/** Each log is compared with every other one. */
const spans = new WeakMap<readonly LogEvent[], { readonly from: string; readonly to: string }>()

function spanOf(events: readonly LogEvent[]): { readonly from: string; readonly to: string } {
  const known = spans.get(events)
  if (known !== undefined) return known
  const times = events.flatMap(({ at }) => at ?? []).sort()
  const span = { from: times[0] ?? '', to: times.at(-1) ?? '' }
  spans.set(events, span)
  return span
}

/** The events of both inside the time that both cover. */
function overlap(a: readonly LogEvent[], b: readonly LogEvent[]): readonly [LogEvent[], LogEvent[]] {
  const [x, y] = [spanOf(a), spanOf(b)]
  const from = x.from > y.from ? x.from : y.from
  const to = x.to < y.to ? x.to : y.to
  if (from > to) return [[], []]
  const inside = (event: LogEvent): boolean => event.at !== null && event.at >= from && event.at <= to
  return [a.filter(inside), b.filter(inside)]
}
