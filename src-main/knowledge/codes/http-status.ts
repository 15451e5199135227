import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/**
 * HTTP answers as the Windows Update Agent reports them, and its two neighbours. The numbers follow Microsoft's list
 * of WUA networking error codes; other pages print 500 for 501 and 503 for 504, against the symbols' own names.
 */
export const httpStatusCodes: readonly ErrorCode[] = [
  row('0x80244016', 'WU_E_PT_HTTP_STATUS_BAD_REQUEST', 'server', null, {
    httpStatus: 400,
    de: 'Die Gegenstelle hat die Anfrage als fehlerhaft zurückgewiesen (HTTP 400).',
    deAction: 'Schreibweise und Port in WUServer prüfen. Im IIS- und im HTTPERR-Protokoll nach Status 400 suchen.',
    en: 'The other end rejected the request as malformed (HTTP 400).',
    enAction: 'Check spelling and port in WUServer. Look for status 400 in the IIS and HTTPERR logs.'
  }),
  row('0x80244017', 'WU_E_PT_HTTP_STATUS_DENIED', 'timeout', 'access-denied', {
    httpStatus: 401,
    de: 'Die Adresse verlangt eine Anmeldung, die der Windows Update-Agent nicht leisten kann (HTTP 401).',
    deAction:
      'Im IIS die anonyme Authentifizierung für ClientWebService und SimpleAuthWebService einschalten. Fehlt der 401 im IIS-Protokoll, stammt er von einem Proxy.',
    en: 'The address asks for a sign-in that the Windows Update Agent cannot provide (HTTP 401).',
    enAction:
      'Turn on anonymous authentication for ClientWebService and SimpleAuthWebService in IIS. If the IIS log has no such 401, a proxy sent it.'
  }),
  row('0x80244018', 'WU_E_PT_HTTP_STATUS_FORBIDDEN', 'timeout', 'access-forbidden', {
    httpStatus: 403,
    de: 'Die Gegenstelle hat die Anfrage verstanden, verweigert aber den Zugriff (HTTP 403).',
    deAction:
      'Unterstatus im IIS-Protokoll lesen: 403.4 heißt SSL erforderlich, 403.7 Clientzertifikat verlangt. Ohne Eintrag im IIS-Protokoll Proxy und Webfilter prüfen.',
    en: 'The other end understood the request but refuses access (HTTP 403).',
    enAction:
      'Read the substatus in the IIS log: 403.4 means SSL is required, 403.7 a client certificate is required. Without an entry in the IIS log, check proxy and web filter.'
  }),
  row('0x80244019', 'WU_E_PT_HTTP_STATUS_NOT_FOUND', 'server', 'directory-missing', {
    httpStatus: 404,
    de: 'Das virtuelle Verzeichnis oder die Datei gibt es unter dieser Adresse nicht (HTTP 404).',
    deAction:
      'Port und Website in WUServer mit den Bindungen im IIS vergleichen. Die virtuellen Verzeichnisse des WSUS auf Vollständigkeit prüfen.',
    en: 'The virtual directory or file does not exist at this address (HTTP 404).',
    enAction:
      'Compare port and site in WUServer with the IIS bindings. Check that no virtual directory of WSUS is missing.'
  }),
  row('0x8024401a', 'WU_E_PT_HTTP_STATUS_BAD_METHOD', 'server', null, {
    httpStatus: 405,
    de: 'Die Gegenstelle lässt die Zugriffsart der Anfrage nicht zu (HTTP 405).',
    deAction: 'Anforderungsfilterung und Handlerzuordnungen im IIS prüfen. Prüfen, ob ein Proxy POST-Anfragen sperrt.',
    en: 'The other end does not allow the verb of the request (HTTP 405).',
    enAction: 'Check request filtering and handler mappings in IIS. Check whether a proxy blocks POST requests.'
  }),
  row('0x8024401b', 'WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ', 'proxy', 'proxy-auth-required', {
    httpStatus: 407,
    de: 'Ein Proxy verlangt eine Anmeldung, bevor er die Anfrage weiterleitet (HTTP 407).',
    deAction:
      'Den vollständigen WSUS-Namen in die Ausnahmeliste des Proxys eintragen. Bei einem PAC-Skript die Groß- und Kleinschreibung des Namens beachten.',
    en: 'A proxy requires a sign-in before it passes the request on (HTTP 407).',
    enAction:
      'Add the full WSUS name to the proxy bypass list. With a PAC script, mind upper and lower case in the name.'
  }),
  // The agent raises it for its own time-outs too, and one trace behind it showed a 407: the status is nominal.
  row('0x8024401c', 'WU_E_PT_HTTP_STATUS_REQUEST_TIMEOUT', 'timeout', 'server-silent', {
    httpStatus: 408,
    de: 'Die Antwort blieb in der vorgesehenen Zeit aus; ein Status 408 muss dafür nicht gesendet worden sein.',
    deAction:
      'Zuerst die Proxy-Einstellungen ausschließen, dann Port und Firewall, danach die Auslastung des Anwendungspools WsusPool prüfen.',
    en: 'No answer came in the time allowed; a status 408 was not necessarily sent for it.',
    enAction:
      'Rule out the proxy settings first, then port and firewall, then check the load on the application pool WsusPool.'
  }),
  row('0x8024401d', 'WU_E_PT_HTTP_STATUS_CONFLICT', 'server', null, {
    httpStatus: 409,
    de: 'Die Anfrage widerspricht dem Zustand, in dem sich die Gegenstelle befindet (HTTP 409).',
    deAction: 'Den Eintrag mit Status 409 im IIS-Protokoll aufsuchen und die Suche wiederholen.',
    en: 'The request conflicts with the state the other end is in (HTTP 409).',
    enAction: 'Find the entry with status 409 in the IIS log and repeat the scan.'
  }),
  row('0x8024401e', 'WU_E_PT_HTTP_STATUS_GONE', 'server', null, {
    httpStatus: 410,
    de: 'Die Gegenstelle erklärt die Adresse für dauerhaft entfallen (HTTP 410).',
    deAction:
      'Im IIS-Protokoll nach Status 410 suchen. Fehlt er dort, das antwortende Gerät zwischen Client und WSUS ermitteln.',
    en: 'The other end says the address no longer exists (HTTP 410).',
    enAction:
      'Look for status 410 in the IIS log. If it is not there, find the device between client and WSUS that answers.'
  }),
  row('0x8024401f', 'WU_E_PT_HTTP_STATUS_SERVER_ERROR', 'server', 'server-error', {
    httpStatus: 500,
    de: 'Auf dem Server ist beim Bearbeiten der Anfrage ein Fehler aufgetreten (HTTP 500).',
    deAction:
      'Unterstatus im IIS-Protokoll lesen (500.19 Konfiguration, 500.24 Identitätswechsel) und SoftwareDistribution.log auf dem WSUS auswerten.',
    en: 'The server failed while it handled the request (HTTP 500).',
    enAction:
      'Read the substatus in the IIS log (500.19 configuration, 500.24 impersonation) and SoftwareDistribution.log on the WSUS server.'
  }),
  row('0x80244020', 'WU_E_PT_HTTP_STATUS_NOT_SUPPORTED', 'server', 'server-error', {
    httpStatus: 501,
    de: 'Die Gegenstelle beherrscht die verlangte Funktion nicht (HTTP 501).',
    deAction: 'Feststellen, welcher Server auf diesem Port antwortet. Ein Gerät zwischen Client und WSUS ausschließen.',
    en: 'The other end does not implement the requested function (HTTP 501).',
    enAction: 'Find out which server answers on this port. Rule out a device between client and WSUS.'
  }),
  row('0x80244021', 'WU_E_PT_HTTP_STATUS_BAD_GATEWAY', 'proxy', 'proxy-bad-gateway', {
    httpStatus: 502,
    de: 'Ein Proxy oder Gateway erhielt vom Server hinter ihm keine brauchbare Antwort (HTTP 502).',
    deAction:
      'Den WSUS-Namen vom Proxy ausnehmen. Bei WPAD oder PAC prüfen, ob die Regel den Namen auch in Großbuchstaben erkennt.',
    en: 'A proxy or gateway got no usable answer from the server behind it (HTTP 502).',
    enAction:
      'Exempt the WSUS name from the proxy. With WPAD or PAC, check that the rule also matches the name in capitals.'
  }),
  row('0x80244022', 'WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL', 'server', 'server-unavailable', {
    httpStatus: 503,
    de: 'Der Server nimmt keine Anfragen an: er ist überlastet, oder der Anwendungspool ist angehalten (HTTP 503).',
    deAction:
      'Prüfen, ob der Anwendungspool WsusPool läuft. Grenze für den privaten Arbeitsspeicher und Warteschlangenlänge anheben.',
    en: 'The server accepts no requests: it is overloaded, or its application pool is stopped (HTTP 503).',
    enAction: 'Check that the application pool WsusPool is running. Raise its private memory limit and queue length.'
  }),
  row('0x80244023', 'WU_E_PT_HTTP_STATUS_GATEWAY_TIMEOUT', 'timeout', 'server-silent', {
    httpStatus: 504,
    de: 'Ein Proxy oder Gateway wartete vergeblich auf den Server hinter ihm (HTTP 504).',
    deAction:
      'Den Proxy als Ursache ausschließen: den WSUS direkt ansprechen. Danach Port und Auslastung des Servers prüfen.',
    en: 'A proxy or gateway waited in vain for the server behind it (HTTP 504).',
    enAction: 'Rule out the proxy by connecting to WSUS directly. Then check the port and the load on the server.'
  }),
  row('0x80244024', 'WU_E_PT_HTTP_STATUS_VERSION_NOT_SUP', 'server', 'server-error', {
    httpStatus: 505,
    de: 'Die Gegenstelle lehnt die HTTP-Version der Anfrage ab (HTTP 505).',
    deAction: 'Proxy, Lastverteiler oder Filter zwischen Client und WSUS ermitteln und umgehen.',
    en: 'The other end refuses the HTTP version of the request (HTTP 505).',
    enAction: 'Find the proxy, load balancer or filter between client and WSUS and bypass it.'
  }),
  row('0x8024402b', 'WU_E_PT_HTTP_STATUS_NOT_MAPPED', 'other', 'response-intercepted', {
    de: 'Es kam ein HTTP-Status, für den der Windows Update-Agent keinen eigenen Code hat, etwa eine Umleitung.',
    deAction:
      'Den tatsächlichen Status im WindowsUpdate.log nachlesen. Prüfen, ob ein Anmeldeportal oder ein Filter antwortet.',
    en: 'An HTTP status came back that the Windows Update Agent has no code for, such as a redirect.',
    enAction: 'Read the real status in WindowsUpdate.log. Check whether a sign-in portal or a filter answers.'
  }),
  row('0x8024402c', 'WU_E_PT_WINHTTP_NAME_NOT_RESOLVED', 'proxy', 'proxy-name-unresolved', {
    de: 'Der Name des Proxys oder des WSUS ließ sich nicht auflösen.',
    deAction:
      'Beide Namen auf dem Client mit nslookup auflösen. Schreibweise in WUServer und in der Proxy-Einstellung prüfen.',
    en: 'The name of the proxy or of the WSUS server could not be resolved.',
    enAction: 'Resolve both names on the client with nslookup. Check the spelling in WUServer and in the proxy setting.'
  }),
  row('0x8024402d', 'WU_E_PT_LOAD_SHEDDING', 'server', null, {
    de: 'Der Server ist stark belastet und bittet den Client, es später zu versuchen.',
    deAction: 'Die Suche später wiederholen. Hält es an, die Auslastung des WSUS prüfen.',
    en: 'The server asks the client to back off because it is under load.',
    enAction: 'Repeat the scan later. If it persists, check the load on the WSUS server.'
  })
]
