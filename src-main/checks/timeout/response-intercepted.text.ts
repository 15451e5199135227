import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../access-facts.ts'
import { shortValue } from '../phrases.ts'

export const responseInterceptedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Antwortet wirklich der WSUS?',
    clear: 'Es antwortet der WSUS',
    found: (f) => ({
      title: 'Statt des WSUS antwortet etwas anderes',
      why: 'Die Antwort ist nicht das, was ein WSUS an dieser Stelle sendet: eine Webseite, eine Umleitung oder etwas Unlesbares.',
      next: 'Klären, wer unter dieser Adresse antwortet',
      steps: [
        'Die Adresse der Prüfung im Browser dieses Computers öffnen: Anmeldeseite, Sperrseite oder eine andere Website?',
        'Steht ein Anmeldeportal oder Webfilter dazwischen: den WSUS dort freigeben lassen.',
        'Leitet der Server selbst um (etwa http auf https): die Umleitung für die WSUS-Site entfernen lassen, WinHTTP folgt ihr nicht.',
        'Läuft dort eine andere Website: Port und Bindung der WSUS-Site prüfen lassen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'wusserverversion.xml wird als XML vom IIS des WSUS ausgeliefert.'
  },
  en: {
    question: 'Is it really WSUS that answers?',
    clear: 'It is WSUS that answers',
    found: (f) => ({
      title: 'Something other than WSUS answers',
      why: 'The answer is not what a WSUS sends at this place: a web page, a redirect or something unreadable.',
      next: 'Find out who answers at this address',
      steps: [
        'Open the test address in this computer’s browser: a sign-in page, a block page or another web site?',
        'If a captive portal or web filter stands in between: have the WSUS allowed there.',
        'If the server itself redirects (http to https, say): have the redirect removed for the WSUS site, WinHTTP does not follow it.',
        'If another web site runs there: have port and binding of the WSUS site checked.'
      ],
      value: shortValue(f)
    }),
    overturn: 'wusserverversion.xml is served as XML by the IIS of the WSUS.'
  }
}
