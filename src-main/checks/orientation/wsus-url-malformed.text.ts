import type { Bilingual } from '../../contract/text.ts'
import type { UrlFault } from '../../derived/target/wsus-url-fault.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import type { UrlFacts } from './wsus-url-malformed.ts'
import { shortValue } from '../kinds/access/access.text.ts'

const de = {
  'invisible-character': 'steht ein unsichtbares Zeichen',
  'full-width-character': 'steht ein Zeichen in voller Breite statt des gewöhnlichen',
  'quotation-mark': 'steht ein Anführungszeichen oder eine Klammer',
  scheme: 'fehlt http:// oder https://',
  slashes: 'müssen Doppelpunkt und zwei Schrägstriche stehen',
  backslash: 'steht ein umgekehrter Schrägstrich',
  user: 'steht ein Benutzername vor dem Servernamen',
  blank: 'steht ein Leerzeichen, das in einer Adresse nicht vorkommt',
  'second-address': 'beginnt eine zweite Adresse; erlaubt ist eine',
  separator: 'steht vor dem Port kein Doppelpunkt',
  'ipv6-brackets': 'fehlen die eckigen Klammern um die IPv6-Adresse',
  encoded: 'steht ein Zeichen in Prozentschreibweise, die nur ein Browser auflöst',
  'empty-label': 'steht ein Punkt zu viel; so einen Namen kann kein DNS-Server auflösen',
  'long-label': 'beginnt ein Teil des Namens mit mehr als 63 Zeichen; so einen Namen kann kein DNS-Server auflösen',
  character: 'steht ein Zeichen, das in Namen nicht vorkommt',
  host: 'fehlt ein gültiger Servername',
  port: 'steht kein gültiger Port',
  path: 'folgt etwas auf Server und Port'
} satisfies Record<UrlFault, string>

const en: typeof de = {
  'invisible-character': 'there is an invisible character',
  'full-width-character': 'there is a full-width character instead of the ordinary one',
  'quotation-mark': 'there is a quotation mark or a bracket',
  scheme: 'http:// or https:// is missing',
  slashes: 'there have to be a colon and two slashes',
  backslash: 'there is a backslash',
  user: 'a user name stands before the name of the server',
  blank: 'there is a blank, which no address contains',
  'second-address': 'a second address begins; only one is allowed',
  separator: 'there is no colon before the port',
  'ipv6-brackets': 'the square brackets around the IPv6 address are missing',
  encoded: 'there is a character in percent notation, which only a browser decodes',
  'empty-label': 'there is a dot too many; no DNS server can resolve such a name',
  'long-label': 'a part of the name with more than 63 characters begins; no DNS server can resolve such a name',
  character: 'there is a character that no name contains',
  host: 'a valid server name is missing',
  port: 'there is no valid port',
  path: 'something follows the server and the port'
}

export const wsusUrlMalformedText: Bilingual<AccessFacts & UrlFacts> = {
  de: {
    question: 'Ist die Adresse des Update-Servers gültig geschrieben?',
    clear: 'Die Adresse des Update-Servers ist gültig geschrieben',
    found: (f) => ({
      title:
        f.fault === 'path'
          ? 'Die eingetragene Adresse des Update-Servers enthält mehr als Server und Port'
          : 'Die eingetragene Adresse des Update-Servers ist keine gültige Webadresse',
      why:
        f.fault === null || f.position === null
          ? 'WinHTTP braucht http:// oder https://, Name und Port.'
          : `An Stelle ${f.position} ${de[f.fault]}. ${f.fault === 'path' ? 'Der Update-Dienst hängt seine Verzeichnisse selbst an.' : 'WinHTTP liest die Adresse strenger als ein Browser.'}`,
      next:
        f.instead === null
          ? 'WUServer mit Schema, FQDN und Port eintragen lassen'
          : `WUServer auf ${f.instead} ändern lassen`,
      steps: [
        'Herkunft klären: „gpresult /h“ zeigt, ob eine Gruppenrichtlinie den Wert setzt.',
        'Erwartet wird die Form http://server.firma.de:8530 oder https://server.firma.de:8531.',
        'Richtlinie berichtigen, „gpupdate /force“ ausführen und erneut prüfen.'
      ],
      value: shortValue(f, f.url)
    }),
    overturn:
      'Ein neuer Scan schreibt eine Anfrage an genau diesen Namen und Port in WindowsUpdate.log, oder der Server verzeichnet sie. Ein Browser beweist nichts, er bessert Adressen aus.'
  },
  en: {
    question: 'Is the update server’s address well formed?',
    clear: 'The update server’s address is well formed',
    found: (f) => ({
      title:
        f.fault === 'path'
          ? 'The update server’s address contains more than server and port'
          : 'The update server’s address is not a valid web address',
      why:
        f.fault === null || f.position === null
          ? 'WinHTTP needs http:// or https://, a name and a port.'
          : `At position ${f.position} ${en[f.fault]}. ${f.fault === 'path' ? 'The update service appends its directories itself.' : 'WinHTTP reads the address more strictly than a browser.'}`,
      next:
        f.instead === null ? 'Have WUServer set with scheme, FQDN and port' : `Have WUServer changed to ${f.instead}`,
      steps: [
        'Find out who sets it: “gpresult /h” shows whether a group policy does.',
        'The expected form is http://server.company.com:8530 or https://server.company.com:8531.',
        'Correct the policy, run “gpupdate /force” and check again.'
      ],
      value: shortValue(f, f.url)
    }),
    overturn:
      'A new scan writes a request to exactly this name and port to WindowsUpdate.log, or the server records it. A browser proves nothing, because it corrects addresses.'
  }
}
