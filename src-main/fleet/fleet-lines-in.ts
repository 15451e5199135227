import * as v from 'valibot'
import { fleetLineSchema, type FleetLine } from '../contract/fleet-line.ts'
import type { FleetProblem } from '../contract/fleet-summary.ts'

const marker = 'sup-doctor/fleet@'
/** Characters; a line has fewer than 2,000, twice as many with escaped quotes. */
const longest = 8192

/** A result or why it could not be read. */
export type FleetRead =
  { readonly kind: 'line'; readonly line: FleetLine } | { readonly kind: 'broken'; readonly why: FleetProblem['why'] }

/**
 * Finds results in one line of any file: alone, after a computer name, in a CSV column (`""`) or in a JSON string
 * (`\"`). A result contains no nested braces, so its ends are easy to find.
 */
export function fleetLinesIn(text: string): readonly FleetRead[] {
  const reads: FleetRead[] = []
  let at = text.indexOf(marker)
  while (at !== -1) {
    const next = text.indexOf(marker, at + marker.length)
    reads.push(readAround(text, at, next === -1 ? text.length : next))
    at = next
  }
  return reads
}

/** True if a result starts in the text. */
export function holdsResult(text: string): boolean {
  return text.includes(marker)
}

/** Searches at most the maximum length of a result, so that the time is linear for many starts. */
function readAround(text: string, at: number, next: number): FleetRead {
  const before = text.slice(Math.max(0, at - longest), at)
  const after = text.slice(at, Math.min(next, at + longest))
  const start = before.lastIndexOf('{')
  const end = after.indexOf('}')
  if (start !== -1 && end !== -1) return readOne(unescaped(before.slice(start) + after.slice(0, end + 1), before))
  return { kind: 'broken', why: next - at > longest ? 'too-long' : 'cut' }
}

/** `before`: text before the schema name, which shows how quotes are escaped. */
function unescaped(text: string, before: string): string {
  if (before.endsWith('""')) return text.replaceAll('""', '"')
  if (before.endsWith('\\"')) return text.replaceAll('\\"', '"')
  return before.endsWith('\\u0022') ? text.replaceAll('\\u0022', '"') : text
}

function readOne(json: string): FleetRead {
  const value = parsed(json)
  if (value === undefined) return { kind: 'broken', why: 'not-json' }
  const read = v.safeParse(fleetLineSchema, value, { abortEarly: true })
  if (read.success) return { kind: 'line', line: read.output }
  return { kind: 'broken', why: /"sup-doctor\/fleet@1"/.test(json) ? 'wrong-fields' : 'newer-version' }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined // JSON.parse throws for invalid JSON
  }
}
