/** Lists of what shares a key, in the order the keys come first. Map.groupBy is newer than the oldest Node we run on. */
export function groupedBy<T>(list: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}
