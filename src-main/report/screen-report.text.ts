import type { Language } from '../contract/text.ts'
import type { Part } from './blocks.ts'

/** The words of the tools above the report on the screen. */
const de = {
  name: 'Deutsch',
  language: 'Sprache',
  checks: 'Prüfungen',
  filters: { all: 'alle', open: 'Befunde und Offenes', found: 'nur Befunde' },
  jump: 'Teile des Berichts',
  parts: {
    customer: 'Ergebnis',
    proof: 'Belege und Texte',
    checks: 'Alle Prüfungen',
    annex: 'Technischer Anhang'
  } satisfies Record<Part['part'], string>
}
type ScreenText = typeof de

const en: ScreenText = {
  name: 'English',
  language: 'Language',
  checks: 'Checks',
  filters: { all: 'all', open: 'findings and open', found: 'findings only' },
  jump: 'Parts of the report',
  parts: { customer: 'Result', proof: 'Evidence and texts', checks: 'All checks', annex: 'Technical annex' }
}

export const screenText: Readonly<Record<Language, ScreenText>> = { de, en }
