import * as v from 'valibot'
import { fleetLineSchema, type FleetLine } from '../contract/fleet-line.ts'
import type { FleetProblem } from '../contract/fleet-summary.ts'

const marker = 'sup-doctor/fleet@'
/** A line of ours has less than 2,000 characters, and twice that with every quote escaped. */
const longest = 8192

export type FleetRead =
  { readonly kind: 'line'; readonly line: FleetLine } | { readonly kind: 'broken'; readonly why: FleetProblem['why'] }

/**
 * The results in one line of any file: alone, behind a computer's name, in a column of a CSV file (`""`) or inside a JSON
 * string (`\"`). Empty where there is none. A result holds no brace of its own, so its ends are easily found.
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

/** True for a text in which a result begins. */
export function holdsResult(text: string): boolean {
  return text.includes(marker)
}

/** Looks only so far as a result may be long, so that a line full of beginnings takes no longer than another. */
function readAround(text: string, at: number, next: number): FleetRead {
  const before = text.slice(Math.max(0, at - longest), at)
  const after = text.slice(at, Math.min(next, at + longest))
  const start = before.lastIndexOf('{')
  const end = after.indexOf('}')
  if (start !== -1 && end !== -1) return readOne(unescaped(before.slice(start) + after.slice(0, end + 1), before))
  return { kind: 'broken', why: next - at > longest ? 'too-long' : 'cut' }
}

/** `before` stands in front of the schema's name and tells how quotes are written there. */
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
    return undefined // the parser's only way to say "no JSON"
  }
}
