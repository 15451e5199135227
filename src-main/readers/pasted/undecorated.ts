const longest = 2_000_000

/** Returns the first lines without splitting the whole text, which may have hundreds of megabytes. */
export function firstLines(text: string, count: number): string[] {
  let end = 0
  for (let seen = 0; seen < count && end < longest; seen++) {
    const next = text.indexOf('\n', end)
    if (next === -1) return text.split('\n')
    end = next + 1
  }
  return text.slice(0, end - 1).split('\n')
}

/** Prefix written by findstr, grep and Select-String: `C:\logs\u_ex261014.log:54:`; the line number is optional. */
const prefix =
  /^(?:[^\r\n:*?"<>|]{0,300}[\\/])?(?:[a-z]:[^\r\n:*?"<>|]{0,300}[\\/])?[^\r\n:*?"<>|\\/]{1,200}\.(?:log|lo_|txt|reg):(?:\d{1,10}:)?/i
/** Minimum share of lines with a prefix: a search tool adds it to every line, a log has paths on some lines only. */
const prefixedShare = 0.9

/** Removes the file name prefix of search results; null if the text is not a search result. */
export function unprefixed(text: string): string | null {
  const lines = text.split('\n')
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  if (sample.filter((line) => prefix.test(line)).length < Math.max(1, sample.length * prefixedShare)) return null
  return lines.map((line) => line.replace(prefix, '')).join('\n')
}

const quoted = /^[ \t]{0,3}>/
const marks = /^[ \t]{0,3}(?:>[ \t]?)+/
/** Minimum share of quoted lines in the sample; replies are between them. */
const quotedShare = 0.3

/** Removes the `> ` quoting of a mail reply; null if the text is not quoted. */
export function unquoted(text: string): string | null {
  if (!text.includes('\n>') && !text.startsWith('>')) return null
  const lines = text.split('\n')
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  if (sample.filter((line) => quoted.test(line)).length < Math.max(1, sample.length * quotedShare)) return null
  return lines.map((line) => line.replace(marks, '')).join('\n')
}

/** Removes the blanks that every line begins with: a block of code in a chat or a wiki. */
export function unindented(text: string): string {
  const depthOf = (line: string): number => /^ {0,16}/.exec(line)?.[0].length ?? 0
  const sample = firstLines(text, sampleLines).filter((line) => line.trim() !== '')
  const depth = Math.min(...sample.map(depthOf))
  if (sample.length < leastLines || depth === 0) return text
  return each(text, (line) => line.slice(Math.min(depth, depthOf(line))))
}

/**
 * Line numbers as added by editors, mail programs and `grep -n` (`12: `, `12. `, `  12  `, `12<tab>`); never a time or
 * date.
 */
const lineNumber = /^[ \t]{0,8}(\d{1,7})(?:([:.)|])(?:(?!\d)[ \t]{0,2}|(?=\d{4}[-/.]))|\t|[ ]{1,4})/
const bullet = /^[ \t]{0,8}(?:[-+][ \t]{1,3}|[•·–▪‣◦][ \t]{0,3})/
/** A single-column Markdown table row. */
const tableRow = /^[ \t]{0,8}\|[ \t]?(.*?)[ \t]{0,9}\|[ \t]*$/
const tableRule = /^[ \t]{0,8}\|(?:[ \t]?:?-{2,}:?[ \t]?\|){1,20}[ \t]*$/
/** Markdown emphasis (no blank inside the marks) or code; a line of asterisks only is written by the update agent. */
const wrapped = /^[ \t]{0,8}(?:(\*{1,3}(?![*_\s])|_{1,2}(?![_\s]))(.*\S)\1|(`{1,3})(.*)\3)[ \t]*$/
/** A single-column CSV row; quotes inside are doubled. */
const csvCell = /^"((?:[^"]|"")*)"[ \t]*$/

type Strip = (line: string) => string | null

const strips: readonly Strip[] = [
  (line) => after(line, bullet),
  (line) => inside(wrapped.exec(line)),
  (line) => csvCell.exec(line)?.[1]?.replaceAll('""', '"') ?? null,
  (line) => (tableRule.test(line) ? '' : (tableRow.exec(line)?.[1]?.replaceAll('\\|', '|') ?? null))
]
const longestLine = 100_000
const sampleLines = 500
const leastLines = 2
/** Minimum share of decorated lines: the text may start with a greeting, and single log lines may match by chance. */
const decoratedShare = 0.6

/**
 * Removes a line number, bullet, emphasis or quotes around each line; null if fewer than `decoratedShare` of the lines have one.
 */
export function undecorated(text: string): string | null {
  const sample = firstLines(text, sampleLines).filter((line) => line.trim() !== '')
  const enough = Math.max(leastLines, sample.length * decoratedShare)
  if (isCounted(sample, enough)) return each(text, (line) => after(line, lineNumber))
  const strip = strips.find((callback) => sample.filter((line) => stripped(line, callback) !== null).length >= enough)
  return strip === undefined ? null : each(text, (line) => stripped(line, strip))
}

function each(text: string, strip: Strip): string {
  return text
    .split('\n')
    .map((line) => strip(line) ?? line)
    .join('\n')
}

function stripped(line: string, strip: Strip): string | null {
  return line.length > longestLine ? null : strip(line.replace(/\r$/, ''))
}

/**
 * True for ascending numbers (consecutive ones if only a blank follows). Values in log columns, such as hours, repeat.
 */
function isCounted(sample: readonly string[], enough: number): boolean {
  let last = -1
  let counted = 0
  for (const line of sample) {
    const found = lineNumber.exec(line.slice(0, 40))
    if (found === null) continue
    const number = Number(found[1])
    if (number <= last || (found[2] === undefined && last !== -1 && number !== last + 1)) return false
    last = number
    counted++
  }
  return counted >= enough
}

function inside(found: RegExpExecArray | null): string | null {
  return found === null ? null : (found[2] ?? found[4] ?? '')
}

function after(line: string, mark: RegExp): string | null {
  const found = mark.exec(line.slice(0, 40))?.[0]
  return found === undefined ? null : line.slice(found.length)
}
