import { firstLines } from './first-lines.ts'

/** `12: `, `12. `, `  12  `, `12<tab>`: editors, mail programs and `grep -n` count lines like this; never a time or a date. */
const lineNumber = /^[ \t]{0,8}(\d{1,7})(?:([:.)|])(?:(?!\d)[ \t]{0,2}|(?=\d{4}[-/.]))|\t|[ ]{1,4})/
const bullet = /^[ \t]{0,8}(?:[-+][ \t]{1,3}|[•·–▪‣◦][ \t]{0,3})/
/** A column of a table in Markdown, and the line below its heading. */
const tableRow = /^[ \t]{0,8}\|[ \t]?(.*?)[ \t]{0,9}\|[ \t]*$/
const tableRule = /^[ \t]{0,8}\|(?:[ \t]?:?-{2,}:?[ \t]?\|){1,20}[ \t]*$/
/** Emphasis has no blank inside its marks, code may have; a line of nothing but asterisks is the agent's own. */
const wrapped = /^[ \t]{0,8}(?:(\*{1,3}|_{1,2})(?![*_\s])(.*\S)\1|(`{1,3})(.*)\3)[ \t]*$/
/** One column of a CSV file, with the quotes inside doubled. */
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
/** A greeting may stand above, and one line of a log may look decorated by chance. */
const share = 0.6

/** Lines without the number, bullet, mark or quotes that somebody put around each of them; null when nobody did. */
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

/** Every number greater than the one before, the next one where only a blank follows; a log's columns repeat, and so do hours. */
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
