import type { FleetLine } from '../contract/fleet-line.ts'
import { asciiJson } from './ascii-json.ts'
import { fleetFacts, type FleetChoice, type FleetSession } from './fleet-facts.ts'

/**
 * The line of `check --fleet` without line end: ASCII, fewer than 2,000 characters for every case, no personal data.
 * `hash`: SHA-256 as hex; `hideNames` omits the server name as well.
 */
export function fleetLine(session: FleetSession, choice: FleetChoice): string {
  return lineText(fleetFacts(session, choice))
}

/** Formats a line; lists are limited earlier, so that nothing has to be cut. */
export function lineText(facts: FleetLine): string {
  return asciiJson(facts)
}
