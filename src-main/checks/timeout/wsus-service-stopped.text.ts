import type { Bilingual } from '../../contract/text.ts'
import type { WsusServiceStopped } from './wsus-service-stopped.ts'

export const wsusServiceStoppedText: Bilingual<WsusServiceStopped> = {
  de: {
    question: 'Laufen die Dienste, die WSUS braucht?',
    clear: 'Die Dienste, die WSUS braucht, liefen, als die Liste erstellt wurde',
    found: ({ service, how }) => ({
      title: how === 'stopped' ? `Der Dienst ${service} läuft nicht` : `Der Dienst ${service} wurde unerwartet beendet`,
      why:
        service === 'WsusService'
          ? 'Ohne ihn beantwortet WSUS Anfragen mit Fehlern oder gar nicht; der Client meldet 0x8024401C, 0x8024401F oder 0x80244022.'
          : 'Ohne ihn antwortet auf den Ports des WSUS niemand; der Client meldet 0x80072EFD oder 0x80244022.',
      next: `Auf dem WSUS den Dienst ${service} starten`,
      steps: [
        'Diensteverwaltung (services.msc) auf dem WSUS: W3SVC (WWW-Publishingdienst), WAS (Windows-Prozessaktivierungsdienst) und WSUS-Dienst müssen laufen.',
        'Beendet er sich wieder: die Ereignisprotokolle „System“ (Ereignis 7031) und „Anwendung“ (Ereignis 507 der Quelle Windows Server Update Services) nachsehen.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      command: `sc query ${service}`,
      value: service
    }),
    overturn: 'sc query zeigt den Dienst jetzt als RUNNING, und der Client scheitert weiterhin.'
  },
  en: {
    question: 'Are the services that WSUS needs running?',
    clear: 'The services that WSUS needs were running when the list was made',
    found: ({ service, how }) => ({
      title: how === 'stopped' ? `The service ${service} is not running` : `The service ${service} ended unexpectedly`,
      why:
        service === 'WsusService'
          ? 'Without it WSUS answers requests with errors or not at all; the client reports 0x8024401C, 0x8024401F or 0x80244022.'
          : 'Without it nobody answers on the ports of WSUS; the client reports 0x80072EFD or 0x80244022.',
      next: `Start the service ${service} on the WSUS machine`,
      steps: [
        'Services (services.msc) on the WSUS machine: W3SVC (World Wide Web Publishing Service), WAS (Windows Process Activation Service) and WSUS Service have to run.',
        'If it ends again: look in the event logs “System” (event 7031) and “Application” (event 507 of the source Windows Server Update Services).',
        'Then scan again on the client.'
      ],
      command: `sc query ${service}`,
      value: service
    }),
    overturn: 'sc query now shows the service as RUNNING, and the client still fails.'
  }
}
