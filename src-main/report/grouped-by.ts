/** Lists of what shares a key, in the order the keys come first. Map.groupBy is newer than the oldest Node we run on. */
export function groupedBy<T>(list: readonly T[], key: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return [...groups.values()]
}
