import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/** Downloads of content and licence terms, after the scan itself. Source: Microsoft, "BITS return values". */
export const bitsCodes: readonly ErrorCode[] = [
  row('0x80190190', 'BG_E_HTTP_ERROR_400', 'server', null, {
    part: 'download',
    httpStatus: 400,
    de: 'Beim Herunterladen wies die Gegenstelle die Anfrage als fehlerhaft zurück (HTTP 400).',
    deAction: 'Die Adresse der Datei im Protokoll prüfen und im IIS- und HTTPERR-Protokoll nach Status 400 suchen.',
    en: 'During download the other end rejected the request as malformed (HTTP 400).',
    enAction: 'Check the file’s address in the log and look for status 400 in the IIS and HTTPERR logs.'
  }),
  row('0x80190191', 'BG_E_HTTP_ERROR_401', 'timeout', 'access-denied', {
    part: 'download',
    httpStatus: 401,
    de: 'Das Herunterladen verlangt eine Anmeldung (HTTP 401).',
    deAction: 'Im IIS die anonyme Authentifizierung für das virtuelle Verzeichnis Content einschalten.',
    en: 'The download asks for a sign-in (HTTP 401).',
    enAction: 'Turn on anonymous authentication for the virtual directory Content in IIS.'
  }),
  row('0x80190193', 'BG_E_HTTP_ERROR_403', 'timeout', 'access-forbidden', {
    part: 'download',
    httpStatus: 403,
    de: 'Das Herunterladen wurde verweigert (HTTP 403).',
    deAction: 'Im IIS prüfen, dass für Content kein SSL verlangt wird und der Ordner lesbar ist.',
    en: 'The download was refused (HTTP 403).',
    enAction: 'Check in IIS that Content does not require SSL and that its folder is readable.'
  }),
  row('0x80190194', 'BG_E_HTTP_ERROR_404', 'server', 'directory-missing', {
    part: 'download',
    httpStatus: 404,
    de: 'Die herunterzuladende Datei gibt es auf dem Server nicht (HTTP 404).',
    deAction: 'Mit „wsusutil reset“ fehlende Inhalte des WSUS nachladen lassen und den Ordner WsusContent prüfen.',
    en: 'The file to download does not exist on the server (HTTP 404).',
    enAction: 'Have WSUS fetch missing content again with “wsusutil reset” and check the folder WsusContent.'
  }),
  row('0x80190197', 'BG_E_HTTP_ERROR_407', 'proxy', 'proxy-auth-required', {
    part: 'download',
    httpStatus: 407,
    de: 'Beim Herunterladen verlangt ein Proxy eine Anmeldung (HTTP 407).',
    deAction:
      'Die Proxy-Einstellung des Systemkontos mit „bitsadmin /util /getieproxy LOCALSYSTEM“ lesen und den WSUS ausnehmen.',
    en: 'During download a proxy requires a sign-in (HTTP 407).',
    enAction: 'Read the system account’s proxy setting with “bitsadmin /util /getieproxy LOCALSYSTEM” and exempt WSUS.'
  }),
  row('0x8019019e', 'BG_E_HTTP_ERROR_414', 'server', null, {
    part: 'download',
    httpStatus: 414,
    de: 'Die Adresse der Datei ist der Gegenstelle zu lang (HTTP 414).',
    deAction: 'Die Adresse im Protokoll ablesen und die Längenbegrenzung im IIS oder im Proxy prüfen.',
    en: 'The file’s address is too long for the other end (HTTP 414).',
    enAction: 'Read the address in the log and check the length limit in IIS or in the proxy.'
  }),
  row('0x801901f5', 'BG_E_HTTP_ERROR_501', 'server', null, {
    part: 'download',
    httpStatus: 501,
    de: 'Die Gegenstelle beherrscht die zum Herunterladen nötige Funktion nicht (HTTP 501).',
    deAction: 'Feststellen, welcher Server oder Proxy unter der Adresse antwortet.',
    en: 'The other end lacks a function that the download needs (HTTP 501).',
    enAction: 'Find out which server or proxy answers at the address.'
  }),
  // BITS' own list leaves 502 out; name and number are those of winerror.h.
  row('0x801901f6', 'HTTP_E_STATUS_BAD_GATEWAY', 'proxy', 'proxy-bad-gateway', {
    part: 'download',
    httpStatus: 502,
    de: 'Beim Herunterladen erhielt ein Proxy vom Server hinter ihm keine brauchbare Antwort (HTTP 502).',
    deAction: 'Den WSUS-Namen für das Systemkonto vom Proxy ausnehmen.',
    en: 'During download a proxy got no usable answer from the server behind it (HTTP 502).',
    enAction: 'Exempt the WSUS name from the proxy for the system account.'
  }),
  row('0x801901f7', 'BG_E_HTTP_ERROR_503', 'server', 'server-unavailable', {
    part: 'download',
    httpStatus: 503,
    de: 'Der Server ist überlastet und liefert die Datei nicht (HTTP 503).',
    deAction: 'Prüfen, ob der Anwendungspool WsusPool läuft und genügend Speicher nutzen darf.',
    en: 'The server is overloaded and does not deliver the file (HTTP 503).',
    enAction: 'Check that the application pool WsusPool is running and may use enough memory.'
  }),
  row('0x801901f8', 'BG_E_HTTP_ERROR_504', 'proxy', 'server-silent', {
    part: 'download',
    httpStatus: 504,
    de: 'Beim Herunterladen wartete ein Proxy vergeblich auf den Server (HTTP 504).',
    deAction: 'Das Herunterladen ohne Proxy versuchen, danach die Antwortzeit des WSUS prüfen.',
    en: 'During download a proxy waited in vain for the server (HTTP 504).',
    enAction: 'Try the download without the proxy, then check the response time of WSUS.'
  }),
  row('0x801901f9', 'BG_E_HTTP_ERROR_505', 'server', null, {
    part: 'download',
    httpStatus: 505,
    de: 'Die Gegenstelle lehnt die HTTP-Version des Herunterladens ab (HTTP 505).',
    deAction: 'Proxy oder Filter zwischen Client und WSUS ermitteln und umgehen.',
    en: 'The other end refuses the HTTP version of the download (HTTP 505).',
    enAction: 'Find the proxy or filter between client and WSUS and bypass it.'
  }),
  row('0x80200010', 'BG_E_NETWORK_DISCONNECTED', 'other', null, {
    part: 'download',
    de: 'Der Netzwerkadapter des Clients ist nicht aktiv.',
    deAction: 'Netzverbindung des Clients herstellen; BITS setzt danach von selbst fort.',
    en: 'The client’s network adapter is inactive.',
    enAction: 'Restore the client’s network connection; BITS then resumes by itself.'
  }),
  row('0x80200011', 'BG_E_MISSING_FILE_SIZE', 'proxy', null, {
    part: 'download',
    de: 'Die Antwort nennt die Größe der Datei nicht (Content-Length fehlt).',
    deAction: 'Prüfen, ob ein Proxy oder Virenfilter den Kopfeintrag entfernt, und den WSUS davon ausnehmen.',
    en: 'The answer does not state the file’s size (Content-Length is missing).',
    enAction: 'Check whether a proxy or virus filter strips the header, and exempt WSUS from it.'
  }),
  row('0x80200012', 'BG_E_INSUFFICIENT_HTTP_SUPPORT', 'proxy', null, {
    part: 'download',
    de: 'Die Gegenstelle spricht kein HTTP/1.1.',
    deAction: 'Am Proxy HTTP/1.1 einschalten oder den WSUS vom Proxy ausnehmen.',
    en: 'The other end does not speak HTTP/1.1.',
    enAction: 'Turn on HTTP/1.1 at the proxy, or exempt WSUS from the proxy.'
  }),
  row('0x80200013', 'BG_E_INSUFFICIENT_RANGE_SUPPORT', 'other', 'update-components-damaged', {
    de: 'Die Gegenstelle liefert keine Teilbereiche von Dateien (Range wird nicht beachtet).',
    deAction:
      'Bereichsanforderungen am Proxy zulassen. Tritt der Code schon bei der Suche auf, die Updatekomponenten zurücksetzen.',
    en: 'The other end does not deliver parts of files (Range is not honoured).',
    enAction: 'Allow range requests at the proxy. If the code appears in the scan already, reset the update components.'
  }),
  row('0x80200018', 'BG_E_PROXY_LIST_TOO_LARGE', 'proxy', null, {
    part: 'download',
    de: 'Die Proxyliste ist länger als 32 KB.',
    deAction: 'Die Proxyliste kürzen.',
    en: 'The proxy list is longer than 32 KB.',
    enAction: 'Shorten the proxy list.'
  }),
  row('0x80200019', 'BG_E_PROXY_BYPASS_LIST_TOO_LARGE', 'proxy', null, {
    part: 'download',
    de: 'Die Ausnahmeliste des Proxys ist länger als 32 KB.',
    deAction: 'Einzelne Namen in der Ausnahmeliste durch Platzhalter wie *.domäne ersetzen.',
    en: 'The proxy bypass list is longer than 32 KB.',
    enAction: 'Replace single names in the bypass list with wildcards such as *.domain.'
  }),
  row('0x8020003f', 'BG_E_INVALID_PROXY_INFO', 'proxy', 'proxy-list-invalid', {
    part: 'download',
    de: 'Proxyliste oder Ausnahmeliste ist nicht gültig aufgebaut.',
    deAction:
      'Beide Listen mit „bitsadmin /util /getieproxy LOCALSYSTEM“ lesen und berichtigen; Einträge mit Semikolon trennen.',
    en: 'The proxy list or bypass list is not well-formed.',
    enAction:
      'Read both lists with “bitsadmin /util /getieproxy LOCALSYSTEM” and correct them; separate entries with semicolons.'
  }),
  row('0x80200053', 'BG_E_VALIDATION_FAILED', 'proxy', null, {
    part: 'download',
    de: 'Die gelieferten Daten bestehen die Prüfung nicht, meist weil ein Filter sie verändert.',
    deAction: 'Die WSUS-Adresse von Webfilter und Inhaltsprüfung der Firewall ausnehmen.',
    en: 'The delivered data do not pass validation, usually because a filter alters them.',
    enAction: 'Exempt the WSUS address from the web filter and the firewall’s content inspection.'
  }),
  row('0x80070057', 'E_INVALIDARG', 'proxy', null, {
    de: 'BITS erhielt einen ungültigen Wert, meist einen unbrauchbaren Proxynamen aus den Internetoptionen.',
    deAction: 'Proxynamen in den Internetoptionen und für das Systemkonto prüfen.',
    en: 'BITS was given an invalid value, usually an unusable proxy name from the Internet options.',
    enAction: 'Check the proxy name in the Internet options and for the system account.'
  }),
  row('0x80d02002', 'DO_E_DOWNLOAD_NO_PROGRESS', 'timeout', null, {
    part: 'download',
    de: 'Das Herunterladen über die Übermittlungsoptimierung kam in der vorgesehenen Zeit nicht voran.',
    deAction: 'Firewall und Proxy für die Adressen der Updateinhalte prüfen und das Herunterladen wiederholen.',
    en: 'A download by Delivery Optimization made no progress in the time allowed.',
    enAction: 'Check firewall and proxy for the addresses of update content and repeat the download.'
  })
]
