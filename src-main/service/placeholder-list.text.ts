import type { Language } from '../contract/text.ts'

const de = {
  file: 'Platzhalter',
  title: 'Platzhalter und wofür sie stehen',
  note: 'Diese Liste nennt die echten Namen. Sie bleibt bei Ihnen.'
}
type PlaceholderListText = typeof de

const en: PlaceholderListText = {
  file: 'placeholders',
  title: 'Placeholders and what they stand for',
  note: 'This list holds the real names. Keep it to yourself.'
}

/** The file that says which placeholder is which name. */
export const placeholderListText: Readonly<Record<Language, PlaceholderListText>> = { de, en }
