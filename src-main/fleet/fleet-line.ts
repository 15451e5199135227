import type { FleetLine } from '../contract/fleet-line.ts'
import { type FleetChoice, fleetFacts, type FleetSession } from './fleet-facts.ts'

/**
 * JSON on one line in ASCII; other characters are escaped, so that the length is the same in characters, UTF-8 bytes
 * and UTF-16 units.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

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
