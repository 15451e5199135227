import { linesOf } from '../text/lines.ts'
import { hiveOf } from './registry-path.ts'

/** What a query asked for and did not find; `*` for all values of the key. */
export interface MissingValue {
  readonly path: string
  readonly name: string
}

const longestCommand = 1000
const longestError = 300
/** Names the key if only values were copied; the key's own line follows it and takes precedence. */
export const queryCall = /\breg(?:\.exe)?[ \t]{1,9}query[ \t]{1,9}(?:"([^"]{1,500})"|(\S{1,500}))/i
const oneValue = /^\/v[ \t]{1,9}(?:"([^"]{1,300})"|([^\s"]{1,300}))$/i
/** `ERROR:` in any language that Windows has, also behind the name of the program as PowerShell puts it. */
const error = /^(?:reg(?:\.exe)?[ \t]?:[ \t])?([^\s:：]{2,20})[ \t\u00a0]?[:：][ \t]?(\S.*)/i
/** A policy forbids registry tools: the sentence is as long, and names the administrator in every language. */
const forbidden = /admin|ammin|админ|správce|beheerder|rendszergazd|järjestelmänvalv|yönetici|διαχειρ|管理|관리자/i

/**
 * What `reg query` did not find: the command, and below it one line that begins like an error, and neither a key nor a value.
 * The sentence is not read, for it is in the language of Windows; a wrong call is known by its reference to `/?`.
 */
export function missingValues(text: string): readonly MissingValue[] {
  if (!queryCall.test(text)) return []
  const found: MissingValue[] = []
  let asked: MissingValue | null = null
  let failed: MissingValue | null = null
  for (const { text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestCommand).trim()
    if (line === '') continue
    const call = queryCall.exec(line)
    if (failed !== null && !line.includes('/?')) found.push(failed)
    failed = call === null && asked !== null && isError(line) ? asked : null
    asked = call === null ? null : askedBy(call)
  }
  return failed === null ? found : [...found, failed]
}

function askedBy(call: RegExpExecArray): MissingValue | null {
  const path = call[1] ?? call[2] ?? ''
  const rest = call.input.slice(call.index + call[0].length).trim()
  const named = oneValue.exec(rest)
  const name = named?.[1] ?? named?.[2] ?? (/^(?:\/s)?$/i.test(rest) ? '*' : null)
  return name === null || hiveOf(path.split('\\', 1)[0] ?? '') === null ? null : { path, name }
}

/** The word for an error is in capitals in every script that has them. */
function isError(line: string): boolean {
  const [, word, sentence = ''] = line.length > longestError ? [] : (error.exec(line) ?? [])
  if (word === undefined || /REG_|\d|\\/.test(word)) return false
  if (!isLong(sentence) || forbidden.test(sentence)) return false
  // read in another code page a letter may look like a small one
  return (word.match(/\p{Lu}/gu) ?? []).length >= (word.match(/\p{Ll}/gu) ?? []).length
}

/**
 * “The specified key or value was not found” is much longer than “Access is denied”, in every language and counted by its
 * script; the latter says nothing of the value.
 */
function isLong(sentence: string): boolean {
  const letters = (script: RegExp): number => (sentence.match(script) ?? []).length
  const least = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(sentence)
    ? 17
    : /\p{sc=Han}/u.test(sentence)
      ? 10
      : 32
  return letters(/\p{L}/gu) >= least
}
