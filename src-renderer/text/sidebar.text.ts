import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'

/** The list of steps beside every page. */
const de = {
  label: 'Prüfschritte',
  start: 'Neuer Fall',
  result: 'Befund',
  resultNote: 'Ursache, nächster Schritt',
  inOrder: 'Der Reihe nach',
  also: 'Außerdem',
  compare: 'Vergleich',
  compareNote: 'mit einem gesunden Computer',
  likely: { likely: 'wahrscheinliche Ursache', possible: 'mögliche Ursache' },
  notYet: 'noch nicht geprüft',
  run: 'Prüfung läuft',
  running: 'wird geprüft',
  read: 'gelesen',
  nothingApplies: termsText.de.outcomes['not-applicable'],
  warnings: (count: string) => `in Ordnung, Hinweise: ${count}`,
  waits: (step: string) => `erst nach „${step}“`,
  noClient: 'Computer unbekannt'
}
type SidebarText = typeof de

const en: SidebarText = {
  label: 'Steps',
  start: 'New case',
  result: 'Result',
  resultNote: 'cause, next step',
  inOrder: 'In order',
  also: 'Also',
  compare: 'Comparison',
  compareNote: 'with a healthy computer',
  likely: { likely: 'likely cause', possible: 'possible cause' },
  notYet: 'not checked yet',
  run: 'Check running',
  running: 'being checked',
  read: 'read',
  nothingApplies: termsText.en.outcomes['not-applicable'],
  warnings: (count) => `clear, notes: ${count}`,
  waits: (step) => `after “${step}”`,
  noClient: 'Unknown computer'
}

export const sidebarText: Readonly<Record<Language, SidebarText>> = { de, en }
