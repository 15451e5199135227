import type { Side } from '../../contract/check.ts'
import type { Bilingual } from '../../contract/text.ts'
import type { InterceptionFacts } from './response-intercepted.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** Only the target of a redirect shows its origin; the server's own redirect is for the server team. */
function redirection(f: AccessFacts<InterceptionFacts>): { actor?: Side } {
  return f.byIis === true ? { actor: 'server' } : {}
}

export const responseInterceptedText: Bilingual<AccessFacts<InterceptionFacts>> = {
  de: {
    question: 'Antwortet wirklich der WSUS?',
    clear: 'Es antwortet der WSUS',
    found: (f) => ({
      title:
        f.redirected === true ? 'Die Anfragen an den WSUS werden umgeleitet' : 'Statt des WSUS antwortet etwas anderes',
      why:
        f.redirected === true
          ? `Die Antwort ist eine Umleitung${f.detail === null ? '' : ` nach ${f.detail}`}; ein WSUS leitet an dieser Stelle nicht um.`
          : 'Die Antwort ist nicht das, was ein WSUS an dieser Stelle sendet: eine Webseite, eine Umleitung oder etwas Unlesbares.',
      next: 'Klären, wer unter dieser Adresse antwortet',
      steps: [
        'Die Adresse der Prüfung im Browser dieses Computers öffnen: Anmeldeseite, Sperrseite oder eine andere Website?',
        'Steht ein Anmeldeportal oder Webfilter dazwischen: den WSUS dort freigeben lassen.',
        'Leitet der Server selbst um (etwa http auf https): die Umleitung für die WSUS-Site entfernen lassen, WinHTTP folgt ihr nicht.',
        'Läuft dort eine andere Website: Port und Bindung der WSUS-Site prüfen lassen.'
      ],
      ...redirection(f),
      value: shortValue(f)
    }),
    overturn: 'wusserverversion.xml wird als XML vom IIS des WSUS ausgeliefert.'
  },
  en: {
    question: 'Is it really WSUS that answers?',
    clear: 'It is WSUS that answers',
    found: (f) => ({
      title: f.redirected === true ? 'The requests to WSUS are redirected' : 'Something other than WSUS answers',
      why:
        f.redirected === true
          ? `The answer is a redirect${f.detail === null ? '' : ` to ${f.detail}`}; a WSUS does not redirect at this place.`
          : 'The answer is not what a WSUS sends at this place: a web page, a redirect or something unreadable.',
      next: 'Find out who answers at this address',
      steps: [
        'Open the test address in this computer’s browser: a sign-in page, a block page or another web site?',
        'If a captive portal or web filter is in between: have the WSUS allowed there.',
        'If the server itself redirects (http to https, for example): have the redirect removed for the WSUS site, WinHTTP does not follow it.',
        'If another web site runs there: have port and binding of the WSUS site checked.'
      ],
      ...redirection(f),
      value: shortValue(f)
    }),
    overturn: 'wusserverversion.xml is served as XML by the IIS of the WSUS.'
  }
}
