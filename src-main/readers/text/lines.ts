/** Characters per line that are evaluated; the rest is irrelevant and would slow down patterns. */
export const longestLine = 4000

/** One line of a text. */
export interface Line {
  /** Line number, from 1. */
  readonly number: number
  /** Complete, without line end. */
  readonly text: string
}

/** A text, or consecutive chunks of one that is too large for a single string, split anywhere. */
export type LogText = string | Iterable<string>

/** Characters. Longer lines are cut to limit memory use; pasted logs may be a single line of megabytes. */
const mostKept = 16 * 1024 * 1024

/** Iterates over the lines without splitting a large text at once. `before`: number of lines before the text. */
export function* linesOf(text: LogText, before = 0): Generator<Line> {
  let number = before + 1
  let begun = ''
  let end: string | null = null
  for (const piece of typeof text === 'string' ? [text] : text) {
    end ??= lineEndOf(piece)
    let start = 0
    for (let next = piece.indexOf(end); next !== -1; next = piece.indexOf(end, start)) {
      const line = begun === '' ? piece.slice(start, next) : begun + piece.slice(start, next)
      yield { number, text: line.endsWith('\r') ? line.slice(0, -1) : line }
      begun = ''
      start = next + 1
      number++
    }
    if (begun.length < mostKept) begun += piece.slice(start)
  }
  yield { number, text: begun.endsWith('\r') ? begun.slice(0, -1) : begun }
}

/** Line separator of a text: line feed, or carriage return if there are no line feeds. */
export function lineEndOf(text: string): '\n' | '\r' {
  if (text.includes('\n')) return '\n'
  const first = text.indexOf('\r')
  return first === -1 || first === text.length - 1 ? '\n' : '\r'
}
