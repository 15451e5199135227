import type { Language } from '../../src-main/contract/text.ts'

/** What every page has around it. */
const de = {
  skipToContent: 'Zum Inhalt',
  copy: 'Kopieren',
  copied: 'Kopiert',
  showAll: (characters: string) => `Alles zeigen (${characters} Zeichen)`,
  close: 'Schließen',
  forget: 'Fall löschen',
  settings: 'Darstellung',
  language: 'Sprache',
  theme: { dark: 'Dunkle Darstellung', light: 'Helle Darstellung' }
}
type ControlsText = typeof de

const en: ControlsText = {
  skipToContent: 'Skip to content',
  copy: 'Copy',
  copied: 'Copied',
  showAll: (characters) => `Show all (${characters} characters)`,
  close: 'Close',
  forget: 'Delete case',
  settings: 'Appearance',
  language: 'Language',
  theme: { dark: 'Dark appearance', light: 'Light appearance' }
}

export const controlsText: Readonly<Record<Language, ControlsText>> = { de, en }
