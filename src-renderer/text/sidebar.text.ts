import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'

/** The list of steps beside every page. */
const de = {
  label: 'Prüfschritte',
  start: 'Neuer Fall',
  result: 'Ergebnis und Bericht',
  resultNote: 'PDF, Fall, Ticket-Text',
  notYet: 'noch nicht geprüft',
  running: 'wird geprüft',
  nothingApplies: termsText.de.outcomes['not-applicable'],
  warnings: (count: string) => `in Ordnung, Hinweise: ${count}`,
  waits: (step: string) => `erst nach „${step}“`,
  noClient: 'Computer unbekannt'
}
type SidebarText = typeof de

const en: SidebarText = {
  label: 'Steps',
  start: 'New case',
  result: 'Result and report',
  resultNote: 'PDF, case, ticket text',
  notYet: 'not checked yet',
  running: 'being checked',
  nothingApplies: termsText.en.outcomes['not-applicable'],
  warnings: (count) => `clear, notes: ${count}`,
  waits: (step) => `after “${step}”`,
  noClient: 'Unknown computer'
}

export const sidebarText: Readonly<Record<Language, SidebarText>> = { de, en }
