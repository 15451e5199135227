import type { LogEvent } from '../../contract/evidence/log-event.ts'

/** Limit per log. Checks look at the newest events; more would only enlarge the case file. */
export const mostEvents = 2000

/** An event that later lines can complete with a service or a code. */
export type EventDraft = { -readonly [Key in keyof LogEvent]: LogEvent[Key] }

/** Keeps the newest `mostEvents` events of a log and counts the discarded ones. */
export class NewestEvents {
  private kept: EventDraft[] = []
  dropped = 0

  add(event: EventDraft): EventDraft {
    this.kept.push(event)
    if (this.kept.length >= mostEvents * 2) this.trim()
    return event
  }

  all(): LogEvent[] {
    this.trim()
    return this.kept
  }

  private trim(): void {
    const surplus = this.kept.length - mostEvents
    if (surplus <= 0) return
    this.kept = this.kept.slice(surplus)
    this.dropped += surplus
  }
}

/** The line, truncated to the maximum length of a citation. */
export function citedText(raw: string): string {
  return raw.slice(0, 500)
}
