import {
  type FleetKey,
  fleetKeys,
  type FleetProblem,
  type FleetRow,
  type FleetSummary
} from '../contract/fleet-summary.ts'
import { type CompactLine, lineKeeper } from './compact-line.ts'
import { fleetLinesIn } from './fleet-lines-in.ts'
import { fleetRows } from './fleet-rows.ts'

const mostProblems = 200
const mostRows = 5000
const mostDuplicates = 1000
/** Limits memory use. */
const mostLines = 2_000_000

const keysOf: Readonly<Record<FleetKey, (line: CompactLine) => readonly (string | null)[]>> = {
  cause: ({ cause }) => (cause === null ? [] : [cause]),
  side: ({ side }) => (side === null ? [] : [side]),
  sup: ({ sup }) => [sup],
  subnet: ({ subnets }) => (subnets.length === 0 ? [null] : subnets),
  build: ({ build }) => [build],
  error: ({ error }) => (error === null ? [] : [error])
}

/** Summarizes the lines of many clients. Unusable lines are counted and reported; nothing in a file aborts it. */
export class RollUp {
  private readonly keep = lineKeeper()
  private readonly byClient = new Map<string, CompactLine>()
  private readonly nameless: CompactLine[] = []
  private readonly clientsOf = new Map<string, Set<string>>()
  private readonly problems: FleetProblem[] = []
  private readonly lines = { read: 0, counted: 0, older: 0, broken: 0, foreign: 0 }
  private problemsLeftOut = 0

  /** Adds one line of a file; `number` from 1. */
  read(text: string, file: string, number: number): void {
    const reads = fleetLinesIn(text)
    if (reads.length === 0 && text.trim() !== '') this.lines.foreign++
    for (const read of reads) {
      this.lines.read++
      if (read.kind === 'broken') this.broken({ file, line: number, why: read.why })
      else if (this.lines.read > mostLines) this.broken({ file, line: number, why: 'too-many' })
      else this.count(this.keep(read.line))
    }
  }

  /** Records an unreadable file or line. */
  broken(problem: FleetProblem): void {
    if (problem.line !== null) this.lines.broken++
    if (this.problems.length < mostProblems) this.problems.push(problem)
    else this.problemsLeftOut++
  }

  summary(version: string): FleetSummary {
    const counted = [...this.byClient.values(), ...this.nameless]
    const times = counted.flatMap(({ at }) => at ?? [])
    return {
      schema: 'sup-doctor/fleet-summary@1',
      tool: { version },
      from: times.reduce<string | null>((least, time) => (least === null || time < least ? time : least), null),
      to: times.reduce<string | null>((most, time) => (most === null || time > most ? time : most), null),
      lines: { ...this.lines, counted: counted.length },
      total: fleetRows(counted, () => [null])[0] ?? nobody,
      groups: fleetKeys.map((by) => {
        const rows = fleetRows(counted, keysOf[by])
        return { by, rows: rows.slice(0, mostRows), leftOut: Math.max(0, rows.length - mostRows) }
      }),
      duplicates: this.duplicates(),
      problems: [...this.problems],
      problemsLeftOut: this.problemsLeftOut
    }
  }

  /** The newest line per client counts; of two with the same time, the later one. */
  private count(line: CompactLine): void {
    const { client, sus, at } = line
    if (client === null) {
      this.nameless.push(line)
      return
    }
    if (sus !== null) {
      const clients = this.clientsOf.get(sus)
      if (clients === undefined) this.clientsOf.set(sus, new Set([client]))
      else clients.add(client)
    }
    const known = this.byClient.get(client)
    if (known !== undefined) this.lines.older++
    if (known === undefined || (at ?? '') >= (known.at ?? '')) this.byClient.set(client, line)
  }

  private duplicates(): FleetSummary['duplicates'] {
    return [...this.clientsOf]
      .flatMap(([sus, clients]) => (clients.size > 1 ? [{ sus, clients: clients.size }] : []))
      .sort((a, b) => b.clients - a.clients || (a.sus < b.sus ? -1 : 1))
      .slice(0, mostDuplicates)
  }
}

const nobody: FleetRow = {
  key: null,
  clients: 0,
  found: 0,
  clear: 0,
  undecided: 0,
  failed: 0,
  switchesDue: 0,
  cause: null
}
