import { writtenForms } from './name-forms.ts'
import type { Certainty } from './common-words.ts'
import { withoutEncoded } from './encoded-names.ts'
import { folded, NameIndex } from './name-index.ts'
import { placeFinder, type PlaceFinder } from './place-finder.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { percentDecoded } from '../contract/url.ts'
import { withPlainLetters } from './spelled-text.ts'

/**
 * Replaces names in one text. `named`: the text is a name or a list of names, so that even ordinary words in it are
 * some.
 */
export type RedactText = (text: string, named?: 'named') => string

interface KnownName {
  readonly pseudonym: string
  readonly certainty: Certainty
}
type Names = NameIndex<KnownName>

/** Recognises names only by position; adds them to `pseudonyms`. */
export function redactByPosition(pseudonyms: Pseudonyms): RedactText {
  const places = placeFinder()
  const none: Names = new NameIndex([])
  return (text) => replaced(withPlainLetters(text), places, pseudonyms, none, false)
}

/** Recognises names by position, and known ones anywhere; the longest first. */
export function redactByName(pseudonyms: Pseudonyms): RedactText {
  const places = placeFinder()
  const known = knownNames(pseudonyms)
  const names: Names = new NameIndex(known)
  const spelled = new NameIndex(known.filter(([name, { certainty }]) => certainty !== 'placed' && name.length > 3))
  const isPersonal = (reading: string): boolean => spelled.isIn(folded(reading)) || isNamed(reading, places, pseudonyms)
  return (text, named) => {
    const replace = (plain: string): string => replaced(plain, places, pseudonyms, names, named !== undefined)
    return replace(unescaped(withoutEncoded(withPlainLetters(text), isPersonal), replace))
  }
}

function knownNames({ ledger, isCertain }: Pseudonyms): (readonly [string, KnownName])[] {
  return ledger.flatMap(({ name, pseudonym }) =>
    writtenForms(name).map((form) => [folded(form), { pseudonym, certainty: isCertain(form.toLowerCase()) }] as const)
  )
}

/** Readable text with a name in a position for names. Other bytes rarely contain three such words. */
function isNamed(reading: string, places: PlaceFinder, pseudonyms: Pseudonyms): boolean {
  if (!/^[\t\r\n\x20-\x7e\xa0-\xff]+$/.test(reading)) return false
  for (let place = places(reading, 0); place !== null; place = places(reading, place.end)) {
    if ((place.pseudonym(pseudonyms) ?? place.match) !== place.match) return true
  }
  return false
}

function replaced(text: string, places: PlaceFinder, pseudonyms: Pseudonyms, names: Names, named: boolean): string {
  const plain = folded(text)
  let result = ''
  let at = 0
  let place = places(text, 0)
  for (;;) {
    const name = firstName(plain, at, place?.start ?? plain.length, names, named)
    if (name !== null) {
      result += text.slice(at, name.start) + name.pseudonym
      at = name.end
      if (place !== null && place.start < at) place = places(text, at)
    } else if (place !== null) {
      result += text.slice(at, place.start) + (place.pseudonym(pseudonyms) ?? place.match)
      at = place.end
      place = places(text, at)
    } else return result + text.slice(at)
  }
}

interface FoundName {
  readonly start: number
  readonly end: number
  readonly pseudonym: string
}

/**
 * The first known name between two positions of a folded text; of several there, a certain one, and the longest of
 * those.
 */
function firstName(text: string, from: number, to: number, names: Names, named: boolean): FoundName | null {
  for (let start = from; start < to; start++) {
    let placed: FoundName | null = null
    for (let entry = names.at(text, start); entry !== null; entry = entry.shorter) {
      const { name, value } = entry
      const found = { start, end: start + name.length, pseudonym: value.pseudonym }
      if (!stands(text, found, value.certainty)) continue
      if (value.certainty !== 'placed') return found
      placed ??= named ? found : null
    }
    if (placed !== null) return placed
  }
  return null
}

/** A name that ends in a digit is another one with one more digit. */
function stands(text: string, { start, end }: FoundName, certainty: Certainty): boolean {
  const [before, after] = [characterBefore(text, start), String.fromCodePoint(text.codePointAt(end) ?? 0)]
  if (certainty === 'anywhere') {
    const continued = (own: string, neighbour: string): boolean => /\d/.test(own) && /\d/.test(neighbour)
    return !continued(text.charAt(start), before) && !continued(text.charAt(end - 1), after)
  }
  const isLetter = /[\p{L}\p{N}]/u
  return !isLetter.test(before) && !isLetter.test(after) && !(certainty === 'placed' && after === '=')
}

function characterBefore(text: string, place: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(place - 1))
  return text.slice(Math.max(0, place - (isPair ? 2 : 1)), place)
}

/** Parts with characters written as %41 are decoded first, and replaced only if they contain a name. */
function unescaped(text: string, replace: (plain: string) => string): string {
  if (!text.includes('%')) return text
  return text.replace(/[^\s"'<>|]+/g, (piece) => {
    const message = piece.replace(/(?:%[0-9a-f]{2})+/gi, (run) => decoded(run) ?? run)
    if (message === piece) return piece
    const safe = replace(message)
    return safe === message ? piece : safe.replaceAll(/[\s"'<>|]/g, encodeURIComponent)
  })
}

/** Null for bytes that are no text. */
function decoded(run: string): string | null {
  const message = percentDecoded(run)
  return message === null || /\p{Cc}/u.test(message) ? null : message
}
