import type { Language } from '../../src-main/contract/text.ts'

/** The page that sets a second case beside the open one. */
const de = {
  name: 'Vergleich',
  title: 'Womit soll der Fall verglichen werden?',
  lead: 'Gezeigt wird nur, was sich unterscheidet. Oben steht, worauf der Befund beruht.',
  choose: 'Mit einem gesunden Computer',
  chooseWhat:
    'Am besten einer mit demselben Update-Server. Dort SUP Doctor starten, prüfen und „Fall speichern“ wählen; Protokolle dieses Computers gehen auch.',
  drop: 'Gespeicherten Fall (.supcase) oder Dateien hierher ziehen',
  noDrop: 'Gespeicherten Fall (.supcase) oder Dateien wählen',
  reading: 'Der zweite Fall wird gelesen …',
  cancel: 'Abbrechen',
  earlier: 'Mit der vorigen Prüfung dieses Computers',
  earlierWhat: (time: string) => `Geprüft: ${time}. Zeigt, was sich seitdem geändert hat.`,
  earlierShow: 'Unterschiede zeigen',
  result: {
    none: 'Kein Unterschied gefunden',
    some: (count: number) => (count === 1 ? '1 Unterschied gefunden' : `${count} Unterschiede gefunden`),
    leading: (count: number, name: string) =>
      count === 1
        ? `Auf einem davon beruht das Ergebnis von ${name}.`
        : `Auf ${count} davon beruht das Ergebnis von ${name}.`,
    noLeading: 'Auf keinem davon beruht ein Ergebnis.'
  },
  sides: { open: 'dieser Fall', aside: 'zum Vergleich', before: 'vorher', now: 'jetzt' },
  what: 'Was',
  shared: 'Gleiche Kennung',
  copy: 'Vergleich kopieren',
  copied: 'Vergleich kopiert',
  copyNote: 'Enthält Namen und Adressen.',
  another: 'Etwas anderes vergleichen'
}
type CompareText = typeof de

const en: CompareText = {
  name: 'Comparison',
  title: 'What should the case be compared with?',
  lead: 'Only what differs is shown. What the result rests on comes first.',
  choose: 'With a healthy computer',
  chooseWhat:
    'Best one with the same update server. Start SUP Doctor there, check, and choose “Save case”; logs of that computer work as well.',
  drop: 'Drop a saved case (.supcase) or files here',
  noDrop: 'Choose a saved case (.supcase) or files',
  reading: 'Reading the second case …',
  cancel: 'Cancel',
  earlier: 'With the earlier check of this computer',
  earlierWhat: (time) => `Checked: ${time}. Shows what has changed since.`,
  earlierShow: 'Show the differences',
  result: {
    none: 'No difference found',
    some: (count) => (count === 1 ? '1 difference found' : `${count} differences found`),
    leading: (count, name) =>
      count === 1 ? `The result of ${name} rests on one of them.` : `The result of ${name} rests on ${count} of them.`,
    noLeading: 'No result rests on any of them.'
  },
  sides: { open: 'this case', aside: 'to compare', before: 'before', now: 'now' },
  what: 'What',
  shared: 'Same id',
  copy: 'Copy the comparison',
  copied: 'Comparison copied',
  copyNote: 'Contains names and addresses.',
  another: 'Compare something else'
}

export const compareText: Readonly<Record<Language, CompareText>> = { de, en }
