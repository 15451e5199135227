import { compareByCodeUnit } from '../contract/order.ts'

/** By the names that Windows, ConfigMgr and IIS give their files; the lower, the sooner. */
const ranks: readonly RegExp[] = [
  /^(?:windowsupdate|wuahandler|scanagent|locationservices|updates(?:deployment|handler|store)|ccmmessaging|reportingevents|clientidmanagerstartup|clientlocation|scanretrycodes)[^/]*\.(?:log|lo_|txt)$|\.(?:supcase|reg)$/i,
  /^(?:u_)?ex\d[^/]*\.log$|^u_extend[^/]*\.log$|^httperr\d*\.log$/i,
  /\.(?:log|lo_|txt|zip|gz|eml|cer|crt|pem)$/i
]

interface Named {
  /** With its folders, forward slashes. */
  readonly name: string
}

/**
 * The files that most likely matter, if there are too many: known names first, then by name, from the last one on, because
 * servers put the date into it. Not by time of change, which copying sets anew. Sorted by name.
 */
export function mostRelevantFiles<T extends Named>(found: readonly T[], most: number): readonly T[] {
  if (found.length <= most) return found
  return found
    .map((item) => ({ item, last: lastPart(item.name) }))
    .map((file) => ({ ...file, rank: rankOf(file.last) }))
    .sort((a, b) => a.rank - b.rank || compareByCodeUnit(b.last, a.last) || byName(a.item, b.item))
    .slice(0, most)
    .map(({ item }) => item)
    .sort(byName)
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function rankOf(last: string): number {
  const rank = ranks.findIndex((pattern) => pattern.test(last))
  return rank === -1 ? ranks.length : rank
}

function byName(a: Named, b: Named): number {
  return compareByCodeUnit(a.name, b.name)
}
