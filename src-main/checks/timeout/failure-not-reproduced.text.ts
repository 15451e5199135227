import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue, shownTime } from '../kinds/access/access.text.ts'
import { formatCode } from '../../knowledge/format-code.ts'

export const failureNotReproducedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Lässt sich der letzte Fehler jetzt nachstellen?',
    clear: 'Es ist kein Fehler offen, der sich nicht nachstellen ließe',
    found: (f) => ({
      title: 'Der letzte Scan ist fehlgeschlagen, jetzt aber ist der Weg frei',
      why: 'Der Fehler aus dem Protokoll ließ sich eben nicht nachstellen. Er kann behoben sein oder nur zeitweise auftreten.',
      next: 'Einen neuen Scan anstoßen und das Ergebnis abwarten',
      steps: [
        `Letzter Fehler im Protokoll: ${f.code === null ? '—' : formatCode(f.code)} ${f.detail === null ? '' : `(${shownTime(f.detail, 'de')})`}.`,
        'Systemsteuerung > Configuration Manager > Aktionen > „Scanzyklus für Softwareupdates“.',
        'Scheitert er wieder, sofort erneut prüfen: Zeitweise Fehler zeigen sich nur, während sie auftreten.'
      ],
      value: shortValue(f, null)
    }),
    overturn: 'Ein neuer Scan scheitert mit demselben Code.'
  },
  en: {
    question: 'Can the last failure be reproduced now?',
    clear: 'No failure is open that could not be reproduced',
    found: (f) => ({
      title: 'The last scan failed, yet the way is clear now',
      why: 'The failure in the log could not be reproduced just now. It may be mended, or come and go.',
      next: 'Start a new scan and wait for its result',
      steps: [
        `Last failure in the log: ${f.code === null ? '—' : formatCode(f.code)} ${f.detail === null ? '' : `(${shownTime(f.detail, 'en')})`}.`,
        'Control Panel > Configuration Manager > Actions > “Software Updates Scan Cycle”.',
        'If it fails again, check at once: faults that come and go only show while they are there.'
      ],
      value: shortValue(f, null)
    }),
    overturn: 'A new scan fails with the same code.'
  }
}
