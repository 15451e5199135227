import { bareWord, codeIn, isFiller, isReporter, misreadCode, statusesIn } from './code-words.ts'
import type { ErrorCode } from './error-code.ts'
import { lookUp } from './error-code-lookup.ts'
import { isUnsaying, suggestCodes } from './error-code-suggestions.ts'
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

/** Characters. A mail or a few lines of a log fit; what is longer is a file, and belongs to a check. */
const longest = 4000
/** A code that was written, or wrapped, with gaps in it. */
const withGaps = /^[ \t]*0x(?:[ \t_-]?[0-9a-f]){8}[ \t]*$/i

/**
 * Answers a typed or pasted question about error codes: one code or several in any spelling `normaliseCode` takes, whole names,
 * or what a code is to be found by, also within a sentence. At most `most` suggestions. The same for wizard and command
 * line; never throws.
 */
export function answerCodes(text: string, most: number): CodeFindings {
  const whole = lookUp(withGaps.test(text) ? text.replaceAll(/[\s_-]/g, '') : text)
  if (whole !== null) return { known: [whole], unknown: [], suggestions: [], unread: '' }
  const words = text.slice(0, longest).split(/[\s,;|]+/)
  const known = new Set<ErrorCode>()
  const unknown = new Set<string>()
  const rest: string[] = []
  for (const written of words) {
    const word = bareWord(written)
    const code = codeIn(word)
    const entry = lookUp(code ?? word)
    if (entry !== null) known.add(entry)
    else if (code !== null) unknown.add(formatCode(code))
    else if (word !== '') rest.push(word)
  }
  const hasCodes = known.size + unknown.size > 0
  const relevant = rest.filter((word) => !isFiller(word) && (!hasCodes || couldBeCode(word)))
  const found = suggested(relevant.length === 0 && !hasCodes ? rest : relevant, text.slice(0, longest), most)
  const suggestions = found.filter((entry) => !known.has(entry))
  const isRead = suggestions.length > 0 || (hasCodes && !relevant.some((word) => /^0x/i.test(word)))
  return {
    known: [...known],
    unknown: [...unknown],
    suggestions,
    unread: isRead ? '' : (relevant.length > 0 ? relevant : rest).join(' ')
  }
}

/** Beside a whole code other words are its sentence; a part of a name, a status and a mistyped code are asked for as well. */
function couldBeCode(word: string): boolean {
  return /^(?:0x\w+|\d{3})$/i.test(word) || (/^\w+$/.test(word) && word.includes('_'))
}

/** Named statuses; the words as one phrase; the numbers among them; each word by itself, as in two statuses. */
function suggested(words: readonly string[], text: string, most: number): readonly ErrorCode[] {
  const statuses = statusesIn(text)
  if (statuses.length > 0) return each(statuses, most)
  if (words.length === 0) return []
  const misread = words.flatMap((word) => lookUp(misreadCode(word) ?? '') ?? [])
  if (misread.length > 0) return misread.slice(0, most)
  const numbers = words.flatMap(
    (word) => /^(?:(\d{1,5})|([345]\d\d)\.\d{1,2})$/.exec(word)?.slice(1).find(Boolean) ?? []
  )
  const others = words.filter((word) => !/^[\d.]+$/.test(word))
  if (numbers.length > 0 && others.every((word) => isReporter(word))) return each(numbers, most)
  const together = suggestCodes(words.join(' '), most)
  if (together.length > 0) return together
  const longer = each(
    numbers.filter((number) => number.length >= 3),
    most
  )
  return longer.length > 0
    ? longer
    : each(
        words.filter((word) => !isUnsaying(word)),
        most
      )
}

/** Nothing where one of them fits nothing. */
function each(words: readonly string[], most: number): readonly ErrorCode[] {
  const found = words.map((word) => suggestCodes(word, most))
  return found.some((entries) => entries.length === 0) ? [] : [...new Set(found.flat())].slice(0, most)
}
