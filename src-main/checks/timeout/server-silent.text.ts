import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** A client's code alone does not show who was slow; the connection itself, or the server's log, does. */
function isServers(f: AccessFacts): boolean {
  return f.code === null || f.detail === 'server-log'
}

export const serverSilentText: Bilingual<AccessFacts> = {
  de: {
    question: 'Antwortet der Server rechtzeitig?',
    clear: 'Der Server antwortet rechtzeitig',
    found: (f) => ({
      title:
        f.httpStatus === 504 || f.code === '0x80244023'
          ? 'Ein Gateway meldet: Der Update-Server antwortet nicht rechtzeitig'
          : 'Der Update-Server antwortet nicht rechtzeitig',
      why:
        f.code === null && f.detail === 'body'
          ? 'Der Server beginnt zu antworten, die Antwort bricht aber ab: Er ist überlastet, oder ein Gerät auf dem Weg hält sie auf.'
          : f.code === null
            ? 'Die Verbindung steht, aber auf die Anfrage kommt keine Antwort. Meist ist der Anwendungspool WsusPool überlastet.'
            : isServers(f)
              ? 'Das Protokoll des Servers zeigt, dass auch Clients anderer Netze so lange warten, bis sie aufgeben. Meist ist der Anwendungspool WsusPool überlastet.'
              : 'Auf die Anfrage kam rechtzeitig keine Antwort. Ob der Server zu langsam war oder das Netzwerk Pakete verlor, zeigt der Code allein nicht.',
      next: isServers(f)
        ? 'Auslastung des WSUS prüfen lassen'
        : 'Die Verbindung zum Update-Server von diesem Computer aus prüfen',
      steps: [
        ...(isServers(f)
          ? []
          : ['SUP Doctor auf diesem Computer mit Verbindungstest ausführen: Nimmt der Port Verbindungen an?']),
        'Server: im IIS-Manager unter Anwendungspools > WsusPool > Erweiterte Einstellungen das Limit für den privaten Arbeitsspeicher auf 0 (oder deutlich über 4 GB) und die Warteschlangenlänge auf 2000 setzen.',
        'Server: WSUS-Bereinigung und Indexpflege der SUSDB ausführen, ersetzte Updates ablehnen.',
        'Netzwerk: Firewallfreigabe zum Port und, falls vorhanden, den Proxy auf dem Weg prüfen lassen.'
      ],
      actor: isServers(f) ? 'server' : 'client',
      value: shortValue(f, null)
    }),
    overturn: 'Der Server beantwortet dieselbe Anfrage von diesem Computer in wenigen Sekunden.'
  },
  en: {
    question: 'Does the server answer in time?',
    clear: 'The server answers in time',
    found: (f) => ({
      title:
        f.httpStatus === 504 || f.code === '0x80244023'
          ? 'A gateway reports that the update server does not answer in time'
          : 'The update server does not answer in time',
      why:
        f.code === null && f.detail === 'body'
          ? 'The server begins to answer, but the answer breaks off: the server is overloaded, or a device in between holds it up.'
          : f.code === null
            ? 'The connection is established, but the request gets no answer. Most often the application pool WsusPool is overloaded.'
            : isServers(f)
              ? 'The log of the server shows that clients of other networks wait until they give up, too. Most often the application pool WsusPool is overloaded.'
              : 'The request timed out. The code alone does not show whether the server was too slow or the network lost packets.',
      next: isServers(f)
        ? 'Have the load of the WSUS checked'
        : 'Check the connection to the update server from this computer',
      steps: [
        ...(isServers(f)
          ? []
          : ['Run SUP Doctor on this computer with the connection test: does the port accept connections?']),
        'Server: in IIS Manager, Application Pools > WsusPool > Advanced Settings, set the private memory limit to 0 (or well above 4 GB) and the queue length to 2000.',
        'Server: run the WSUS clean-up and SUSDB index maintenance, decline superseded updates.',
        'Network: have the firewall rule for the port checked and, where there is one, the proxy in between.'
      ],
      actor: isServers(f) ? 'server' : 'client',
      value: shortValue(f, null)
    }),
    overturn: 'The server answers the same request from this computer within a few seconds.'
  }
}
