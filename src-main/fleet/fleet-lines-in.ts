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
    const start = text.lastIndexOf('{', at)
    const end = text.indexOf('}', at)
    const next = text.indexOf(marker, at + marker.length)
    const whole = start !== -1 && end !== -1 && (next === -1 || end < next)
    if (!whole) reads.push({ kind: 'broken', why: 'cut' })
    else if (end - start > longest) reads.push({ kind: 'broken', why: 'too-long' })
    else reads.push(readOne(unescaped(text.slice(start, end + 1), text.slice(Math.max(0, at - 6), at))))
    at = next
  }
  return reads
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
