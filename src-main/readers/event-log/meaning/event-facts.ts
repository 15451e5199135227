import { isPicked, provider } from '../picked-events.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { certificateMeanings } from './certificates.ts'
import type { EventFact, EventMeaning } from './event-fact.ts'
import { serviceMeaning } from './services.ts'
import { clockMeaning, nameMeaning, proxyMeaning, tlsMeaning } from './system.ts'
import { transferMeaning } from './transfers.ts'
import { updateClientMeaning } from './update-client.ts'

/** Meaning of events by provider, since event numbers are defined per provider. */
const meanings: ReadonlyMap<string, (event: WindowsEvent) => EventMeaning | null> = new Map([
  [provider.updateClient, updateClientMeaning],
  [provider.bits, transferMeaning],
  [provider.wininet, proxyMeaning],
  [provider.dns, nameMeaning],
  [provider.time, clockMeaning],
  [provider.kernel, clockMeaning],
  [provider.services, serviceMeaning],
  [provider.schannel, tlsMeaning]
])

/**
 * Facts of the picked events, oldest first. Logs may be sorted newest first, and a full log starts anywhere, so the
 * order of reading counts only for events of the same time without a record number. The same record from two sources
 * counts once.
 */
export function eventFacts(events: readonly WindowsEvent[]): EventFact[] {
  return withoutRepeats(events)
    .toSorted(byTime)
    .flatMap((event) => {
      const { time: at, provider: by, eventId, recordId } = event
      return meaningsOf(event).map((meaning): EventFact => ({ ...meaning, at, provider: by, eventId, recordId }))
    })
}

function meaningsOf(event: WindowsEvent): EventMeaning[] {
  if (!isPicked(event.provider, event.eventId)) return []
  if (event.provider === provider.capi2) return certificateMeanings(event)
  const meaning = meanings.get(event.provider)?.(event) ?? null
  return meaning === null ? [] : [meaning]
}

export function byTime(a: WindowsEvent, b: WindowsEvent): number {
  const [first, second] = [a.time ?? '', b.time ?? '']
  if (first !== second) return first < second ? -1 : 1
  return (a.recordId ?? 0) - (b.recordId ?? 0)
}

/** Each event once, also where it was exported twice; events without a record id cannot be compared and all stay. */
export function withoutRepeats(events: readonly WindowsEvent[]): WindowsEvent[] {
  const seen = new Set<string>()
  return events.filter(({ provider: by, eventId, channel, computer, recordId, time }) => {
    if (recordId === null) return true
    const key = JSON.stringify([by, eventId, channel?.toLowerCase(), computer?.toLowerCase(), recordId, time])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
