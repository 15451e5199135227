import type { ErrorCode } from './error-code.ts'
import { lookUp, normaliseCode } from './error-code-lookup.ts'
import { suggestCodes } from './error-code-suggestions.ts'
import { formatCode } from './format-code.ts'

/** What is known about the codes somebody asked for, in the order asked. */
export interface CodeFindings {
  /** Whole codes and names that have an entry, each once. */
  readonly known: readonly ErrorCode[]
  /** Whole codes without an entry, as Windows writes them. */
  readonly unknown: readonly string[]
  /** What the rest may mean: an HTTP status, a part of a code or a name, words of a meaning. */
  readonly suggestions: readonly ErrorCode[]
  /** What remained and fits nothing; empty if there is none. */
  readonly unread: string
}

/** Longer text is no question, and would be searched in vain. */
const longest = 200

/**
 * Answers what somebody typed about error codes: one code or several in any spelling `normaliseCode` takes, whole names, or
 * what a code is to be found by. At most `most` suggestions. The same for wizard and command line; never throws.
 */
export function answerCodes(text: string, most: number): CodeFindings {
  const whole = lookUp(text)
  if (whole !== null) return { known: [whole], unknown: [], suggestions: [], unread: '' }
  const words = text.slice(0, longest).split(/[\s,;]+/)
  const known = new Set<ErrorCode>()
  const unknown = new Set<string>()
  const rest: string[] = []
  for (const word of words) {
    const entry = lookUp(word)
    const code = normaliseCode(word)
    if (entry !== null) known.add(entry)
    else if (code !== null) unknown.add(formatCode(code))
    else if (word !== '') rest.push(word)
  }
  const suggestions = suggested(rest, most)
  return { known: [...known], unknown: [...unknown], suggestions, unread: suggestions.length > 0 ? '' : rest.join(' ') }
}

/** The rest as one phrase; where that fits nothing, each word by itself, as in two statuses. */
function suggested(words: readonly string[], most: number): readonly ErrorCode[] {
  const together = suggestCodes(words.join(' '), most)
  if (together.length > 0 || words.length < 2) return together
  const each = words.map((word) => suggestCodes(word, most))
  return each.some((found) => found.length === 0) ? [] : [...new Set(each.flat())].slice(0, most)
}
