import type { FleetLine } from '../contract/fleet-line.ts'
import { asciiJson } from './ascii-json.ts'
import { fleetFacts, type FleetChoice, type FleetSession } from './fleet-facts.ts'

/**
 * The one line of `check --fleet`, without a line end: ASCII, less than 2,000 characters whatever the case holds, no
 * personal data. `hash` is SHA-256 as hex; `hideNames` leaves the server's name out too.
 */
export function fleetLine(session: FleetSession, choice: FleetChoice): string {
  return lineText(fleetFacts(session, choice))
}

/** Lists are bounded where they are made, so that no line needs cutting. */
export function lineText(facts: FleetLine): string {
  return asciiJson(facts)
}
