import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import type { Place } from '../../../contract/scan-story.ts'
import { compareByCodeUnit } from '../../../contract/order.ts'
import { derive, type Derived } from '../../derive.ts'
import { caseClock, type CaseClock } from '../case-clock.ts'
import { clientLogs, type ClientLog } from '../client-logs.ts'
import { inWritingOrder } from './writing-order.ts'
import { isForeign, isIgnored, isPart, type Stream } from './ending.ts'

/** An event, its time in UTC (that of the previous line if it has none) and its position in the log. */
export interface TimelineEvent {
  readonly event: LogEvent
  readonly at: string | null
  readonly place: Place
}

/** The events of ConfigMgr's logs and of the update agent's; both record the same scans. */
export interface Timelines {
  readonly configmgr: readonly TimelineEvent[]
  readonly agent: readonly TimelineEvent[]
}

/** Every event about the update server, by time; the parts of a rolled-over log follow one another. */
export const timelines: Derived<Timelines> = derive([clientLogs, caseClock], (evidence) => {
  const [logs, clock] = [clientLogs.of(evidence), caseClock.of(evidence)]
  return {
    configmgr: timeline(logs, clock, 'configmgr-log', 'configmgr'),
    agent: timeline(logs, clock, 'windows-update-log', 'agent')
  }
})

function isNoted({ value }: ClientLog): boolean {
  return value.form === 'event-log'
}

function timeline(
  logs: readonly ClientLog[],
  clock: CaseClock,
  probe: ClientLog['probe'],
  stream: Stream
): readonly TimelineEvent[] {
  const seen = new SeenLines()
  const bySource = new Map<string | null, SeenLines>()
  // of the same moment, what Windows notes of a search comes after what the agent logs of it
  const own = logs.filter((log) => log.probe === probe).toSorted((a, b) => Number(isNoted(a)) - Number(isNoted(b)))
  const all = own.flatMap((log) => {
    let at: string | null = null
    let newest = ''
    let repeats = false
    const inThis = bySource.get(log.source) ?? new SeenLines()
    bySource.set(log.source, inThis)
    const times = clock.inOrder(log.value.events.map((event) => event.at))
    const moments = log.value.events.flatMap((event, nth) => {
      at = times[nth] ?? at
      if (isForeign(event) || (isPart(event) && isIgnored(event, stream))) return []
      const line = [event.at === null ? '' : (at ?? ''), comparable(event.text)] as const
      // the same log may have been dropped twice, or a copy beside it, or pasted twice into one text, perhaps only to its middle
      const isBack = (at ?? '') < newest
      const isSame = (at ?? '') === newest && (repeats || event.kind === 'scan-started')
      if (event.at !== null && seen.has(...line) && (!inThis.has(...line) || isBack || isSame)) {
        repeats ||= isBack
        return []
      }
      repeats = false
      if (at !== null && at > newest) newest = at
      seen.add(...line)
      inThis.add(...line)
      return [{ event, at, place: { probe, source: log.source, line: event.line } }]
    })
    // the reader of the agent's log has sorted its lines already
    return stream === 'configmgr' ? inWritingOrder(moments, log.value.form === 'raw') : moments
  })
  return all.sort((a, b) => compareByCodeUnit(a.at ?? '', b.at ?? ''))
}

/** The stamp in the text has the form of its log, and Get-WindowsUpdateLog loses quotes and blanks that the trace has. */
function comparable(text: string): string {
  return text.replace(stampAhead, '').replace(/[\s"]+/g, '')
}
const stampAhead = /^\d{4}[/-]\d\d[/-]\d\d[ T]\d\d:\d\d:\d\d[.:,]\d{1,7}/

/** Lines by their time, so that the text of one is compared only with those of the same moment. */
class SeenLines {
  readonly #byTime = new Map<string, string | Set<string>>()

  has(at: string, text: string): boolean {
    const texts = this.#byTime.get(at)
    return typeof texts === 'object' ? texts.has(text) : texts === text
  }

  add(at: string, text: string): void {
    const texts = this.#byTime.get(at)
    if (texts === undefined) this.#byTime.set(at, text)
    else if (typeof texts === 'object') texts.add(text)
    else if (texts !== text) this.#byTime.set(at, new Set([texts, text]))
  }
}
