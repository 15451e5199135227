import type { Bilingual } from '../../contract/text.ts'
import { httperrReason } from '../../knowledge/httperr-reasons.ts'
import type { FailingForClients } from './server-failing-for-clients.ts'

export const serverFailingForClientsText: Bilingual<FailingForClients> = {
  de: {
    question: 'Beantwortet der Server die Anfragen der Clients ohne Fehler?',
    clear: 'Die Protokolle des Servers zeigen keine Häufung von Fehlern',
    found: (f) => ({
      title: `Der Server selbst weist Anfragen der Clients ab (${f.failed} Zeilen, meist ${f.most})`,
      why: 'Das steht in den Protokollen des Servers, ohne dass ein Client gefragt wurde. Netzwerk und Proxy sind an diesen Zeilen nicht beteiligt.',
      next: 'Die genannten Zeilen den Server-Verantwortlichen geben',
      steps: [
        f.of === null
          ? `${f.failed} Anfragen hat der Server abgewiesen.`
          : `${f.failed} von ${f.of} Anfragen der Clients sind gescheitert.`,
        httperrReason(f.most)?.text.de ?? 'Den Status in der Liste der HTTP-Statuscodes von IIS nachsehen.',
        'Server: läuft der Anwendungspool WsusPool, und reichen seine Warteschlange und sein privater Arbeitsspeicher?',
        'Für das Urteil über einen Client dessen WindowsUpdate.log oder WUAHandler.log mit ablegen.'
      ],
      value: f.most
    }),
    overturn: 'Ein Client sucht zur selben Zeit erfolgreich nach Updates.'
  },
  en: {
    question: 'Does the server answer the requests of clients without errors?',
    clear: 'The logs of the server show no accumulation of errors',
    found: (f) => ({
      title: `The server itself turns requests of clients away (${f.failed} lines, mostly ${f.most})`,
      why: 'The logs of the server say so, without any client having been asked. Network and proxy have no part in these lines.',
      next: 'Give the lines named here to the server team',
      steps: [
        f.of === null
          ? `The server turned ${f.failed} requests away.`
          : `${f.failed} of ${f.of} requests of clients failed.`,
        httperrReason(f.most)?.text.en ?? 'Look up the status in the list of HTTP status codes in IIS.',
        'Server: is the application pool WsusPool running, and are its queue and its private memory large enough?',
        'To judge a client, drop its WindowsUpdate.log or WUAHandler.log as well.'
      ],
      value: f.most
    }),
    overturn: 'A client scans for updates successfully at the same time.'
  }
}
