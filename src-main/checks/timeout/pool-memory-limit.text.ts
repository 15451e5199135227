import type { Bilingual } from '../../contract/text.ts'
import type { PoolMemoryLimit } from './pool-memory-limit.ts'

export const poolMemoryLimitText: Bilingual<PoolMemoryLimit> = {
  de: {
    question: 'Darf der Anwendungspool des WSUS genug Arbeitsspeicher nutzen?',
    clear: 'Der Anwendungspool des WSUS hat kein enges Limit für den Arbeitsspeicher',
    found: ({ pool, megabytes, reached }) => ({
      title: reached
        ? `Der Anwendungspool ${pool} hat sein Limit für den Arbeitsspeicher erreicht`
        : `Der Anwendungspool ${pool} wird bei ${megabytes} MB neu gestartet`,
      why: `Erreicht WSUS dieses Limit, startet IIS den Pool neu; bis er wieder antwortet, bekommen Clients 503 oder eine Zeitüberschreitung.${reached ? '' : ' Ob es erreicht wurde, steht nicht in der Konfiguration.'}`,
      next: reached
        ? 'Das Limit für den privaten Arbeitsspeicher aufheben'
        : 'Im Ereignisprotokoll nachsehen, ob das Limit erreicht wurde, und es aufheben',
      steps: [
        'Ereignisprotokoll „System“ auf dem WSUS: Ereignis 5117 der Quelle WAS nennt den Pool und das erreichte Limit.',
        `IIS-Manager > Anwendungspools > ${pool} > Erweiterte Einstellungen > Wiederverwendung > „Limit für privaten Speicher (KB)“: 0.`,
        'Ebenda die Warteschlangenlänge auf 2000 setzen, wenn HTTPERR QueueFull zeigt.'
      ],
      value: megabytes === null ? pool : `${megabytes} MB`
    }),
    overturn: 'Das Ereignisprotokoll „System“ enthält zur Zeit des Fehlers kein Ereignis 5117 für diesen Pool.'
  },
  en: {
    question: 'May the application pool of WSUS use enough memory?',
    clear: 'The application pool of WSUS has no tight memory limit',
    found: ({ pool, megabytes, reached }) => ({
      title: reached
        ? `The application pool ${pool} has reached its memory limit`
        : `The application pool ${pool} is restarted at ${megabytes} MB`,
      why: `When WSUS reaches this limit, IIS restarts the pool; until it answers again, clients get 503 or a time-out.${reached ? '' : ' Whether it was reached is not part of the configuration.'}`,
      next: reached
        ? 'Remove the private memory limit'
        : 'Look in the event log whether the limit was reached, and remove it',
      steps: [
        'Event log “System” on the WSUS machine: event 5117 of the source WAS names the pool and the limit that was reached.',
        `IIS Manager > Application Pools > ${pool} > Advanced Settings > Recycling > “Private Memory Limit (KB)”: 0.`,
        'There, set the queue length to 2000 if HTTPERR shows QueueFull.'
      ],
      value: megabytes === null ? pool : `${megabytes} MB`
    }),
    overturn: 'The event log “System” has no event 5117 for this pool at the time of the failure.'
  }
}
