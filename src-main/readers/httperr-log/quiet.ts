const shortestMs = 10 * 60_000
const mostSilences = 50

interface Silence {
  readonly from: string
  readonly to: string
}

/** Stretches of at least ten minutes between one line and the next. */
export class Quiet {
  private found: Silence[] = []
  private last: string | null = null

  include(at: string | null): void {
    if (at === null) return
    if (this.last !== null && Date.parse(at) - Date.parse(this.last) >= shortestMs) {
      this.found.push({ from: this.last, to: at })
      if (this.found.length >= mostSilences * 4) this.found = this.longest()
    }
    if (this.last === null || at > this.last) this.last = at
  }

  /** The longest, in order of time. */
  all(): Silence[] {
    return this.longest().sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  }

  private longest(): Silence[] {
    const length = ({ from, to }: Silence) => Date.parse(to) - Date.parse(from)
    return [...this.found].sort((a, b) => length(b) - length(a)).slice(0, mostSilences)
  }
}
