import { firstLines } from './first-lines.ts'

/** How an entry of a log begins: with its time, as a record of ConfigMgr, or as a heading of a web server's log. */
const beginning = /^[ \t]{0,8}(?:\d{4}[-/.]\d{2}[-/.]\d{2}[ \t]{1,20}\d{2}:\d{2}:\d{2}|<!\[LOG\[|#[A-Z][a-z]{3,20}:)/
const firstWord = /^\S+/
/** Below the names of a log's columns stand further names or, where none was broken off, its first entry. */
const columns = /^#Fields:/i
const column = /^(?:date|time|time-taken|streamid|(?:c|s|cs|sc|x)[-(][\w()-]{1,100})$/i
/** Plain mails are broken at 72 to 80 characters, some at a little more or less; logs themselves have longer lines. */
const [narrowest, widest] = [50, 132]
const sampleLines = 500
const leastBroken = 3
/** What of the lines without a beginning of their own has to look broken. */
const share = 0.6

/**
 * A log whose lines a mail program broke between words, with each entry on one line again; blank lines take the places of
 * the others, so that lines are still counted as they are shown. Null when nobody broke them.
 */
export function unwrapped(text: string): string | null {
  const sample = firstLines(text, sampleLines).map((line) => line.trimEnd())
  const width = sample.reduce((most, line) => (line.includes(' ') ? Math.max(most, line.length) : most), 0)
  if (width < narrowest || width > widest) return null
  const { broken, loose } = join(sample, width)
  if (broken < leastBroken || broken < (broken + loose) * share) return null
  const lines = text.split('\n').map((line) => line.trimEnd())
  return join(lines, width).joined.join('\n')
}

/** A line goes on where the next one's first word would not have fitted any more. */
function join(lines: readonly string[], width: number): { joined: string[]; broken: number; loose: number } {
  const joined: string[] = []
  const parts: string[] = []
  let [open, broken, loose] = [-1, 0, 0]
  const close = (): void => {
    if (parts.length > 1) joined[open] = parts.join(' ')
    parts.length = 0
    open = -1
  }
  lines.forEach((line, at) => {
    const word = firstWord.exec(line.slice(0, widest + 1))?.[0]
    const begins = beginning.test(line.slice(0, 60))
    if (begins || word === undefined || open === -1) {
      close()
      joined.push(line)
      if (begins) [open] = [at, parts.push(line)]
      return
    }
    const fits = (lines[at - 1] ?? '').length + 1 + word.length <= width
    const named = columns.test(lines[open] ?? '')
    if (fits || (named && !column.test(word))) {
      loose++
      close()
      joined.push(line)
      return
    }
    // one broken heading is enough, for the columns after it are lost
    broken += named ? leastBroken : 1
    parts.push(line)
    joined.push('')
  })
  close()
  return { joined, broken, loose }
}
