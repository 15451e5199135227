/** Beyond this a line tells nothing more, and patterns would only get slow. */
export const longestLine = 4000

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line end, uncut. */
  readonly text: string
}

/** The lines of a text one by one, so that a file of several hundred megabytes is never split at once. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0
  let number = 1
  while (start <= text.length) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    yield { number, text: text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end) }
    start = end + 1
    number++
  }
}
