import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue, timeText } from '../kinds/access/access.text.ts'
import { formatCode } from '../../knowledge/format-code.ts'

export const failureNotReproducedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Lässt sich der letzte Fehler jetzt nachstellen?',
    clear: 'Kein früherer Fehler ist ungeklärt',
    found: (f) => ({
      title: 'Der letzte Scan ist fehlgeschlagen, jetzt ist der Update-Server aber erreichbar',
      why: 'Der Fehler aus dem Protokoll ließ sich bei der Prüfung nicht nachstellen. Er ist behoben oder tritt nur zeitweise auf.',
      next: 'Einen neuen Scan starten und das Ergebnis abwarten',
      steps: [
        `Letzter Fehler im Protokoll: ${f.code === null ? '—' : formatCode(f.code)}${f.detail === null ? '' : `, ${timeText(f.detail, 'de')}`}.`,
        'Systemsteuerung > Configuration Manager > Aktionen > „Scanzyklus für Softwareupdates“.',
        'Scheitert er wieder, sofort erneut prüfen: Zeitweise Fehler zeigen sich nur, während sie auftreten.'
      ],
      value: shortValue(f, null)
    }),
    overturn: 'Ein neuer Scan, jetzt gestartet, scheitert mit demselben Code.'
  },
  en: {
    question: 'Can the last failure be reproduced now?',
    clear: 'No earlier failure is left unexplained',
    found: (f) => ({
      title: 'The last scan failed, but the update server can be reached now',
      why: 'The failure in the log could not be reproduced during the check. It is fixed, or it only occurs at times.',
      next: 'Start a new scan and wait for its result',
      steps: [
        `Last failure in the log: ${f.code === null ? '—' : formatCode(f.code)}${f.detail === null ? '' : `, ${timeText(f.detail, 'en')}`}.`,
        'Control Panel > Configuration Manager > Actions > “Software Updates Scan Cycle”.',
        'If it fails again, check at once: intermittent errors only show while they occur.'
      ],
      value: shortValue(f, null)
    }),
    overturn: 'A new scan, started now, fails with the same code.'
  }
}
