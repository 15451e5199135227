import { lookUp, normaliseCode } from './error-code-lookup.ts'

/** What stands before a code without saying anything of it. */
const fillers =
  /^(?:(?:win(?:32)?|http|system|exit|error|result|status|return)?[ _-]?(?:code|error|errors)|codes|(?:system)?fehler(?:codes?|nummer)?|hr|hresult|rc|err|errno|exit|return|error)$/i
/** Programs that print a number of Windows. */
const reporters =
  /^(?:http|winhttp|net|start|stop|sc|dism|sfc|wusa|usoclient|wuauclt|msiexec|bits|bitsadmin|windows|update|system)$/i

/** Whether a word says only that a code follows. */
export function isFiller(word: string): boolean {
  return fillers.test(word)
}

/** Whether a word names a program: beside a number it says nothing, in a phrase it may be a part of a name. */
export function isReporter(word: string): boolean {
  return reporters.test(word)
}

/**
 * A word without what a log, a program or a mail has around it: `hr=80240438`, `Error:`, `#80244018`, a full stop, and the
 * marks of a number in C, Visual Basic and assembler (`80244018L`, `&H80244018`, `80244018h`).
 */
export function bareWord(written: string): string {
  const bare = written
    .replace(/^[a-z]{1,20}[=:](?=.)/i, '')
    .replace(/[.:!?=]{1,3}$/, '')
    .replace(/^(?:#|&h)(?=[0-9a-f]{8}\b)/i, '')
  const number = /^[("'[]?(-?\d{1,10}|(?:0x)?[0-9a-f]{8})(?:u?l{1,2}|h)[)"'\]]?$/i.exec(bare)?.[1]
  return number ?? bare
}

/**
 * The whole code in a word: one that `normaliseCode` takes, a success without its leading zeros (0x240006, 2359302), or one
 * between other characters (`(0x8024401C)/`). Null for anything else. `0x` and eight lower-case digits.
 */
export function codeIn(word: string): string | null {
  const code = normaliseCode(word)
  if (code !== null) return code
  const short = /^0x([0-9a-f]{5,7})$/i.exec(word)?.[1]
  const value = short === undefined ? (/^\d{6,9}$/.test(word) ? Number(word) : Number.NaN) : Number.parseInt(short, 16)
  const padded = `0x${value.toString(16).padStart(8, '0')}`
  if (!Number.isNaN(value) && lookUp(padded) !== null) return padded
  return normaliseCode(/(?<![0-9a-z])0x[0-9a-f]{8}(?![0-9a-z])/i.exec(word)?.[0] ?? '')
}

/** The letters that are read for digits, from a photo or a bad copy. Null where there are none, or it is no code. */
export function misreadCode(word: string): string | null {
  if (!/^0x[0-9a-foil]{8}$/i.test(word) || !/[oil]/i.test(word.slice(2))) return null
  return `0x${word.slice(2).replaceAll(/o/gi, '0').replaceAll(/[il]/gi, '1')}`.toLowerCase()
}

const kind = String.raw`(?:status|error|fehler|code|statuscode|fehlercode|antwort|response)`
/** Named as a status: `HTTP/1.1 407 …`, `HTTP-Status 502`, `HTTP Error 503.`, `status code 503`, with IIS' substatus or not. */
const namedStatus = new RegExp(
  String.raw`\b(?:http(?:s?[ \t/-]{0,3}[123](?:\.\d)?(?=[ \t]))?(?:[ \t:=#-]{0,3}${kind}){0,2}|status(?:[ \t-]{0,2}code)?)[ \t:=#-]{0,3}([1-5]\d\d)(?:\.\d{1,2})?(?!\d)`,
  'gi'
)

/** Every HTTP status that a text names as one, each once. */
export function statusesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(namedStatus)].flatMap(([, status]) => status ?? []))]
}
