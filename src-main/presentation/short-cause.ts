import type { Language } from '../contract/text.ts'
import { shortCausesText } from '../text/short-causes.text.ts'

/** A cause in two or three words, its first letter as inside a sentence; a check this version does not know by its id. */
export function shortCause(check: string, language: Language): string {
  const words = shortCausesText[language]
  return Object.hasOwn(words, check) ? (words[check] ?? check) : check
}
