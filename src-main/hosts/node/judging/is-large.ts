/** About half a second of judging and redacting on a slow computer. */
const mostValues = 30_000
/** A text of so many characters costs as much as one value more. */
const charactersPerValue = 100

/** True where a value holds more than is judged at once; looks no further than it takes to know. */
export function isLargeValue(value: unknown): boolean {
  let count = 0
  const waiting: unknown[] = [value]
  while (waiting.length > 0 && count <= mostValues) {
    const next = waiting.pop()
    count += 1 + (typeof next === 'string' ? next.length / charactersPerValue : 0)
    if (next === null || typeof next !== 'object') continue
    for (const item of Object.values(next)) waiting.push(item)
  }
  return count > mostValues
}
