import type { Citation, Side } from '../contract/check.ts'
import type { Language } from '../contract/text.ts'
import { citations } from './sources.ts'

/** A reason phrase of http.sys, the side that causes it, and a sentence about it. `harmless`: no request failed. */
export interface HttperrReason {
  readonly reason: string
  readonly verdict: Side | 'harmless'
  readonly text: Readonly<Record<Language, string>>
  readonly source: Citation
}

/**
 * What http.sys writes when it ends a request or a connection itself (KB 820729; queue and list names by Microsoft's
 * API page).
 */
export const httperrReasons: readonly HttperrReason[] = [
  row(
    'AppOffline',
    'server',
    'Der Anwendungspool ist gestoppt oder wurde nach Abstürzen abgeschaltet (503).',
    'The application pool is stopped, or was switched off after crashes (503).'
  ),
  row(
    'QueueFull',
    'server',
    'Die Warteschlange des Anwendungspools ist voll (503).',
    'The queue of the application pool is full (503).'
  ),
  row(
    'Disabled',
    'server',
    'Der Anwendungspool wurde von Hand abgeschaltet (503).',
    'The application pool was switched off by hand (503).'
  ),
  row(
    'AppShutdown',
    'server',
    'Der Anwendungspool fuhr gerade herunter (503).',
    'The application pool was shutting down (503).'
  ),
  row(
    'AppPoolTimer',
    'server',
    'Der Anwendungspool war zu stark ausgelastet, um die Anfrage anzunehmen (503).',
    'The application pool was too busy to accept the request (503).'
  ),
  row(
    'ConnLimit',
    'server',
    'Die Website hat ihre Höchstzahl an Verbindungen erreicht (503).',
    'The web site has reached its limit of connections (503).'
  ),
  row(
    'Connections_Refused',
    'server',
    'Dem Server fehlte Kernelspeicher für neue Verbindungen.',
    'The server was short of kernel memory for new connections.'
  ),
  row(
    'Connection_Abandoned_By_AppPool',
    'server',
    'Ein Arbeitsprozess des Pools endete, während die Anfrage noch offen war.',
    'A worker process of the pool ended while the request was still open.'
  ),
  row(
    'Connection_Abandoned_By_ReqQueue',
    'server',
    'Die Warteschlange wurde geschlossen, während die Anfrage noch offen war.',
    'The request queue was closed while the request was still open.'
  ),
  row(
    'Timer_AppPool',
    'server',
    'Die Anfrage wartete zu lange auf einen freien Arbeitsprozess.',
    'The request waited too long for a worker process to be free.'
  ),
  row(
    'Timer_ReqQueue',
    'server',
    'Die Anfrage wartete zu lange in der Warteschlange.',
    'The request waited too long in the queue.'
  ),
  row(
    'Timer_Response',
    'server',
    'Die Antwort wurde nicht in der vorgesehenen Zeit fertig.',
    'The response was not finished in the time allowed.'
  ),
  row(
    'Timer_SslRenegotiation',
    'server',
    'Die TLS-Neuaushandlung dauerte zu lange; damit wird ein Clientzertifikat angefordert.',
    'The TLS renegotiation timed out; it is used to request a client certificate.'
  ),
  row(
    'Internal',
    'server',
    'Ein interner Fehler des HTTP-Dienstes (500).',
    'An internal error of the HTTP service (500).'
  ),
  row('N/A', 'server', 'Der Dienst war nicht verfügbar (503).', 'The service was not available (503).'),
  row(
    'N/I',
    'server',
    'Der HTTP-Dienst kennt diese Funktion nicht (501).',
    'The HTTP service does not know this function (501).'
  ),
  row(
    'Forbidden',
    'server',
    'Der HTTP-Dienst fand beim Lesen der Anfrage etwas Verbotenes.',
    'The HTTP service found something not allowed while reading the request.'
  ),
  row(
    'Connection_Dropped',
    'network',
    'Client oder Netzwerk trennten die Verbindung, bevor die Antwort verbucht war.',
    'Client or network closed the connection before the answer was recorded.'
  ),
  row(
    'Connection_Dropped_List_Full',
    'network',
    'Sehr viele Verbindungen wurden getrennt, bevor die Antwort verbucht war.',
    'Very many connections were closed before the answer was recorded.'
  ),
  row(
    'Client_Reset',
    'network',
    'Die Verbindung wurde von der Gegenseite getrennt, bevor die Anfrage eingereiht war.',
    'The other side closed the connection before the request was queued.'
  ),
  row(
    'Timer_HeaderWait',
    'network',
    'Die Kopfzeilen der Anfrage kamen nicht rechtzeitig an.',
    'The headers of the request did not arrive in time.'
  ),
  row(
    'Timer_EntityBody',
    'network',
    'Der Inhalt der Anfrage kam nicht rechtzeitig an.',
    'The body of the request did not arrive in time.'
  ),
  row(
    'Timer_MinBytesPerSecond',
    'network',
    'Der Client nahm die Antwort langsamer entgegen als erlaubt.',
    'The client received the answer more slowly than allowed.'
  ),
  row(
    'BadRequest',
    'proxy',
    'Die Anfrage war fehlerhaft, als sie ankam; oft hat ein Gerät auf dem Weg sie verändert.',
    'The request was malformed when it arrived; often a device in between changed it.'
  ),
  row('Header', 'proxy', 'Eine Kopfzeile war fehlerhaft, als sie ankam.', 'A header was malformed when it arrived.'),
  row(
    'Verb',
    'proxy',
    'Die Methode war ungültig; so sieht auch TLS an einem http-Port aus.',
    'The method was invalid; TLS on an http port looks like that too.'
  ),
  row(
    'Version_N/S',
    'proxy',
    'Die HTTP-Version der Anfrage wird nicht unterstützt.',
    'The HTTP version of the request is not supported.'
  ),
  row('FieldLength', 'proxy', 'Eine Kopfzeile war länger als erlaubt.', 'A header was longer than allowed.'),
  row('RequestLength', 'proxy', 'Die Anfrage war länger als erlaubt.', 'The request was longer than allowed.'),
  row(
    'EntityTooLarge',
    'proxy',
    'Der Inhalt der Anfrage war größer als erlaubt.',
    'The body of the request was larger than allowed.'
  ),
  row(
    'Hostname',
    'client',
    'Zu diesem Hostnamen gibt es keine Website (400).',
    'There is no web site for this host name (400).'
  ),
  row('URL', 'client', 'Die Adresse der Anfrage war ungültig.', 'The address of the request was invalid.'),
  row(
    'URL_Length',
    'client',
    'Die Adresse der Anfrage war länger als erlaubt.',
    'The address of the request was longer than allowed.'
  ),
  row(
    'NotFound',
    'client',
    'An diesem Port gibt es zu dieser Adresse keine Website (404).',
    'On this port there is no web site for this address (404).'
  ),
  row(
    'Timer_ConnectionIdle',
    'harmless',
    'Eine offen gehaltene Verbindung lief ohne Anfrage ab; das ist üblich.',
    'A connection kept open timed out without a request; that is normal.'
  )
]

const byReason = new Map(httperrReasons.map((reason) => [reason.reason.toLowerCase(), reason]))

/** Undefined for a word that newer builds may have added. */
export function httperrReason(reason: string): HttperrReason | undefined {
  return byReason.get(reason.toLowerCase())
}

function row(reason: string, verdict: HttperrReason['verdict'], de: string, en: string): HttperrReason {
  return { reason, verdict, text: { de, en }, source: citations.httperr }
}
