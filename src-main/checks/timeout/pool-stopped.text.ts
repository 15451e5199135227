import type { Bilingual } from '../../contract/text.ts'
import type { PoolStopped } from './pool-stopped.ts'

export const poolStoppedText: Bilingual<PoolStopped> = {
  de: {
    question: 'Läuft der Anwendungspool des WSUS?',
    clear: 'Der Anwendungspool des WSUS lief, als die Liste erstellt wurde',
    found: ({ pool, how }) => ({
      title: {
        stopped: `Der Anwendungspool ${pool} ist angehalten`,
        disabled: `Windows hat den Anwendungspool ${pool} nach wiederholten Fehlern abgeschaltet`,
        restarted: `Der Anwendungspool ${pool} war zur Zeit des Fehlers abgeschaltet und läuft wieder`,
        'no-start': `Der Anwendungspool ${pool} startet nicht von selbst`
      }[how],
      why: 'Ohne ihn beantwortet der Server jede Anfrage mit 503 oder schließt die Verbindung; der Client meldet 0x80244022 oder einen Abbruch.',
      next: `Auf dem WSUS den Anwendungspool ${pool} starten`,
      steps: [
        `IIS-Manager > Anwendungspools > ${pool} > Starten; unter „Erweiterte Einstellungen“ muss der Startmodus das automatische Starten erlauben.`,
        'Hält er wieder an: im Ereignisprotokoll „System“ die Ereignisse der Quelle WAS mit den Nummern 5002 und 5117 nachsehen. Häufig ist das Limit für den privaten Arbeitsspeicher zu niedrig.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      command: `%windir%\\System32\\inetsrv\\appcmd.exe start apppool ${pool}`,
      value: pool
    }),
    overturn: 'appcmd list apppools zeigt den Pool jetzt als Started, und der Client scheitert weiterhin.'
  },
  en: {
    question: 'Is the application pool of WSUS running?',
    clear: 'The application pool of WSUS was running when the list was made',
    found: ({ pool, how }) => ({
      title: {
        stopped: `The application pool ${pool} is stopped`,
        disabled: `Windows switched off the application pool ${pool} after repeated failures`,
        restarted: `The application pool ${pool} was switched off at the time of the failure and runs again`,
        'no-start': `The application pool ${pool} does not start by itself`
      }[how],
      why: 'Without it the server answers every request with 503 or closes the connection; the client reports 0x80244022 or a broken connection.',
      next: `Start the application pool ${pool} on the WSUS machine`,
      steps: [
        `IIS Manager > Application Pools > ${pool} > Start; under “Advanced Settings” it has to be allowed to start automatically.`,
        'If it stops again: look in the event log “System” for events 5002 and 5117 of the source WAS. Often the private memory limit is too low.',
        'Then scan again on the client.'
      ],
      command: `%windir%\\System32\\inetsrv\\appcmd.exe start apppool ${pool}`,
      value: pool
    }),
    overturn: 'appcmd list apppools now shows the pool as Started, and the client still fails.'
  }
}
