import { firstLines } from './undecorated.ts'

/** How a record, a registry listing or a W3C log begins; text before it on a line is not part of it. */
const beginning =
  /Windows Registry Editor|REGEDIT4|\[-?HKEY_|HKEY_[A-Z]|HKLM\\|#(?:Software|Fields): |<!\[LOG\[|\d{4}[-/]\d{2}[-/]\d{2}[ \t]{1,4}\d{2}:\d{2}/
/** The prompt of a console, with what was typed behind it. */
const prompt = /(?:PS )?[A-Z]:\\[^<>|:\r\n]{0,100}>[ \t]{0,3}\S/
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
 * same text before each, with a known beginning behind it on one of them, or with a number of a ticket or a time in it.
 * Null if the lines have none.
 */
export function withoutTicketPrefix(text: string): string | null {
  const sample = firstLines(text, sampleLines).filter((line) => line.trim() !== '')
  if (sample.length < leastLines) return null
  const prefix = sample.map(prefixOf).find((candidate) => candidate !== '') ?? onEvery(sample)
  const bare = prefix.trimEnd()
  if (bare.trim() === '') return null
  const prefixed = sample.filter((line) => line.startsWith(bare)).length
  if (prefixed < sample.length * prefixedShare) return null
  return text
    .split('\n')
    .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.trimEnd() === bare ? '' : line))
    .join('\n')
}

function prefixOf(line: string): string {
  const head = line.slice(0, longestPrefix * 2)
  const at = [head.search(beginning), head.search(prompt)].filter((place) => place >= 0)
  const first = Math.min(...at)
  const prefix = at.length === 0 || first > longestPrefix ? '' : head.slice(0, first)
  return separated.test(prefix) ? prefix : ''
}

/** A code or a time of a log is its own, a number of a ticket or the time of a message is not. */
const ofLog = /\b(?:0x)?[89a-f][0-9a-f]{7}\b|\d{4}[-/]\d{2}[-/]\d{2}/i
/** What curl writes before a line of its own; an asterisk before each of them is a list. */
const ofCurl = /^(?:[*<>] |curl: \()/

/** What every line begins with, if it ends like a prefix and has a number; otherwise empty. */
function onEvery(sample: readonly string[]): string {
  const lines = sample.map((line) => `${line.trimEnd()} `)
  let [common = ''] = lines
  for (const line of lines) while (!line.startsWith(common)) common = common.slice(0, -1)
  common = common.slice(0, longestPrefix)
  while (common !== '' && !separated.test(common)) common = common.slice(0, -1)
  if (common === '* ') return sample.some((line) => ofCurl.test(line.slice(common.length))) ? common : ''
  const isOwn = beginning.test(common) || ofLog.test(common) || /[\\>]/.test(common)
  return /\d/.test(common) && !isOwn ? common : ''
}
