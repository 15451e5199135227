import type { Language } from '../contract/text.ts'

/** Where a piece of evidence comes from. */
const de = {
  live: 'am Computer gelesen',
  answer: 'von Hand angegeben',
  line: (number: string) => `Zeile ${number}`
}
type EvidencePlaceText = typeof de

const en: EvidencePlaceText = {
  live: 'read on the computer',
  answer: 'entered by hand',
  line: (number) => `line ${number}`
}

export const evidencePlaceText: Readonly<Record<Language, EvidencePlaceText>> = { de, en }
