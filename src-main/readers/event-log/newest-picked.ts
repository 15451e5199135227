import { isPicked } from './picked-events.ts'
import type { WindowsEvent } from './windows-event.ts'

/** Limit per provider and number, so that thousands of transfers do not displace a few failed searches. */
export const mostOfEach = 300

/** Keeps the newest picked events of each kind and counts the others; memory stays the same however long a log is. */
export class NewestPicked {
  private readonly kept = new Map<string, WindowsEvent[]>()
  dropped = 0

  add(event: WindowsEvent): void {
    if (!isPicked(event.provider, event.eventId)) return
    const key = `${event.provider} ${event.eventId}`
    const events = this.kept.get(key) ?? []
    this.kept.set(key, events)
    events.push(event)
    if (events.length >= mostOfEach * 2) this.trim(events)
  }

  all(): WindowsEvent[] {
    for (const events of this.kept.values()) this.trim(events)
    return [...this.kept.values()].flat()
  }

  /** The chunks of a full log are not in chronological order. */
  private trim(events: WindowsEvent[]): void {
    const surplus = events.length - mostOfEach
    if (surplus <= 0) return
    events.sort((a, b) => {
      const [first, second] = [a.time ?? '', b.time ?? '']
      return first === second ? (a.recordId ?? 0) - (b.recordId ?? 0) : first < second ? -1 : 1
    })
    events.splice(0, surplus)
    this.dropped += surplus
  }
}
