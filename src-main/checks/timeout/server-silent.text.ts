import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** A code of the client alone leaves open who was slow; the connection itself, or the server's log, does not. */
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
          ? 'Der Server beginnt zu antworten, doch die Antwort kommt nicht zu Ende. Das tut ein überlasteter Server, oder ein Gerät auf dem Weg hält sie auf.'
          : f.code === null
            ? 'Die Verbindung steht, doch auf die Anfrage kommt nichts zurück. Meist ist der Anwendungspool WsusPool überlastet.'
            : isServers(f)
              ? 'Das Protokoll des Servers zeigt, dass auch Clients anderer Netze so lange warten, bis sie aufgeben. Meist ist der Anwendungspool WsusPool überlastet.'
              : 'Die Anfrage lief in die Zeitüberschreitung. Der Code allein sagt nicht, ob der Server zu langsam war oder Pakete unterwegs verloren gingen.',
      next: isServers(f)
        ? 'Auslastung des WSUS prüfen lassen'
        : 'Den Weg zum Update-Server von diesem Computer aus prüfen',
      steps: [
        ...(isServers(f)
          ? []
          : ['SUP Doctor auf diesem Computer mit Netzwerkprüfung ausführen: Nimmt der Port Verbindungen an?']),
        'Server: Anwendungspool WsusPool ansehen; privates Arbeitsspeicherlimit 0 (oder deutlich über 4 GB) und Warteschlangenlänge 2000 setzen.',
        'Server: WSUS-Bereinigung und Indexpflege der SUSDB ausführen, abgelöste Updates ablehnen.',
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
          ? 'The server begins to answer, yet the answer does not come to its end. An overloaded server does that, or a device on the way holds it up.'
          : f.code === null
            ? 'The connection stands, yet nothing comes back to the request. Mostly the application pool WsusPool is overloaded.'
            : isServers(f)
              ? 'The log of the server shows that clients of other networks wait until they give up, too. Mostly the application pool WsusPool is overloaded.'
              : 'The request ran into the time limit. The code alone does not say whether the server was too slow or packets were lost on the way.',
      next: isServers(f)
        ? 'Have the load of the WSUS checked'
        : 'Check the way to the update server from this computer',
      steps: [
        ...(isServers(f)
          ? []
          : ['Run SUP Doctor on this computer with the network check: does the port take connections?']),
        'Server: look at the application pool WsusPool; set its private memory limit to 0 (or well above 4 GB) and its queue length to 2000.',
        'Server: run the WSUS clean-up and SUSDB index maintenance, decline superseded updates.',
        'Network: have the firewall rule for the port checked and, where there is one, the proxy on the way.'
      ],
      actor: isServers(f) ? 'server' : 'client',
      value: shortValue(f, null)
    }),
    overturn: 'The server answers the same request from this computer within a few seconds.'
  }
}
