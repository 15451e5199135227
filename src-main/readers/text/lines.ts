/** Beyond this a line tells nothing more, and patterns would only get slow. */
export const longestLine = 4000

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line end, uncut. */
  readonly text: string
}

/** A text, or its pieces in their order, cut anywhere: what is too large for one string. */
export type LogText = string | Iterable<string>

/** No line is longer than this in memory; what follows is lost. Pasted logs may be one line of some megabytes. */
const mostKept = 16 * 1024 * 1024

/**
 * The lines of a text one by one, so that a file of several hundred megabytes is never split at once. `before`: how many
 * lines stand before it.
 */
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

/** What ends the lines of a text: a line feed, unless it has none and carriage returns between its lines instead. */
export function lineEndOf(text: string): '\n' | '\r' {
  if (text.includes('\n')) return '\n'
  const first = text.indexOf('\r')
  return first === -1 || first === text.length - 1 ? '\n' : '\r'
}
