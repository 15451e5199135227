import type { Bilingual } from '../../contract/text.ts'
import { timeText } from '../kinds/access/access.text.ts'
import type { ServerLogFacts } from '../kinds/server-log/server-log-facts.ts'

export const requestNeverArrivedText: Bilingual<ServerLogFacts> = {
  de: {
    question: 'Kamen die Anfragen beim WSUS an?',
    clear: 'Die Anfragen kamen beim WSUS an',
    found: (f) => ({
      title: 'Die Anfragen kamen nie beim WSUS an',
      why: reasons.de(f.by),
      next: 'Firewall, IPS und Webfilter zwischen Client und WSUS prüfen lassen',
      steps: [
        `Netzwerk-Team: die Verbindung vom Client zum WSUS von ${timeText(f.from, 'de')} bis ${timeText(f.to, 'de')} in den Protokollen der Geräte auf dem Weg suchen.`,
        'Auf dem Client prüfen, ob der Name des Servers zur Adresse dieses WSUS führt, und nicht zu einem anderen oder einem Lastverteiler.',
        'Eine Paketaufzeichnung auf beiden Seiten zugleich zeigt, wo die Anfrage verloren geht.',
        f.httperr
          ? 'Das HTTPERR-Protokoll enthält die Anfragen ebenfalls nicht.'
          : 'Zur Sicherheit auch das HTTPERR-Protokoll ansehen: Dort steht, was schon vor dem IIS endete.'
      ],
      value: f.clientStatus === null ? '' : `HTTP ${f.clientStatus}`
    }),
    overturn:
      'Die Anfragen stehen im Protokoll eines anderen Servers mit diesem Namen, oder die Uhr des Clients ging erheblich falsch.'
  },
  en: {
    question: 'Did the requests arrive at WSUS?',
    clear: 'The requests arrived at WSUS',
    found: (f) => ({
      title: 'The requests never arrived at WSUS',
      why: reasons.en(f.by),
      next: 'Have firewall, IPS and web filter between client and WSUS checked',
      steps: [
        `Network team: look for the connection from the client to WSUS from ${timeText(f.from, 'en')} to ${timeText(f.to, 'en')} in the logs of the devices in between.`,
        'Check on the client that the server’s name leads to the address of this WSUS, and not to another one or a load balancer.',
        'A packet capture on both sides at once shows where the request is lost.',
        f.httperr
          ? 'The HTTPERR log does not contain the requests either.'
          : 'To be sure, look into the HTTPERR log as well: it holds what ended before IIS.'
      ],
      value: f.clientStatus === null ? '' : `HTTP ${f.clientStatus}`
    }),
    overturn: 'The requests are in the log of another server of this name, or the clock of the client was far off.'
  }
}

const reasons = {
  de: (by: ServerLogFacts['by']): string => {
    switch (by) {
      case 'marker':
        return 'Die gekennzeichneten Testanfragen fehlen in den Protokollen des Servers, obwohl diese den Zeitraum lückenlos abdecken. Sie gingen unterwegs verloren.'
      case 'address':
        return 'Die Protokolle des Servers decken den Zeitraum lückenlos ab. Anfragen von der Adresse dieses Clients stehen darin zu anderen Zeiten, zu dieser nicht: Sie gingen unterwegs verloren.'
      case 'no-address':
        return 'Die Protokolle des Servers decken den Zeitraum lückenlos ab, und keine Adresse dieses Clients steht darin. Die Anfragen gingen unterwegs verloren, oder der Server sieht den Client unter einer anderen Adresse.'
      default:
        return 'Die Protokolle des Servers decken den Zeitraum lückenlos ab, zeigen den Fehler des Clients aber nicht. Er entstand unterwegs.'
    }
  },
  en: (by: ServerLogFacts['by']): string => {
    switch (by) {
      case 'marker':
        return 'The marked test requests are missing from the server’s logs, although these cover the time without a gap. They were lost in the network.'
      case 'address':
        return 'The server’s logs cover the time without a gap. They hold requests from the address of this client at other times, and none at this one: they were lost in the network.'
      case 'no-address':
        return 'The server’s logs cover the time without a gap, and no address of this client is in them. The requests were lost in the network, or the server sees the client under another address.'
      default:
        return 'The server’s logs cover the time without a gap, yet do not show the error the client saw. It was caused in the network.'
    }
  }
}
