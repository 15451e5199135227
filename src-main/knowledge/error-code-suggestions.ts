import { errorCodes } from './codes/index.ts'
import type { ErrorCode } from './error-code.ts'
import { normaliseCode } from './error-code-lookup.ts'

/** Fewer characters would fit half the list. */
const leastDigits = 3
const leastLetters = 2
const leastWordLetters = 3

interface Synonyms {
  readonly de: readonly string[]
  readonly en: readonly string[]
}

/** Words people use for what the meanings call otherwise, in both languages; found by the beginning of any of them. */
const sameMeaning: readonly Synonyms[] = [
  { de: ['kennwort', 'passwort', 'anmeldung'], en: ['password', 'credentials', 'login', 'logon', 'sign'] },
  { de: ['zeitüberschreitung', 'rechtzeitig', 'zeitlimit'], en: ['timeout', 'time'] },
  { de: ['namensauflösung', 'auflösen', 'aufgelöst'], en: ['dns', 'resolved'] },
  { de: ['abgelaufen'], en: ['expired'] },
  { de: ['voll', 'platz'], en: ['full'] },
  { de: ['proxyserver', 'proxy'], en: ['proxyserver'] },
  { de: ['festplatte', 'datenträger', 'speicherplatz'], en: ['disk', 'space'] },
  { de: ['neustart'], en: ['reboot', 'restart'] },
  { de: ['sperrliste', 'gesperrt', 'sperrprüfung'], en: ['crl', 'revocation', 'revoked'] }
]

/** Words of a sentence that say nothing of a fault. */
const unsaying =
  /^(?:nicht|kein\w{0,2}|kann|konnte\w?|wird|wurde|werden|ist|sind|hat|beim?|der|die|das|den|dem|des|und|oder|mit|von|the|is|was|not|could|cannot|can|has|been|be|and|or|with|of|for)$/

/** Whether a word of a sentence says nothing of a fault. */
export function isUnsaying(word: string): boolean {
  return unsaying.test(word.toLowerCase())
}

/**
 * The codes somebody may mean who has typed only a part, an HTTP status, or words: by the beginning of the code, by a part
 * of Microsoft's name, by the status; where none of these fits, by the words of name, meaning and action in both languages.
 * At most `most`, in the order of the list, meanings before actions; none for a whole code. Never throws.
 */
export function suggestCodes(text: string, most: number): readonly ErrorCode[] {
  const typed = text.trim().toLowerCase()
  if (typed.length > longestAsked || normaliseCode(typed) !== null) return []
  const direct = errorCodes.filter((entry) => fits(entry, typed))
  // ERROR_ACCESS_DENIED before names that hold these words among others
  const exact = direct.filter((entry) => hasWholeName(entry, typed))
  return [...new Set([...exact, ...(direct.length > 0 ? direct : byWords(typed))])].slice(0, most)
}
/** Characters; what is longer is no phrase. */
const longestAsked = 120

function hasWholeName({ symbol, otherNames }: ErrorCode, typed: string): boolean {
  const name = typed.replaceAll(/[\s-]+/g, '_')
  // a single word is a part of many names, and those of the agent come first
  if (!name.includes('_')) return false
  return [symbol, ...otherNames].some((own) => own?.toLowerCase().replace(/^(?:error|[a-z]{1,6}_e)_/, '') === name)
}

function fits(entry: ErrorCode, typed: string): boolean {
  const status = /^(?:http\s*)?([1-5]\d\d)$/.exec(typed)?.[1]
  if (status !== undefined && entry.httpStatus === Number(status)) return true
  // a number of Win32, such as 5, and not the beginning of a code
  const number = /^(?:(?!80)\d{1,5}|0x[0-9a-f]{2,4})$/.test(typed) ? Number(typed) : null
  if (number !== null && entry.code === win32Code(number)) return true
  if (status !== undefined) return false
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/.exec(typed)?.[1] ?? ''
  if (digits.length >= leastDigits && entry.code.startsWith(`0x${digits}`)) return true
  const name = typed.replaceAll(/[\s-]+/g, '_')
  return name.length >= leastLetters && /[a-z]/.test(name) && /^\w+$/.test(name) && nameHas(entry, name)
}

/** ERROR_ACCESS_DENIED is 5, and 0x80070005 as a result. */
function win32Code(number: number): string {
  return `0x8007${number.toString(16).padStart(4, '0')}`
}

/** `auth` finds …_PROXY_AUTH_REQ; a single part must begin where a word begins. */
function nameHas({ symbol, otherNames }: ErrorCode, part: string): boolean {
  return [symbol, ...otherNames].some((name) => name !== null && `_${name.toLowerCase()}`.includes(`_${part}`))
}

function byWords(typed: string): readonly ErrorCode[] {
  if (!/^[\p{L}\p{N}\s.,’'-]+$/u.test(typed)) return []
  const asked = wordsOf(typed)
    .filter((word) => word.length >= leastWordLetters && !isUnsaying(word))
    .map((word) => withoutEnding(word))
  // a part of a number is no word
  if (asked.length === 0 || asked.some((word) => !/^\p{L}/u.test(word))) return []
  const wanted = asked.map((word) => [word, ...synonymsOf(word)])
  const has = (text: string): boolean => {
    const words = wordsOf(text.toLowerCase())
    return wanted.every((group) => group.some((start) => words.some((word) => word.startsWith(start))))
  }
  const byMeaning = errorCodes.filter((entry) => has(meaningOf(entry)))
  const byGroup = errorCodes.filter((entry) => has(`${entry.group} ${meaningOf(entry)}`))
  const byAction = errorCodes.filter((entry) =>
    has(`${entry.group} ${meaningOf(entry)} ${entry.de.action} ${entry.en.action}`)
  )
  return [...new Set([...byMeaning, ...byGroup, ...byAction])]
}

/** German words are declined; the beginning of a long one is enough. */
function withoutEnding(word: string): string {
  return word.length < 8 ? word : word.replace(/(?<=[^e])(?:e[mnrs]?)$/, '')
}

function synonymsOf(word: string): readonly string[] {
  const groups = sameMeaning.map(({ de, en }) => [...de, ...en])
  return groups.find((group) => group.some((own) => own === word || withoutEnding(own) === word)) ?? []
}

function meaningOf({ symbol, de, en }: ErrorCode): string {
  return `${symbol ?? ''} ${de.meaning} ${en.meaning}`
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u)
}
