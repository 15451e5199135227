/** Compares by code unit: the same order in every locale, and the order in time for ISO 8601 times in UTC. */
export function compareByCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
