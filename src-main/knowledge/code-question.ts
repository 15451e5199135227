import type { ErrorCode } from './error-code.ts'
import { lookUp, normaliseCode } from './error-code-lookup.ts'
import { suggestCodes } from './error-code-suggestions.ts'
import { formatCode } from './format-code.ts'

/** What is known about the codes asked for, in that order. */
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
/** What stands before a code without saying anything of it. */
const fillers =
  /^(?:(?:win(?:32)?|error|result|status|return)?[ _-]?(?:code|error|errors)|codes|fehler(?:codes?)?|hr|hresult|rc|err)$/i
/** A code that was written, or wrapped, with gaps in it. */
const withGaps = /^[ \t]*0x(?:[ \t_-]?[0-9a-f]){8}[ \t]*$/i

/**
 * Answers a typed question about error codes: one code or several in any spelling `normaliseCode` takes, whole names, or
 * what a code is to be found by. At most `most` suggestions. The same for wizard and command line; never throws.
 */
export function answerCodes(text: string, most: number): CodeFindings {
  const whole = lookUp(withGaps.test(text) ? text.replaceAll(/[\s_-]/g, '') : text)
  if (whole !== null) return { known: [whole], unknown: [], suggestions: [], unread: '' }
  const words = text.slice(0, longest).split(/[\s,;]+/)
  const known = new Set<ErrorCode>()
  const unknown = new Set<string>()
  const rest: string[] = []
  for (const written of words) {
    const word = bareWord(written)
    const entry = lookUp(word)
    const code = normaliseCode(word)
    if (entry !== null) known.add(entry)
    else if (code !== null) unknown.add(formatCode(code))
    else if (word !== '') rest.push(word)
  }
  const relevant = rest.filter((word) => !fillers.test(word))
  const suggestions = suggested(relevant.length + known.size + unknown.size === 0 ? rest : relevant, most)
  return {
    known: [...known],
    unknown: [...unknown],
    suggestions,
    unread: suggestions.length > 0 ? '' : relevant.join(' ')
  }
}

/** Without what a line of a log has around it: `hr=80240438`, `Error:`, a full stop. */
function bareWord(written: string): string {
  return written.replace(/^[a-z]{1,20}[=:](?=.)/i, '').replace(/[.:!?=]{1,3}$/, '')
}

/** The rest as one phrase; where that fits nothing, each word by itself, as in two statuses. */
function suggested(words: readonly string[], most: number): readonly ErrorCode[] {
  const together = suggestCodes(words.join(' '), most)
  if (together.length > 0 || words.length < 2) return together
  const each = words.map((word) => suggestCodes(word, most))
  return each.some((found) => found.length === 0) ? [] : [...new Set(each.flat())].slice(0, most)
}
