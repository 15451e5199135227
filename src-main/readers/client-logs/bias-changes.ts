const mostChanges = 50

/** Notes where a log's offset from UTC changes: summer time begins or ends, or the computer travels. */
export class BiasChanges {
  private readonly changes: { from: string; minutes: number }[] = []

  /** `at` counts only where it is UTC. */
  include(at: string | null, minutes: number | null): void {
    if (at === null || minutes === null || !at.endsWith('Z') || this.changes.length >= mostChanges) return
    if (this.changes.at(-1)?.minutes !== minutes) this.changes.push({ from: at, minutes })
  }

  /** Nothing where one offset holds throughout. */
  value(): { biasChanges?: { from: string; minutes: number }[] } {
    return this.changes.length < 2 ? {} : { biasChanges: this.changes }
  }
}
