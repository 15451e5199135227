import { linesOf } from '../text/lines.ts'

/** `[-HKEY_…]` and `"name"=-`: only who changes a registry writes them, never who reads one. */
const deletion =
  /^[ \t]{0,20}(?:\[-[ \t]{0,9}(?:HKEY_|HK[A-Z]{2,4}\\)|(?:"[^"]{0,500}"|@)[ \t]{0,9}=[ \t]{0,9}-[ \t]{0,9}$)/i

/** True for a .reg file that takes keys or values away: it tells what somebody wants, and of no computer what is. */
export function isRegistryScript(text: string): boolean {
  for (const { text: line } of linesOf(text)) if (deletion.test(line.slice(0, 1000))) return true
  return false
}
