import type { Pseudonyms } from './pseudonyms.ts'
import { places } from './text-patterns.ts'

/** A position in a text where a name is expected. */
interface FoundPlace {
  readonly start: number
  readonly end: number
  readonly match: string
  /** Null: not a name. */
  readonly pseudonym: (pseudonyms: Pseudonyms) => string | null
}

/** The first place from an index on; null where there is none any more. */
export type PlaceFinder = (text: string, from: number) => FoundPlace | null

/** A finder with a position of its own, so that several texts can be searched at the same time. */
export function placeFinder(): PlaceFinder {
  const pattern = new RegExp(places.map((place) => `(${place.pattern})`).join('|'), 'giu')
  return (text, from) => {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (found === null) return null
    const [match] = found
    return {
      start: found.index,
      end: found.index + match.length,
      match,
      pseudonym: (pseudonyms) => pseudonymOf(found, pseudonyms)
    }
  }
}

function pseudonymOf(found: RegExpExecArray, pseudonyms: Pseudonyms): string | null {
  let at = 1
  for (const place of places) {
    const count = groupCount(place.pattern)
    if (found[at] !== undefined) {
      const inner = found.slice(at + 1, at + 1 + count).map((group: string | undefined) => group ?? '')
      return place.replacement(count === 0 ? [found[0]] : inner, pseudonyms)
    }
    at += 1 + count
  }
  return null
}

const counts = new Map<string, number>()
function groupCount(pattern: string): number {
  const known = counts.get(pattern)
  if (known !== undefined) return known
  const count = (new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 1) - 1
  counts.set(pattern, count)
  return count
}
