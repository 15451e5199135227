import type { FleetLine } from '../contract/fleet-line.ts'

/** The members of a line that the summary keeps. */
export type CompactLine = Pick<
  FleetLine,
  'at' | 'state' | 'error' | 'cause' | 'side' | 'sup' | 'subnets' | 'build' | 'failover' | 'client' | 'sus'
>

/** Shares equal strings between lines to save memory. */
export function lineKeeper(): (line: FleetLine) => CompactLine {
  const known = new Map<string, string>()
  const once = <T extends string | null>(text: T): T => {
    if (text === null) return text
    const same = known.get(text)
    if (same === undefined) known.set(text, text)
    // the map returns the same string it was given
    return (same ?? text) as T
  }
  return ({ at, state, error, cause, side, sup, subnets, build, failover, client, sus }) => ({
    at,
    state,
    error,
    cause: once(cause),
    side,
    sup: once(sup),
    subnets: subnets.map(once),
    build: once(build),
    failover,
    client,
    sus
  })
}
