import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import { serverLogSteps } from '../kinds/server-log/server-log.text.ts'

/** What the log of HTTP.sys says: the status alone is the same for a pool that is stopped and for one that is full. */
function poolState({ reason }: AccessFacts): 'stopped' | 'full' | 'open' {
  if (reason === 'AppOffline' || reason === 'Disabled') return 'stopped'
  return reason === 'QueueFull' ? 'full' : 'open'
}

export const serverUnavailableText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist der WSUS-Anwendungspool verfügbar?',
    clear: 'Der WSUS-Anwendungspool ist verfügbar',
    found: (f) => ({
      title: 'Der WSUS ist zurzeit nicht verfügbar (HTTP 503)',
      why:
        poolState(f) === 'stopped'
          ? 'Der Server nimmt die Anfrage an, aber der Anwendungspool WsusPool ist angehalten.'
          : poolState(f) === 'full'
            ? 'Der Server nimmt die Anfrage an, aber die Warteschlange des Anwendungspools WsusPool ist voll: Er ist überlastet.'
            : 'Der Server nimmt die Anfrage an, hat aber keinen Prozess, der sie beantwortet: Der Anwendungspool WsusPool ist angehalten, oder seine Warteschlange ist voll.',
      next: 'Den Anwendungspool WsusPool prüfen lassen',
      steps: [
        ...serverLogSteps(f, 'de'),
        'IIS-Manager > Anwendungspools > WsusPool: läuft er? Wenn nicht, starten.',
        'Erweiterte Einstellungen: Limit für den privaten Arbeitsspeicher 0 (oder deutlich über 4 GB), Warteschlangenlänge 2000, Leerlaufzeit 0, Ping aus.',
        'HTTPERR-Protokoll ansehen: QueueFull heißt überlastet, AppOffline heißt gestoppt.',
        'Danach WSUS-Bereinigung und Indexpflege der SUSDB einplanen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'In den HTTPERR- und IIS-Protokollen des WSUS steht zur selben Zeit keine Antwort 503.'
  },
  en: {
    question: 'Is the WSUS application pool available?',
    clear: 'The WSUS application pool is available',
    found: (f) => ({
      title: 'WSUS is not available at present (HTTP 503)',
      why:
        poolState(f) === 'stopped'
          ? 'The server accepts the request, but the application pool WsusPool is stopped.'
          : poolState(f) === 'full'
            ? 'The server accepts the request, but the queue of the application pool WsusPool is full: it is overloaded.'
            : 'The server accepts the request but has no process to answer it: the application pool WsusPool is stopped or its queue is full.',
      next: 'Have the application pool WsusPool checked',
      steps: [
        ...serverLogSteps(f, 'en'),
        'IIS Manager > Application Pools > WsusPool: is it started? If not, start it.',
        'Advanced settings: private memory limit 0 (or well above 4 GB), queue length 2000, idle time-out 0, ping off.',
        'Look into the HTTPERR log: QueueFull means overloaded, AppOffline means stopped.',
        'Then plan WSUS clean-up and SUSDB maintenance.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The HTTPERR and IIS logs of the WSUS show no answer 503 at the same time.'
  }
}
