import type { Bilingual, Language } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { statusMeaning } from '../kinds/server-log/server-log.text.ts'

/** No site of the server has the name by which the client asks. */
function isUnknownName(f: AccessFacts): boolean {
  return f.reason === 'Hostname'
}

function shownStatus(f: AccessFacts): string {
  return `HTTP ${f.httpStatus}${f.substatus === null ? '' : `.${f.substatus}`}`
}

/** What IIS means by the substatus on its page. */
function substatusSteps(f: AccessFacts, language: Language): readonly string[] {
  const meaning =
    f.substatus === null
      ? null
      : statusMeaning({ status: `${f.httpStatus}.${f.substatus}`, win32: null, reason: null }, language)
  return meaning === null ? [] : [`HTTP ${meaning}`]
}

export const serverErrorText: Bilingual<AccessFacts> = {
  de: {
    question: 'Verarbeitet der WSUS die Anfragen ohne Fehler?',
    clear: 'Der WSUS verarbeitet die Anfragen ohne Fehler',
    found: (f) => ({
      title:
        f.httpStatus === null ? 'Der WSUS meldet einen Fehler' : `Der WSUS meldet einen Fehler (${shownStatus(f)})`,
      why: isUnknownName(f)
        ? `HTTP.sys weist die Anfrage ab, bevor WSUS sie sieht: Keine Website auf diesem Port ist an den Namen ${f.host ?? 'aus WUServer'} gebunden.`
        : 'Die Anfrage ist angekommen; der Fehler entsteht auf dem Server.',
      next: isUnknownName(f)
        ? 'Den Hostnamen in der Bindung der WSUS-Site prüfen lassen'
        : 'Den Fehler auf dem WSUS suchen lassen',
      steps: [
        ...(isUnknownName(f)
          ? [
              'Server: im IIS-Manager unter Bindungen der WSUS-Site den Hostnamen leeren oder den Namen eintragen, der in WUServer steht.'
            ]
          : []),
        ...substatusSteps(f, 'de'),
        'Im IIS-Protokoll den Unterstatus zur selben Zeit nachsehen (500.19: Konfiguration, 500.24: Identitätswechsel).',
        'SoftwareDistribution.log unter „%ProgramFiles%\\Update Services\\LogFiles“ und das Anwendungsprotokoll des Servers ansehen.',
        'Dienst „WSUS Service“ und die Verbindung zur SUSDB prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn:
      'Der nächste Scan dieses Clients gegen denselben Server gelingt, ohne dass am Server etwas geändert wurde.'
  },
  en: {
    question: 'Does WSUS process the requests without errors?',
    clear: 'WSUS processes the requests without errors',
    found: (f) => ({
      title: f.httpStatus === null ? 'WSUS reports an error' : `WSUS reports an error (${shownStatus(f)})`,
      why: isUnknownName(f)
        ? `HTTP.sys rejects the request before WSUS sees it: no web site on this port is bound to the name ${f.host ?? 'in WUServer'}.`
        : 'The request arrived; the error is caused on the server.',
      next: isUnknownName(f)
        ? 'Have the host name in the binding of the WSUS site checked'
        : 'Have the cause of the error found on the WSUS',
      steps: [
        ...(isUnknownName(f)
          ? [
              'Server: in IIS Manager, under the bindings of the WSUS site, clear the host name or enter the name that WUServer has.'
            ]
          : []),
        ...substatusSteps(f, 'en'),
        'Look up the substatus at the same time in the IIS log (500.19: configuration, 500.24: impersonation).',
        'Look into SoftwareDistribution.log below “%ProgramFiles%\\Update Services\\LogFiles” and the server’s application log.',
        'Check the service “WSUS Service” and the connection to the SUSDB.'
      ],
      value: shortValue(f)
    }),
    overturn:
      'The next scan of this client against the same server succeeds although nothing was changed on the server.'
  }
}
