import { stat } from 'node:fs/promises'
import { byName } from './raw-file.ts'
import type { FoundFile } from './walk-folder.ts'

/** By the names that Windows, ConfigMgr and IIS give their files; the lower, the sooner. */
const ranks: readonly RegExp[] = [
  /^(?:windowsupdate|wuahandler|scanagent|locationservices|updates(?:deployment|handler|store)|ccmmessaging|reportingevents|clientidmanagerstartup|clientlocation|scanretrycodes)[^/]*\.(?:log|lo_|txt)$|\.(?:supcase|reg)$/i,
  /^(?:u_)?ex\d[^/]*\.log$|^u_extend[^/]*\.log$|^httperr\d*\.log$/i,
  /\.(?:log|lo_|txt|zip|gz|eml|cer|crt|pem)$/i
]

interface Ranked extends FoundFile {
  readonly rank: number
  /** Milliseconds since 1970; 0 where the system does not say. */
  readonly changedMs: number
}

/** Of more files than are read, those that most likely tell: known names first, then what was changed last. */
export async function mostTelling(found: readonly FoundFile[], most: number): Promise<readonly FoundFile[]> {
  if (found.length <= most) return found
  const ranked: Ranked[] = []
  for (const one of found) ranked.push({ ...one, rank: rankOf(one.name), changedMs: await changedMs(one.path) })
  return ranked
    .sort((a, b) => a.rank - b.rank || b.changedMs - a.changedMs || byName(a, b))
    .slice(0, most)
    .sort(byName)
}

function rankOf(name: string): number {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const rank = ranks.findIndex((pattern) => pattern.test(last))
  return rank === -1 ? ranks.length : rank
}

async function changedMs(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs
  } catch {
    return 0 // gone meanwhile: reading it will say so
  }
}
