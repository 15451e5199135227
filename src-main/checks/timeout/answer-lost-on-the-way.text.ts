import type { Bilingual } from '../../contract/text.ts'
import type { ServerLogFacts } from '../kinds/server-log/server-log-facts.ts'
import { statusMeaning, statusValue } from '../kinds/server-log/server-log.text.ts'

export const answerLostOnTheWayText: Bilingual<ServerLogFacts> = {
  de: {
    question: 'Kommt die Antwort des WSUS beim Client an?',
    clear: 'Der Client bekommt, was der WSUS antwortet',
    found: (f) => ({
      title: 'Der WSUS hat geantwortet, doch beim Client kam die Antwort nicht an',
      why:
        f.reason === null
          ? 'Im Protokoll des Servers ist die Anfrage beantwortet. Was der Client sah, entstand dazwischen: in einem Proxy, einer TLS-Prüfung oder einer Firewall.'
          : 'Die Verbindung endete auf der Seite des Clients oder unterwegs, bevor der Server fertig war.',
      next:
        f.proxy === null
          ? 'Die Geräte zwischen Client und WSUS prüfen lassen'
          : `Den Proxy ${f.proxy} auf dem Weg prüfen lassen`,
      steps: [
        `Protokoll des Servers: ${statusValue(f)}, Anfrage von ${f.address ?? 'unbekannter Adresse'}; beim Client: ${f.clientStatus === null ? 'keine Antwort' : `HTTP ${f.clientStatus}`}.`,
        statusMeaning(f, 'de') ?? 'Der Server selbst meldet keinen Fehler; an ihm ist nichts zu ändern.',
        'Netzwerk-Team: zur selben Zeit in den Protokollen von Proxy, TLS-Prüfung und Firewall nach dieser Verbindung suchen.',
        'Gehört die Adresse im Protokoll nicht dem Client, sondern einem Proxy oder einer Adressumsetzung, ist das Gerät gefunden.'
      ],
      ...(f.proxy === null ? {} : { actor: 'proxy' as const }),
      value: statusValue(f)
    }),
    overturn: 'Die Zeile im Protokoll des Servers gehört zu einem anderen Client.'
  },
  en: {
    question: 'Does the answer of WSUS reach the client?',
    clear: 'The client is given what WSUS answers',
    found: (f) => ({
      title: 'WSUS answered, but the answer did not reach the client',
      why:
        f.reason === null
          ? 'The log of the server shows the request as answered. What the client saw was made in between: in a proxy, a TLS inspection or a firewall.'
          : 'The connection ended at the client or on the way, before the server was done.',
      next:
        f.proxy === null
          ? 'Have the devices between client and WSUS checked'
          : `Have the proxy ${f.proxy} on the way checked`,
      steps: [
        `Log of the server: ${statusValue(f)}, request from ${f.address ?? 'an unknown address'}; at the client: ${f.clientStatus === null ? 'no answer' : `HTTP ${f.clientStatus}`}.`,
        statusMeaning(f, 'en') ?? 'The server itself reports no error; there is nothing to change on it.',
        'Network team: look for this connection at the same time in the logs of proxy, TLS inspection and firewall.',
        'If the address in the log is not the client’s but a proxy’s or a translated one, the device is found.'
      ],
      ...(f.proxy === null ? {} : { actor: 'proxy' as const }),
      value: statusValue(f)
    }),
    overturn: 'The line in the log of the server belongs to another client.'
  }
}
