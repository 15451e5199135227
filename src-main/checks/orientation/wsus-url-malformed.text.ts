import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const wsusUrlMalformedText: Bilingual<AccessFacts & { readonly url: string | null }> = {
  de: {
    question: 'Ist die Adresse des Update-Servers gültig geschrieben?',
    clear: 'Die Adresse des Update-Servers ist gültig geschrieben',
    found: (f) => ({
      title: 'Die eingetragene Adresse des Update-Servers ist keine gültige Webadresse',
      why: 'WinHTTP braucht http:// oder https://, Name und Port.',
      next: 'WUServer mit Schema, FQDN und Port eintragen lassen',
      steps: [
        'Herkunft klären: „gpresult /h“ zeigt, ob eine Gruppenrichtlinie den Wert setzt.',
        'Erwartet wird die Form http://server.firma.de:8530 oder https://server.firma.de:8531.',
        'Richtlinie berichtigen, „gpupdate /force“ ausführen und erneut prüfen.'
      ],
      value: shortValue(f, f.url)
    }),
    overturn: 'Derselbe Wert lässt sich im Browser dieses Computers als Adresse öffnen.'
  },
  en: {
    question: 'Is the update server’s address well formed?',
    clear: 'The update server’s address is well formed',
    found: (f) => ({
      title: 'The update server’s address is not a valid web address',
      why: 'WinHTTP needs http:// or https://, a name and a port.',
      next: 'Have WUServer set with scheme, FQDN and port',
      steps: [
        'Find out who sets it: “gpresult /h” shows whether a group policy does.',
        'The expected form is http://server.company.com:8530 or https://server.company.com:8531.',
        'Correct the policy, run “gpupdate /force” and check again.'
      ],
      value: shortValue(f, f.url)
    }),
    overturn: 'The same value opens as an address in this computer’s browser.'
  }
}
