import type { FleetRow } from '../contract/fleet-summary.ts'
import type { CompactLine } from './compact-line.ts'

/** One row per key of `keysOf`, most causes first; a line with several keys is counted in each. */
export function fleetRows(
  lines: Iterable<CompactLine>,
  keysOf: (line: CompactLine) => readonly (string | null)[]
): readonly FleetRow[] {
  const tallies = new Map<string | null, Tally>()
  for (const line of lines) {
    for (const key of keysOf(line)) {
      let tally = tallies.get(key)
      if (tally === undefined) tallies.set(key, (tally = new Tally(key)))
      tally.add(line)
    }
  }
  return [...tallies.values()].map((tally) => tally.row()).sort(worstFirst)
}

class Tally {
  private readonly causes = new Map<string, number>()
  private readonly states = { found: 0, clear: 0, undecided: 0, failed: 0 }
  private switchesDue = 0
  private readonly key: string | null

  constructor(key: string | null) {
    this.key = key
  }

  add({ state, cause, failover }: CompactLine): void {
    this.states[state]++
    if (failover === 'due') this.switchesDue++
    if (cause !== null) this.causes.set(cause, (this.causes.get(cause) ?? 0) + 1)
  }

  row(): FleetRow {
    const { found, clear, undecided, failed } = this.states
    let cause: string | null = null
    for (const [text, count] of this.causes) {
      const most = cause === null ? 0 : (this.causes.get(cause) ?? 0)
      if (count > most || (count === most && cause !== null && text < cause)) cause = text
    }
    const clients = found + clear + undecided + failed
    return { key: this.key, clients, ...this.states, switchesDue: this.switchesDue, cause }
  }
}

function worstFirst(a: FleetRow, b: FleetRow): number {
  if (a.found !== b.found) return b.found - a.found
  if (a.clients !== b.clients) return b.clients - a.clients
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1
}
