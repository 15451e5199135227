import type { Bilingual } from '../../contract/text.ts'
import type { ClosesConnection } from './overload-closes-connection.ts'

export const overloadClosesConnectionText: Bilingual<ClosesConnection> = {
  de: {
    question: 'Sagt der Server mit 503, dass er überlastet ist?',
    clear: 'Ein überlasteter oder angehaltener Pool antwortet mit 503',
    found: ({ pool }) => ({
      title: `Ist der Anwendungspool ${pool} überlastet, schließt der Server die Verbindung`,
      why: 'Die Antwort des nicht verfügbaren Dienstes steht auf TcpLevel. Statt 503 sieht der Client eine abgebrochene Verbindung (0x80072EFE, 0x80240438), die nach einem Fehler im Netzwerk aussieht.',
      next: 'Die Antwort des nicht verfügbaren Dienstes auf HttpLevel stellen',
      steps: [
        `IIS-Manager > Anwendungspools > ${pool} > Erweiterte Einstellungen > Schutz bei schnellen Fehlern > „Antworttyp 'Dienst nicht verfügbar'“: HttpLevel.`,
        'Bei abgebrochenen Verbindungen zuerst Pool und Warteschlange prüfen, dann das Netzwerk.'
      ],
      value: 'TcpLevel'
    }),
    overturn: 'HTTPERR zeigt zur Zeit des Fehlers weder QueueFull noch AppOffline.'
  },
  en: {
    question: 'Does the server say with 503 that it is overloaded?',
    clear: 'A pool that is overloaded or stopped answers with 503',
    found: ({ pool }) => ({
      title: `When the application pool ${pool} is overloaded, the server closes the connection`,
      why: 'The response of the unavailable service is set to TcpLevel. Instead of 503 the client sees a broken connection (0x80072EFE, 0x80240438), which looks like a network fault.',
      next: 'Set the response of the unavailable service to HttpLevel',
      steps: [
        `IIS Manager > Application Pools > ${pool} > Advanced Settings > Rapid-Fail Protection > “Service Unavailable” Response Type: HttpLevel.`,
        'Where connections break, check pool and queue first, then the network.'
      ],
      value: 'TcpLevel'
    }),
    overturn: 'HTTPERR shows neither QueueFull nor AppOffline at the time of the failure.'
  }
}
