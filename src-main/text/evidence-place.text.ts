import type { Language } from '../contract/text.ts'

/** Where a piece of evidence comes from. */
const de = {
  live: 'am Computer gelesen',
  answer: 'von Hand angegeben',
  /** Behind the name of evidence that contradicts the finding. */
  against: (name: string) => `${name}, spricht dagegen`,
  line: (number: string) => `Zeile ${number}`
}
type EvidencePlaceText = typeof de

const en: EvidencePlaceText = {
  live: 'read on the computer',
  answer: 'entered by hand',
  against: (name) => `${name}, speaks against it`,
  line: (number) => `line ${number}`
}

export const evidencePlaceText: Readonly<Record<Language, EvidencePlaceText>> = { de, en }
