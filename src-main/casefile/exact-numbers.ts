/**
 * Whether every number in a value is one that was counted or measured: JSON can say 1e400, which becomes Infinity, and
 * integers beyond 2^53, which become others. The value has passed its schema, so it is not deep.
 */
export function hasExactNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(hasExactNumbers)
}
