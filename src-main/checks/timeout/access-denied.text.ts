import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { serverLogSteps } from '../kinds/server-log/server-log.text.ts'

/** 401.3: anonymous access is on, and the file system refuses the account that it uses. */
const isByRights = (facts: AccessFacts): boolean => facts.substatus === 3

/** What else the reason may be, as long as the server's log does not name it. */
const ifUnknown = (facts: AccessFacts, steps: readonly string[]) => (facts.substatus === null ? steps : [])

export const accessDeniedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Lässt der Server den Zugriff ohne Anmeldung zu?',
    clear: 'Der Server verlangt keine Anmeldung',
    found: (f) => ({
      title: `Der Update-Server verlangt${f.directory === undefined ? '' : ` für ${f.directory}`} eine Anmeldung (HTTP 401${f.substatus === null ? '' : `.${f.substatus}`})`,
      why: 'ClientWebService und SimpleAuthWebService müssen anonym erreichbar sein; der Windows-Update-Dienst meldet sich dort nicht an.',
      next: isByRights(f)
        ? 'Die Rechte auf den Ordnern des WSUS prüfen lassen'
        : 'Anonyme Authentifizierung auf dem WSUS einschalten lassen',
      steps: [
        ...serverLogSteps(f, 'de'),
        ...(isByRights(f)
          ? []
          : [
              'IIS-Manager: WSUS-Verwaltung > ClientWebService und SimpleAuthWebService > Authentifizierung > „Anonyme Authentifizierung“ aktivieren.'
            ]),
        ...ifUnknown(f, [
          'Rechte auf den Ordnern unter „%ProgramFiles%\\Update Services“ prüfen (Unterstatus 401.3 im IIS-Protokoll).',
          'Steht der 401 nicht im IIS-Protokoll, stammt er von einem Gerät dazwischen: Proxy prüfen.'
        ])
      ],
      value: shortValue(f)
    }),
    overturn: 'Im IIS-Protokoll des WSUS steht zur selben Zeit kein 401 für diesen Client.'
  },
  en: {
    question: 'Does the server allow access without a sign-in?',
    clear: 'The server requires no sign-in',
    found: (f) => ({
      title: `The update server requires a sign-in${f.directory === undefined ? '' : ` for ${f.directory}`} (HTTP 401${f.substatus === null ? '' : `.${f.substatus}`})`,
      why: 'ClientWebService and SimpleAuthWebService have to be open to anonymous access; the Windows Update service does not sign in there.',
      next: isByRights(f)
        ? 'Have the rights on the folders of WSUS checked'
        : 'Have anonymous authentication switched on at the WSUS',
      steps: [
        ...serverLogSteps(f, 'en'),
        ...(isByRights(f)
          ? []
          : [
              'IIS Manager: WSUS Administration > ClientWebService and SimpleAuthWebService > Authentication > enable “Anonymous Authentication”.'
            ]),
        ...ifUnknown(f, [
          'Check the rights on the folders below “%ProgramFiles%\\Update Services” (substatus 401.3 in the IIS log).',
          'If the 401 is not in the IIS log, it comes from a device in between: check the proxy.'
        ])
      ],
      value: shortValue(f)
    }),
    overturn: 'The IIS log of the WSUS shows no 401 for this client at the same time.'
  }
}
