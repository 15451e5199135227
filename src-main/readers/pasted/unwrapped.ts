import { firstLines } from './undecorated.ts'

/** Beginning of a log entry: a time, a ConfigMgr record or a W3C header line. */
const beginning = /^[ \t]{0,8}(?:\d{4}[-/.]\d{2}[-/.]\d{2}[ \t]{1,20}\d{2}:\d{2}:\d{2}|<!\[LOG\[|#[A-Z][a-z]{3,20}:)/
const firstWord = /^\S+/
/** A W3C header: the next line is its wrapped rest or the first entry. */
const columns = /^#Fields:/i
const column = /^(?:date|time|time-taken|streamid|(?:c|s|cs|sc|x)[-(][\w()-]{1,100})$/i
/**
 * Width range in characters: plain text mails are wrapped at 72 to 80 characters, with some variation; log lines are
 * longer.
 */
const [narrowest, widest] = [50, 132]
const sampleLines = 500
const leastBroken = 3
/** Minimum share of continuation lines that look wrapped. */
const share = 0.6

/**
 * Joins the lines of a log that a mail program wrapped between words. Joined lines are replaced by blank ones, so that
 * line numbers still match the displayed text. Null if the text is not wrapped.
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

/** Joins a line with the next one if the first word of the next would not have fitted. */
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
    // one wrapped header line is sufficient, because its columns would be lost
    broken += named ? leastBroken : 1
    parts.push(line)
    joined.push('')
  })
  close()
  return { joined, broken, loose }
}
