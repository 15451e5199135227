import type { Language } from '../contract/text.ts'

const de = {
  file: 'Platzhalter',
  title: 'Platzhalter und wofür sie stehen',
  note: 'Diese Liste nennt die echten Namen. Sie bleibt bei Ihnen. Wörter aus freiem Text (WORD mit einer Nummer) stehen nicht darin.'
}
type PlaceholderListText = typeof de

const en: PlaceholderListText = {
  file: 'placeholders',
  title: 'Placeholders and what they stand for',
  note: 'This list holds the real names. Keep it to yourself. It does not list words of free text (WORD with a number).'
}

/** The file that says which placeholder is which name. */
export const placeholderListText: Readonly<Record<Language, PlaceholderListText>> = { de, en }
