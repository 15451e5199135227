/**
 * The last of several lists that one text holds one below the other: a console prints what it is asked later further down, and an
 * item that comes again begins another list. All of them where none comes again.
 */
export function lastList<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  let start = 0
  let seen = new Set<string>()
  for (const [at, item] of items.entries()) {
    const key = keyOf(item)
    if (seen.has(key)) {
      start = at
      seen = new Set()
    }
    seen.add(key)
  }
  return items.slice(start)
}
