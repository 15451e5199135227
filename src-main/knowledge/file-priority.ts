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
  /** Its last change, milliseconds since 1970; 0 where nobody says. */
  readonly changedMs: number
}

/** Of more files than are read, those that most likely tell: known names first, then what was changed last; by name. */
export function mostRelevantFiles<T extends Named>(found: readonly T[], most: number): readonly T[] {
  if (found.length <= most) return found
  return found
    .map((item) => ({ one: item, rank: rankOf(item.name) }))
    .sort((a, b) => a.rank - b.rank || b.one.changedMs - a.one.changedMs || byName(a.one, b.one))
    .slice(0, most)
    .map(({ one }) => one)
    .sort(byName)
}

function rankOf(name: string): number {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const rank = ranks.findIndex((pattern) => pattern.test(last))
  return rank === -1 ? ranks.length : rank
}

function byName(a: Named, b: Named): number {
  return compareByCodeUnit(a.name, b.name)
}
