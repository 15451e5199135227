/** JSON with sorted keys, two blanks of indentation and a final line feed: the same value is always the same bytes. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const keys = Object.keys(value).sort()
  // a null prototype, so that a key called __proto__ stays a key
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const key of keys) result[key] = sorted((value as Record<string, unknown>)[key])
  return result
}
