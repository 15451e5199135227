import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import type { ServerEvent } from '../../contract/evidence/server-events.ts'
import type { LogEvent } from '../../contract/evidence/log-event.ts'
import type { ByteSource } from '../byte-source.ts'
import { evtxEvents } from './evtx/evtx-log.ts'
import type { EventFact } from './meaning/event-fact.ts'
import { byTime, eventFacts, withoutRepeats } from './meaning/event-facts.ts'
import { serverMeaning } from './meaning/server.ts'
import { NewestPicked } from './newest-picked.ts'
import { isPicked, provider } from './picked-events.ts'
import { readEventText } from './text/event-text.ts'
import type { WindowsEvent } from './windows-event.ts'

type EventLog = EvidenceValue<'event-log'>

/** The content of an event log. */
export interface EventLogContent {
  readonly log: EventLog
  /** Its scans in the form of the agent's other logs; null if there are none. */
  readonly scans: EvidenceValue<'windows-update-log'> | null
  /** What it says of an update server; null if that is nothing. */
  readonly server: EvidenceValue<'server-events'> | null
}

/** Reads an event log file (.evtx); null for any other file. */
export function readEventLogFile(source: ByteSource): EventLogContent | null {
  const found = evtxEvents(source, isPicked)
  if (found === null) return null
  const events = new Events()
  let next = found.next()
  for (; next.done !== true; next = found.next()) events.add(next.value)
  const { records, damaged, damagedChunks, firstAt, lastAt } = next.value
  const unread = damaged + damagedChunks
  return contentOf(events, {
    form: 'evtx',
    records,
    ...(unread > 0 && { damaged: unread }),
    firstAt,
    lastAt
  })
}

/** Reads the same events from text or XML; null for a text without any relevant event. */
export function readEventLogText(text: string): EventLogContent | null {
  const found = readEventText(text)
  if (found === null) return null
  const times = found.events.flatMap(({ time }) => time ?? []).sort()
  const span = { firstAt: times[0] ?? null, lastAt: times.at(-1) ?? null }
  const events = new Events()
  for (const event of found.events) events.add(event)
  const content = contentOf(events, { form: found.form, records: found.events.length, ...span })
  return content.log.facts.length === 0 && content.server === null ? null : content
}

const mostNames = 20

/** What is kept of the events of a log that may be long. */
class Events {
  readonly newest = new NewestPicked()
  /** Of computers. */
  readonly names = new Set<string>()

  add(event: WindowsEvent): void {
    this.newest.add(event)
    if (event.computer !== null && this.names.size < mostNames) this.names.add(event.computer)
  }
}

function contentOf({ newest, names: all }: Events, about: Omit<EventLog, 'facts' | 'dropped'>): EventLogContent {
  const picked = newest.all()
  const facts = eventFacts(picked).map(flattened)
  const ofServer = withoutRepeats(picked)
    .toSorted(byTime)
    .flatMap((event) => serverMeaning(event) ?? [])
  const names = [...all]
  const wsusServer = ofServer.some(isOfWsus) ? { wsusServer: true as const } : {}
  const identity = names.length === 0 ? {} : { identity: { names, ids: [], ...wsusServer } }
  const { form, records, firstAt, lastAt } = about
  const span = { form, records, firstAt, lastAt, names, dropped: newest.dropped }
  return {
    log: { ...about, ...identity, facts, dropped: newest.dropped },
    scans: scansOf(facts, identity),
    server: ofServer.length === 0 ? null : { ...span, facts: ofServer }
  }
}

/** Any computer may have IIS; then the rest of its log is not a client's. */
function isOfWsus({ provider: by, pool, service }: ServerEvent): boolean {
  return by === provider.wsus || service === 'WsusService' || pool?.toLowerCase() === 'wsuspool'
}

/** Omits empty members. */
function flattened(fact: EventFact): EventLogFact {
  const known = Object.entries(renamed(fact)).filter(
    ([member, value]) => value !== null || member === 'at' || member === 'recordId'
  )
  // the entries are those of the fact, without empty ones
  return Object.fromEntries(known) as EventLogFact
}

function renamed(fact: EventFact): object {
  if (fact.kind === 'service-failed' || fact.kind === 'service-start-changed') {
    const { service, ...rest } = fact
    return { ...rest, windowsService: service }
  }
  if (fact.kind === 'name-unanswered') {
    const { name, ...rest } = fact
    return { ...rest, host: name }
  }
  // CAPI2 writes the common name alone
  if ('subject' in fact && fact.subject !== null && !fact.subject.includes('=')) {
    return { ...fact, subject: `CN=${fact.subject}` }
  }
  if (fact.kind !== 'proxy-changed') return fact
  const { scriptUrl, ...rest } = fact
  return { ...rest, autoConfigUrl: scriptUrl }
}

/** The scans, failed downloads and failed installations in the events, in the form of the update agent's log; null if there are none. */
export function scansOf(
  facts: readonly EventLogFact[],
  { identity }: Pick<EventLog, 'identity'>
): EvidenceValue<'windows-update-log'> | null {
  const events = facts.flatMap((fact, nth): LogEvent[] => {
    const { kind, at, recordId, code, service, step } = fact
    const isContent = kind === 'content-failed' && step !== undefined
    if (kind !== 'search-failed' && kind !== 'search-succeeded' && !isContent) return []
    const about = { line: recordId ?? nth + 1, at, text: textOf(fact), ...(service !== undefined && { service }) }
    if (kind === 'search-succeeded') return [{ ...about, kind: 'scan-succeeded' }]
    const failed = isContent ? (step === 'download' ? 'download-failed' : 'install-failed') : 'scan-failed'
    return [{ ...about, kind: failed, ...(code !== undefined && { code }) }]
  })
  if (events.length === 0) return null
  const times = events.flatMap(({ at }) => at ?? []).sort()
  const span = { firstAt: times[0] ?? null, lastAt: times.at(-1) ?? null, biasMinutes: null }
  const about = { form: 'event-log', agentVersion: null, records: events.length } as const
  return { ...about, ...span, ...(identity !== undefined && { identity }), events, dropped: 0 }
}

/** An event is not a line of text, so its values are quoted. */
function textOf({ at, eventId, code, service, updates }: EventLogFact): string {
  const values = [
    ...(code === undefined ? [] : [`errorCode ${code}`]),
    ...(updates === undefined ? [] : [`updateCount ${updates}`]),
    ...(service === undefined ? [] : [`service ${service}`])
  ]
  return [at ?? '', 'WindowsUpdateClient', eventId, ...values].join(' ').trim()
}
