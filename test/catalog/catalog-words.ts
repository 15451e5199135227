import type { Language } from '../../src-main/contract/text.ts'

/** The words of the catalogue alone; everything else in it is the program's own wording. */
interface CatalogWords {
  readonly title: string
  readonly lead: readonly string[]
  readonly found: string
  readonly todo: (who: string) => string
  readonly clear: string
  readonly needs: string
  readonly source: string
  readonly example: string
  readonly facts: (severity: string, side: string) => string
}

const de: CatalogWords = {
  title: 'Alle Prüfungen',
  lead: [
    'Jede Prüfung von SUP Doctor mit ihrer Frage, ihrer Antwort und dem, was dann zu tun ist. Die Reihenfolge ist die, in der geprüft wird. Die Kennung hinter dem Stern ist überall dieselbe: im Bericht, im JSON, in der Datei des Quelltexts.',
    'Titel und Schritte unter „Gefunden“ sind der Wortlaut des Programms für einen erfundenen Fall; im Befund stehen dort die Werte des geprüften Computers. Diese Seite ist aus dem Programm erzeugt: `npm run catalog`.'
  ],
  found: 'Gefunden (Beispiel)',
  todo: (who) => `Zu tun, von: ${who}`,
  clear: 'In Ordnung heißt',
  needs: 'Stützt sich auf',
  source: 'Nachzulesen',
  example: 'Befehl',
  facts: (severity, side) => `${severity} · Seite: ${side}`
}

const en: CatalogWords = {
  title: 'All checks',
  lead: [
    'Every check of SUP Doctor with its question, its answer and what to do then, in the order in which they run. The id after the star is the same everywhere: in the report, in the JSON, in the name of its source file.',
    'Title and steps under “Found” are what the program says in an invented case; a finding has the values of the computer checked there. This page is made from the program: `npm run catalog`.'
  ],
  found: 'Found (example)',
  todo: (who) => `To do, by: ${who}`,
  clear: 'Clear means',
  needs: 'Rests on',
  source: 'Read more',
  example: 'Command',
  facts: (severity, side) => `${severity} · side: ${side}`
}

export const catalogWords: Readonly<Record<Language, CatalogWords>> = { de, en }
