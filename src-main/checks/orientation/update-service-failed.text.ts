import type { Bilingual } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { timeText } from '../kinds/access/access.text.ts'
import type { ServiceFailedFacts } from './update-service-failed.ts'

export const updateServiceFailedText: Bilingual<ServiceFailedFacts> = {
  de: {
    question: 'Laufen die Dienste, die ein Scan braucht, ohne Fehler?',
    clear: 'Die Dienste, die ein Scan braucht, liefen nach ihrem letzten Fehler wieder',
    found: (f) => ({
      title: `Der Dienst ${f.service} ist nicht gestartet oder unerwartet beendet worden`,
      why: `Das schrieb Windows am ${timeText(f.at, 'de')} ins Systemprotokoll${f.code === null ? '' : ` (${formatCode(f.code)})`}, und kein Scan zeigt seither, dass der Dienst wieder läuft.`,
      next: `Prüfen, ob der Dienst ${f.service} startet`,
      steps: [
        'Eingabeaufforderung als Administrator öffnen und den Befehl unten ausführen.',
        'Startet der Dienst nicht, den Grund im Systemprotokoll lesen (Quelle „Service Control Manager“) und beheben.',
        'Danach den Scanzyklus starten und erneut prüfen.'
      ],
      command: `net start ${f.service}`,
      value: f.code === null ? f.service : `${formatCode(f.code)} · ${f.service}`
    }),
    overturn: 'Der Dienst läuft, oder er startet mit „net start“ ohne Fehler.'
  },
  en: {
    question: 'Do the services that a scan needs run without faults?',
    clear: 'The services that a scan needs ran again after their last fault',
    found: (f) => ({
      title: `The service ${f.service} did not start, or ended unexpectedly`,
      why: `Windows wrote this into the System log on ${timeText(f.at, 'en')}${f.code === null ? '' : ` (${formatCode(f.code)})`}, and no scan shows since then that the service is running again.`,
      next: `Check whether the service ${f.service} starts`,
      steps: [
        'Open a command prompt as administrator and run the command below.',
        'If the service does not start, read the reason in the System log (source “Service Control Manager”) and remove it.',
        'Then start a scan cycle and check again.'
      ],
      command: `net start ${f.service}`,
      value: f.code === null ? f.service : `${formatCode(f.code)} · ${f.service}`
    }),
    overturn: 'The service is running, or it starts with “net start” without an error.'
  }
}
