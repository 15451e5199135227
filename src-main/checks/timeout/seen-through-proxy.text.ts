import type { Bilingual } from '../../contract/text.ts'
import type { SeenThroughProxyFacts } from './seen-through-proxy.ts'

export const seenThroughProxyText: Bilingual<SeenThroughProxyFacts> = {
  de: {
    question: 'Sieht der Server die Adresse des Clients selbst?',
    clear: 'Direkte Anfragen kommen unter einer einzigen, eigenen Adresse an',
    found: (f) => ({
      title: 'Der Server sieht statt des Clients ein Gerät auf dem Weg',
      why: 'Die Anfragen gingen ohne Proxy hinaus, kamen aber unter der Adresse eines Proxys oder einer Adressumsetzung an. Ein Gerät dazwischen nimmt die Verbindung an und baut sie neu auf.',
      next: 'Das Gerät mit dieser Adresse bestimmen lassen',
      steps: [
        `Adressen im Protokoll des Servers: ${f.addresses.join(', ')}.`,
        'Netzwerk-Team: Ist das ein transparenter Proxy, ein Lastverteiler oder eine Adressumsetzung (NAT)?',
        'Für den WSUS dort eine Ausnahme einrichten lassen, oder die Fehler zuerst in dessen Protokoll suchen.'
      ],
      value: f.addresses.join(', ')
    }),
    overturn: 'Die Adressen gehören diesem Computer, etwa über mehrere Netzwerkkarten.'
  },
  en: {
    question: 'Does the server see the client’s own address?',
    clear: 'Direct requests arrive under one address, the client’s own',
    found: (f) => ({
      title: 'The server sees a device in between instead of the client',
      why: 'The requests left without a proxy, yet arrived under the address of a proxy or a translated one. A device in between accepts the connection and opens a new one.',
      next: 'Have the device with this address identified',
      steps: [
        `Addresses in the log of the server: ${f.addresses.join(', ')}.`,
        'Network team: is this a transparent proxy, a load balancer or address translation (NAT)?',
        'Have an exception for WSUS set up there, or look for the errors in its log first.'
      ],
      value: f.addresses.join(', ')
    }),
    overturn: 'The addresses belong to this computer, for example through several network cards.'
  }
}
