import type { Bilingual } from '../../contract/text.ts'
import type { ServerLogFacts } from '../kinds/server-log/server-log-facts.ts'
import { statusMeaning, statusValue } from '../kinds/server-log/server-log.text.ts'

export const answerLostOnTheWayText: Bilingual<ServerLogFacts> = {
  de: {
    question: 'Kommt die Antwort des WSUS beim Client an?',
    clear: 'Die Antwort des WSUS kommt beim Client an',
    found: (f) => ({
      title: 'Der WSUS hat geantwortet, doch beim Client kam die Antwort nicht an',
      why:
        f.reason === null
          ? 'Im Protokoll des Servers ist die Anfrage beantwortet. Der Fehler beim Client entstand dazwischen: in einem Proxy, einer TLS-Inspektion oder einer Firewall.'
          : 'Die Verbindung endete auf der Seite des Clients oder unterwegs, bevor der Server fertig war.',
      next:
        f.proxy === null
          ? 'Die Geräte zwischen Client und WSUS prüfen lassen'
          : `Den Proxy ${f.proxy} auf dem Weg prüfen lassen`,
      steps: [
        `Protokoll des Servers: ${statusValue(f)}, Anfrage von ${f.address ?? 'unbekannter Adresse'}; beim Client: ${f.clientStatus === null ? 'keine Antwort' : `HTTP ${f.clientStatus}`}.`,
        statusMeaning(f, 'de') ?? 'Der Server selbst meldet keinen Fehler; dort ist nichts zu ändern.',
        'Netzwerk-Team: zur selben Zeit in den Protokollen von Proxy, TLS-Inspektion und Firewall nach dieser Verbindung suchen.',
        'Gehört die Adresse im Protokoll nicht dem Client, sondern einem Proxy oder einer Adressumsetzung, ist es dieses Gerät.'
      ],
      ...(f.proxy === null ? {} : { actor: 'proxy' as const }),
      value: statusValue(f)
    }),
    overturn: 'Die Zeile im Protokoll des Servers gehört zu einem anderen Client.'
  },
  en: {
    question: 'Does the answer of WSUS reach the client?',
    clear: 'The answer of WSUS reaches the client',
    found: (f) => ({
      title: 'WSUS answered, but the answer did not reach the client',
      why:
        f.reason === null
          ? 'The log of the server shows the request as answered. The client’s error was caused in between: by a proxy, a TLS inspection or a firewall.'
          : 'The connection ended at the client or in the network, before the server was done.',
      next: f.proxy === null ? 'Have the devices between client and WSUS checked' : `Have the proxy ${f.proxy} checked`,
      steps: [
        `Log of the server: ${statusValue(f)}, request from ${f.address ?? 'an unknown address'}; at the client: ${f.clientStatus === null ? 'no answer' : `HTTP ${f.clientStatus}`}.`,
        statusMeaning(f, 'en') ?? 'The server itself reports no error; there is nothing to change on it.',
        'Network team: look for this connection at the same time in the logs of proxy, TLS inspection and firewall.',
        'If the address in the log is not the client’s but a proxy’s or a translated one, that is the device.'
      ],
      ...(f.proxy === null ? {} : { actor: 'proxy' as const }),
      value: statusValue(f)
    }),
    overturn: 'The line in the log of the server belongs to another client.'
  }
}
