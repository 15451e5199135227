import type { Bilingual } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'

interface SourceFacts {
  readonly [name: string]: boolean | string | null | readonly string[]
  readonly names: readonly string[]
  readonly switched: boolean
  readonly code: string | null
}

export const scanSourceMicrosoftText: Bilingual<SourceFacts> = {
  de: {
    question: 'Sollen alle Arten von Updates vom WSUS kommen?',
    clear: 'Keine Art von Updates wird zu Microsoft geschickt',
    found: (f) => ({
      title: 'Die Richtlinie schickt einen Teil der Updates zu Microsoft statt zum WSUS',
      why: f.switched
        ? 'Steht eine Updatequelle auf 0, sucht Windows diese Updates bei Windows Update im Internet. Ist das gesperrt, scheitert der Scan, obwohl der WSUS erreichbar ist.'
        : 'Steht eine Updatequelle auf 0, sucht Windows diese Updates bei Windows Update im Internet. Der Hauptschalter UseUpdateClassPolicySource steht hier nicht auf 1; ob die Werte gelten, hängt dann davon ab, wer sie gesetzt hat.',
      next: 'Klären, ob diese Updates wirklich von Microsoft kommen sollen',
      steps: [
        `Auf 0 stehen: ${f.names.join(', ')}.`,
        'Mit „gpresult /h“ und in Intune nachsehen, wer „Quelldienst für bestimmte Klassen von Windows-Updates angeben“ setzt.',
        'Soll alles vom WSUS kommen: alle vier Werte auf 1 setzen oder alle vier entfernen, Richtlinien abrufen und erneut prüfen.'
      ],
      value: f.code === null ? `${f.names.length} × 0` : formatCode(f.code)
    }),
    overturn: 'Alle vier Werte SetPolicyDrivenUpdateSourceFor… stehen auf 1 oder fehlen.'
  },
  en: {
    question: 'Are all kinds of updates meant to come from WSUS?',
    clear: 'No kind of update is sent to Microsoft',
    found: (f) => ({
      title: 'The policy sends some updates to Microsoft instead of WSUS',
      why: f.switched
        ? 'Where an update source is 0, Windows searches for these updates at Windows Update on the Internet. If that is blocked, the scan fails although WSUS can be reached.'
        : 'Where an update source is 0, Windows searches for these updates at Windows Update on the Internet. The master switch UseUpdateClassPolicySource is not 1 here; whether the values count then depends on who has set them.',
      next: 'Find out whether these updates are really meant to come from Microsoft',
      steps: [
        `Set to 0: ${f.names.join(', ')}.`,
        'Use “gpresult /h”, and look in Intune, to see who sets “Specify source service for specific classes of Windows Updates”.',
        'If everything is to come from WSUS: set all four values to 1 or remove all four, retrieve the policies and check again.'
      ],
      value: f.code === null ? `${f.names.length} × 0` : formatCode(f.code)
    }),
    overturn: 'All four values SetPolicyDrivenUpdateSourceFor… are 1 or missing.'
  }
}
