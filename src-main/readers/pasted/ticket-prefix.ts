import { firstLines } from './undecorated.ts'

/** How a record, a registry listing or a W3C log begins; text before it on a line is not part of it. */
const beginning =
  /Windows Registry Editor|REGEDIT4|\[-?HKEY_|HKEY_[A-Z]|HKLM\\|#(?:Software|Fields): |<!\[LOG\[|\d{4}[-/]\d{2}[-/]\d{2}[ \t]{1,4}\d{2}:\d{2}/
/** What ends a prefix; columns of an event table or of a log end otherwise. */
const separated = /[:|\])>*•–-][ \t]{1,3}$/
/** Characters; a name, a number and a time fit in, a sentence does not. */
const longestPrefix = 60
const sampleLines = 500
const leastLines = 3
/**
 * Minimum share of lines with the prefix: a ticket system adds it to every line, a log repeats some text on some
 * lines.
 */
const prefixedShare = 0.9

/**
 * Removes what a ticket system or chat put before every line (`INC0012345 | `, `14.01.2026 10:12 Max: `, `* `): the
 * same text before each, with a known beginning behind it on one of them. Null if the lines have none.
 */
export function withoutTicketPrefix(text: string): string | null {
  const sample = firstLines(text, sampleLines).filter((line) => line.trim() !== '')
  const prefix = sample.map(prefixOf).find((candidate) => candidate !== '') ?? ''
  const bare = prefix.trimEnd()
  if (bare.trim() === '' || sample.length < leastLines) return null
  const prefixed = sample.filter((line) => line.startsWith(bare)).length
  if (prefixed < sample.length * prefixedShare) return null
  return text
    .split('\n')
    .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.trimEnd() === bare ? '' : line))
    .join('\n')
}

function prefixOf(line: string): string {
  const head = line.slice(0, longestPrefix * 2)
  const at = head.search(beginning)
  const prefix = at > longestPrefix ? '' : head.slice(0, Math.max(at, 0))
  return separated.test(prefix) ? prefix : ''
}
