import type { Language } from '../contract/text.ts'

/** What a cause means for the person at the computer. */
const de = {
  blocked: 'Bis das behoben ist, kommen keine Updates an.',
  nothingHere: 'Am Client ist nichts zu reparieren.',
  here: 'Beheben lässt sich das am Client.'
}
type ConsequenceText = typeof de

const en: ConsequenceText = {
  blocked: 'No updates arrive until this is fixed.',
  nothingHere: 'There is nothing to repair on the client.',
  here: 'It can be fixed on the client.'
}

export const consequenceText: Readonly<Record<Language, ConsequenceText>> = { de, en }
