import type { Language } from '../../src-main/contract/text.ts'

/** What every page has around it. */
const de = {
  skipToContent: 'Zum Inhalt',
  copy: 'Kopieren',
  copied: 'Kopiert',
  showAll: (characters: string) => `Alles zeigen (${characters} Zeichen)`,
  close: 'Schließen',
  deleted: 'Fall gelöscht',
  undo: 'Rückgängig',
  saved: (name: string) => `Gespeichert: ${name}`,
  copiedToast: 'In die Zwischenablage kopiert',
  codes: 'Fehlercode nachschlagen',
  codeWindow: 'Fehlercodes',
  codesKey: 'Strg K',
  help: 'Tastenkürzel',
  shortcuts: [
    ['Strg K', 'Fehlercode nachschlagen'],
    ['Strg V', 'Kopiertes Protokoll auswerten (Startseite)'],
    ['Strg P', 'Bericht als PDF speichern'],
    ['Esc', 'Prüfung abbrechen, Fenster schließen'],
    ['F1', 'Diese Liste']
  ],
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
  deleted: 'Case deleted',
  undo: 'Undo',
  saved: (name) => `Saved: ${name}`,
  copiedToast: 'Copied to the clipboard',
  codes: 'Look up an error code',
  codeWindow: 'Error codes',
  codesKey: 'Ctrl K',
  help: 'Keyboard shortcuts',
  shortcuts: [
    ['Ctrl K', 'Look up an error code'],
    ['Ctrl V', 'Evaluate a copied log (start page)'],
    ['Ctrl P', 'Save the report as PDF'],
    ['Esc', 'Cancel the check, close a window'],
    ['F1', 'This list']
  ],
  settings: 'Appearance',
  language: 'Language',
  theme: { dark: 'Dark appearance', light: 'Light appearance' }
}

export const controlsText: Readonly<Record<Language, ControlsText>> = { de, en }
