const mostChanges = 50

/** Records each change of a log's UTC offset, e.g. at the start or end of daylight saving time. */
export class BiasChanges {
  private readonly changes: { from: string; minutes: number }[] = []

  /** `at`: ISO 8601; entries in local time are ignored. `minutes`: bias, UTC = local + bias. */
  include(at: string | null, minutes: number | null): void {
    if (at === null || minutes === null || !at.endsWith('Z') || this.changes.length >= mostChanges) return
    if (this.changes.at(-1)?.minutes !== minutes) this.changes.push({ from: at, minutes })
  }

  /** Empty object if the offset never changes. */
  value(): { biasChanges?: { from: string; minutes: number }[] } {
    return this.changes.length < 2 ? {} : { biasChanges: this.changes }
  }
}
