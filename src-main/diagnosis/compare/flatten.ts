import { compareByCodeUnit } from '../../contract/order.ts'

/**
 * Members that differ between two readings of the same thing: times, durations, sizes, places, and who read it; and the bytes of a
 * setting whose parts are members of their own.
 */
const volatile: ReadonlySet<string> = new Set([
  ...['durationMs', 'collectedAt', 'at', 'line', 'lines', 'firstAt', 'lastAt', 'lastSearchAt', 'startedAt', 'endedAt'],
  ...['marker', 'readBy', 'bytes', 'source', 'thisUpdate', 'nextUpdate', 'date', 'partial', 'hex', 'flags']
])

/** What names an element of a list, so that the order of two readings makes no difference. */
const identities = ['name', 'path', 'version', 'address', 'account', 'spelling', 'part', 'host', 'subject', 'id', 'url']

const deepest = 8
const mostItems = 2_000

/** Every plain value below `value` under its place, such as `offers[TLS 1.2].outcome`; lists of plain values are one value. */
export function flatten(value: unknown): ReadonlyMap<string, string> {
  const items = new Map<string, string>()
  visit(value, '', 0)
  return items

  function visit(part: unknown, place: string, depth: number): void {
    if (items.size >= mostItems || depth > deepest || part === undefined || part === null) return
    if (Array.isArray(part)) {
      const plain = part.filter((item) => item === null || typeof item !== 'object').map(String)
      if (plain.length > 0) items.set(place, plain.toSorted(compareByCodeUnit).join(', '))
      part.forEach((item: unknown, at) => {
        if (item !== null && typeof item === 'object') visit(item, `${place}[${identityOf(item) ?? at}]`, depth + 1)
      })
      return
    }
    if (typeof part === 'object') {
      for (const [member, item] of Object.entries(part)) {
        if (!volatile.has(member)) visit(item, place === '' ? member : `${place}.${member}`, depth + 1)
      }
      return
    }
    // the other kinds of value do not occur in evidence, which is JSON; an empty text says no more than none
    if (typeof part === 'number' || typeof part === 'boolean') items.set(place, String(part))
    if (typeof part === 'string' && part !== '') items.set(place, part)
  }
}

function identityOf(item: object): string | null {
  const members = new Map<string, unknown>(Object.entries(item))
  const named = identities.map((member) => members.get(member)).find((name) => typeof name === 'string')
  return typeof named === 'string' ? named.toLowerCase() : null
}
