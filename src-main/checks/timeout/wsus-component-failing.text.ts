import type { Bilingual } from '../../contract/text.ts'
import type { ComponentFailing } from './wsus-component-failing.ts'

export const wsusComponentFailingText: Bilingual<ComponentFailing> = {
  de: {
    question: 'Meldet WSUS selbst, dass ein Webdienst für Clients nicht arbeitet?',
    clear: 'Die Selbstprüfung des WSUS meldet keinen Webdienst, den ein Scan braucht',
    found: ({ component, eventId }) => ({
      title: `WSUS selbst meldet: ${component} arbeitet nicht`,
      why: 'WSUS ruft seine Webdienste auf dem Server selbst auf. Scheitert schon das, liegt es nicht am Netzwerk zum Client.',
      next: `Auf dem WSUS den Text des Ereignisses ${eventId} lesen: Darin steht der HTTP-Status`,
      steps: [
        `Ereignisanzeige auf dem WSUS > Anwendung, Quelle Windows Server Update Services, Ereignis ${eventId}.`,
        '503: Anwendungspool WsusPool starten. 401 oder 403: Authentifizierung und SSL-Einstellungen des Verzeichnisses im IIS-Manager vergleichen. 404: Das Verzeichnis fehlt.',
        'Danach „wsusutil checkhealth“ ausführen und sehen, ob das Ereignis wiederkommt.'
      ],
      value: component
    }),
    overturn: 'Nach „wsusutil checkhealth“ kommt das Ereignis nicht wieder, und der Client scheitert weiterhin.'
  },
  en: {
    question: 'Does WSUS itself report that a web service for clients does not work?',
    clear: 'The self-test of WSUS reports no web service that a scan needs',
    found: ({ component, eventId }) => ({
      title: `WSUS itself reports that ${component} does not work`,
      why: 'WSUS calls its web services on the server itself. Where even that fails, the network to the client is not the reason.',
      next: `Read the text of event ${eventId} on the WSUS: it names the HTTP status`,
      steps: [
        `Event Viewer on the WSUS > Application, source Windows Server Update Services, event ${eventId}.`,
        '503: start the application pool WsusPool. 401 or 403: compare authentication and SSL settings of the directory in IIS Manager. 404: the directory is missing.',
        'Then run “wsusutil checkhealth” and see whether the event comes back.'
      ],
      value: component
    }),
    overturn: 'After “wsusutil checkhealth” the event does not come back, and the client still fails.'
  }
}
