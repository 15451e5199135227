import { firstLines } from './first-lines.ts'

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
const wrapped = /^[ \t]{0,8}(?:(\*{1,3}|_{1,2})(?![*_\s])(.*\S)\1|(`{1,3})(.*)\3)[ \t]*$/
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
const share = 0.6

/**
 * Removes a line number, bullet, emphasis or quotes around each line; null if fewer than `share` of the lines have one.
 */
export function undecorated(text: string): string | null {
  const sample = firstLines(text, sampleLines).filter((line) => line.trim() !== '')
  const enough = Math.max(leastLines, sample.length * share)
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
