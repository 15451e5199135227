import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const serverErrorText: Bilingual<AccessFacts> = {
  de: {
    question: 'Verarbeitet der WSUS die Anfragen ohne Fehler?',
    clear: 'Der WSUS verarbeitet die Anfragen ohne Fehler',
    found: (f) => ({
      title:
        f.httpStatus === null ? 'Der WSUS meldet einen Fehler' : `Der WSUS meldet einen Fehler (HTTP ${f.httpStatus})`,
      why: 'Die Anfrage ist angekommen; der Fehler entsteht auf dem Server.',
      next: 'Den Fehler auf dem WSUS suchen lassen',
      steps: [
        'Im IIS-Protokoll den Unterstatus zur selben Zeit nachsehen (500.19: Konfiguration, 500.24: Identitätswechsel).',
        'SoftwareDistribution.log unter „%ProgramFiles%\\Update Services\\LogFiles“ und das Anwendungsprotokoll des Servers ansehen.',
        'Dienst „WSUS Service“ und die Verbindung zur SUSDB prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'Derselbe Aufruf wird jetzt mit HTTP 200 beantwortet.'
  },
  en: {
    question: 'Does WSUS process the requests without errors?',
    clear: 'WSUS processes the requests without errors',
    found: (f) => ({
      title: f.httpStatus === null ? 'WSUS reports an error' : `WSUS reports an error (HTTP ${f.httpStatus})`,
      why: 'The request arrived; the error is caused on the server.',
      next: 'Have the cause of the error found on the WSUS',
      steps: [
        'Look up the substatus at the same time in the IIS log (500.19: configuration, 500.24: impersonation).',
        'Look into SoftwareDistribution.log below “%ProgramFiles%\\Update Services\\LogFiles” and the server’s application log.',
        'Check the service “WSUS Service” and the connection to the SUSDB.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The same call is now answered with HTTP 200.'
  }
}
