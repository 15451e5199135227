import type { Bilingual } from '../../contract/text.ts'
import type { NotOfferedFacts } from './wsus-url-not-offered.ts'

const de = {
  name: 'Der Servername ist ein anderer',
  scheme: 'Das eine beginnt mit http, das andere mit https',
  port: 'Der Port ist ein anderer',
  'port-missing': 'In WUServer fehlt der Port',
  slash: 'Nur ein Schrägstrich am Ende ist verschieden',
  case: 'Nur Groß- und Kleinschreibung ist verschieden',
  text: 'Name und Port sind gleich, der Rest der Adresse nicht'
}
const en: typeof de = {
  name: 'The server name is different',
  scheme: 'One begins with http, the other with https',
  port: 'The port is different',
  'port-missing': 'The port is missing in WUServer',
  slash: 'Only a slash at the end differs',
  case: 'Only upper and lower case differ',
  text: 'Name and port are the same, the rest of the address is not'
}

export const wsusUrlNotOfferedText: Bilingual<NotOfferedFacts> = {
  de: {
    question: 'Ist der eingetragene Server einer, den der Verwaltungspunkt anbietet?',
    clear: 'Der Verwaltungspunkt bietet genau den eingetragenen Server an',
    found: (f) => ({
      title: 'Der Verwaltungspunkt bietet den eingetragenen Update-Server nicht an',
      why: 'ConfigMgr verlangt, dass WUServer in Name und Port mit dem angebotenen Softwareupdatepunkt übereinstimmt. Meist hat eine Gruppenrichtlinie eine eigene Schreibweise gesetzt; selten nutzt der Client noch einen früheren Server.',
      next: 'Die Adresse genau so eintragen lassen, wie der Verwaltungspunkt sie anbietet',
      steps: [
        `Eingetragen: ${f.url}. Angeboten: ${f.offered}. ${de[f.difference]}.`,
        'Mit „gpresult /h“ nachsehen, ob eine Gruppenrichtlinie WUServer setzt, und sie zurücknehmen oder angleichen, Port eingeschlossen.',
        'Setzt ihn keine: Computerrichtlinie abrufen, Scanzyklus starten und LocationServices.log erneut lesen.'
      ],
      value: de[f.difference]
    }),
    overturn: 'LocationServices.log nennt heute genau die Adresse, die in WUServer steht.'
  },
  en: {
    question: 'Is the configured server one that the management point offers?',
    clear: 'The management point offers exactly the configured server',
    found: (f) => ({
      title: 'The management point does not offer the configured update server',
      why: 'ConfigMgr requires that WUServer matches the offered software update point in name and port. Usually a group policy has set a different spelling; rarely the client still uses an earlier server.',
      next: 'Have the address set exactly as the management point offers it',
      steps: [
        `Configured: ${f.url}. Offered: ${f.offered}. ${en[f.difference]}.`,
        'Use “gpresult /h” to see whether a group policy sets WUServer, and withdraw or align it, port included.',
        'If none does: retrieve the machine policy, start a scan cycle and read LocationServices.log again.'
      ],
      value: en[f.difference]
    }),
    overturn: 'LocationServices.log now names exactly the address in WUServer.'
  }
}
