import type { Bilingual } from '../../contract/text.ts'
import { httperrReason } from '../../knowledge/httperr-reasons.ts'
import type { FailingForClients } from './server-failing-for-clients.ts'

export const serverFailingForClientsText: Bilingual<FailingForClients> = {
  de: {
    question: 'Beantwortet der Server die Anfragen der Clients ohne Fehler?',
    clear: 'Die Protokolle des Servers zeigen keine Häufung von Fehlern',
    found: (f) => ({
      title: `Der Server selbst weist Anfragen der Clients ab (${f.failed} Zeilen, meist ${f.most})`,
      why: 'Das zeigen die Serverprotokolle allein, ohne Belege von einem Client. Netzwerk und Proxy sind an diesen Zeilen nicht beteiligt.',
      next: 'Die genannten Zeilen den Server-Verantwortlichen geben',
      steps: [
        f.of === null
          ? `${f.failed} Anfragen hat der Server abgewiesen.`
          : `${f.failed} von ${f.of} Anfragen der Clients sind gescheitert.`,
        httperrReason(f.most)?.text.de ?? 'Den Status in der Liste der HTTP-Statuscodes von IIS nachsehen.',
        'Server: läuft der Anwendungspool WsusPool, und reichen seine Warteschlange und sein privater Arbeitsspeicher?',
        'Soll ein Client geprüft werden, dessen WindowsUpdate.log oder WUAHandler.log mit ablegen.'
      ],
      value: f.most
    }),
    overturn:
      'Im IIS-Protokoll desselben Zeitraums sind fast alle Anfragen an die Verzeichnisse der Clients mit HTTP 200 beantwortet.'
  },
  en: {
    question: 'Does the server answer the requests of clients without errors?',
    clear: 'The server’s logs show no unusual number of errors',
    found: (f) => ({
      title: `The server itself rejects requests of clients (${f.failed} lines, most of them ${f.most})`,
      why: 'The server logs alone show this, without evidence from a client. Network and proxy are not involved in these lines.',
      next: 'Give the lines named here to the server team',
      steps: [
        f.of === null
          ? `The server rejected ${f.failed} requests.`
          : `${f.failed} of ${f.of} requests of clients failed.`,
        httperrReason(f.most)?.text.en ?? 'Look up the status in the list of HTTP status codes in IIS.',
        'Server: is the application pool WsusPool running, and are its queue and its private memory large enough?',
        'To check a client, drop its WindowsUpdate.log or WUAHandler.log as well.'
      ],
      value: f.most
    }),
    overturn:
      'In the IIS log of the same period almost all requests to the directories for clients are answered with HTTP 200.'
  }
}
