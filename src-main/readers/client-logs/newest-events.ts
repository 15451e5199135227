import type { LogEvent } from '../../contract/evidence/log-event.ts'

/** A checker reads the end of the story; more than this would only make cases large. */
export const mostEvents = 2000

/** An event that may still learn more (its service, its code) from the lines after it. */
export type EventDraft = { -readonly [Key in keyof LogEvent]: LogEvent[Key] }

/** Keeps the newest events of a log and counts the rest. */
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

/** The line as it was, as long as a citation may be. */
export function citedText(raw: string): string {
  return raw.slice(0, 500)
}
