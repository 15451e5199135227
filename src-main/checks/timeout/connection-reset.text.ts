import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, shortValue } from '../kinds/access/access.text.ts'

export const connectionResetText: Bilingual<AccessFacts> = {
  de: {
    question: 'Bleibt die Verbindung bestehen, bis die Antwort da ist?',
    clear: 'Die Verbindung bleibt bestehen, bis die Antwort da ist',
    found: (f) => ({
      title: 'Die Verbindung bricht mitten in der Anfrage ab',
      why: 'Der Port ist offen, doch die Verbindung endet vor der Antwort. Typisch dafür: ein Gerät auf dem Weg (Firewall, IPS, TLS-Inspektion) oder ein Anwendungspool, der gerade neu startet.',
      next: 'Geräte auf dem Weg zum Update-Server prüfen lassen',
      steps: [
        `Netzwerk-Team: Abbrüche (RST) zwischen diesem Computer und ${serverName.de(f)} im Protokoll von Firewall und IPS suchen.`,
        'Bei https auch TLS-Version und Verschlüsselung auf beiden Seiten vergleichen.',
        'Server: im Ereignisprotokoll nach Neustarts des Anwendungspools WsusPool suchen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'Dieselbe Anfrage von diesem Computer wird vollständig beantwortet.'
  },
  en: {
    question: 'Does the connection stay open until the answer arrives?',
    clear: 'The connection stays open until the answer arrives',
    found: (f) => ({
      title: 'The connection is dropped midway',
      why: 'The port is open, but the connection ends before the answer. Typical causes: a device in between (firewall, IPS, TLS inspection), or an application pool that is just restarting.',
      next: 'Have the devices between client and update server checked',
      steps: [
        `Network team: look for resets (RST) between this computer and ${serverName.en(f)} in the logs of firewall and IPS.`,
        'With https also compare TLS version and ciphers on both sides.',
        'Server: look for restarts of the application pool WsusPool in the event log.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The same request from this computer is answered completely.'
  }
}
