import type { Language } from '../contract/text.ts'

type Text = Readonly<Record<Language, string>>

const redirected = both(
  'IIS leitet die Anfrage um; der Windows-Update-Dienst folgt keiner Umleitung. Sie für die WSUS-Site entfernen (HTTP-Umleitung, HSTS, URL Rewrite).',
  'IIS redirects the request; the Windows Update service follows no redirect. Remove it for the WSUS site (HTTP Redirect, HSTS, URL Rewrite).'
)

/** `status.substatus` as IIS logs it and what it means for a WSUS (KB 943891; the remedies are those of Microsoft's "Configure WSUS"). */
export const iisStatuses: Readonly<Record<string, Text>> = {
  '301.0': redirected,
  '302.0': redirected,
  '307.0': redirected,
  '401.1': both('Die Anmeldung ist fehlgeschlagen.', 'The sign-in failed.'),
  '401.2': both(
    'Die anonyme Authentifizierung ist ausgeschaltet; für alle Verzeichnisse außer ApiRemoting30 einschalten.',
    'Anonymous authentication is off; turn it on for all directories but ApiRemoting30.'
  ),
  '401.3': both(
    'Die NTFS-Rechte des Ordners lassen den Zugriff nicht zu.',
    'The NTFS permissions of the folder do not allow access.'
  ),
  '401.4': both('Ein ISAPI-Filter hat den Zugriff abgelehnt.', 'An ISAPI filter denied access.'),
  '401.5': both(
    'Eine ISAPI- oder CGI-Anwendung hat den Zugriff abgelehnt.',
    'An ISAPI or CGI application denied access.'
  ),
  '403.4': both(
    'SSL ist erforderlich, der Client nutzt aber http; Softwareupdatepunkt und IIS abgleichen.',
    'SSL is required but the client uses http; align software update point and IIS.'
  ),
  '403.5': both('SSL mit 128 Bit ist erforderlich.', 'SSL with 128 bits is required.'),
  '403.6': both('Die IP-Adresse des Clients ist gesperrt.', 'The IP address of the client is blocked.'),
  '403.7': both(
    'Ein Clientzertifikat wird verlangt; im IIS auf „Ignorieren“ stellen.',
    'A client certificate is required; set it to “Ignore” in IIS.'
  ),
  '403.13': both('Das Clientzertifikat ist gesperrt.', 'The client certificate is revoked.'),
  '403.14': both(
    'Das Auflisten des Verzeichnisses ist nicht erlaubt; für sich allein harmlos.',
    'Listing the directory is not allowed; harmless by itself.'
  ),
  '403.16': both('Dem Clientzertifikat wird nicht vertraut.', 'The client certificate is not trusted.'),
  '403.17': both('Das Clientzertifikat ist abgelaufen.', 'The client certificate has expired.'),
  '404.0': both(
    'Datei oder Verzeichnis gibt es in dieser Website nicht.',
    'This web site has no such file or directory.'
  ),
  '404.2': both('ISAPI- und CGI-Einschränkungen verbieten den Aufruf.', 'ISAPI and CGI restrictions forbid the call.'),
  '404.3': both('Für diese Dateiendung fehlt der MIME-Typ.', 'There is no MIME type for this file extension.'),
  '404.4': both('Für diese Anfrage ist kein Handler eingerichtet.', 'No handler is set up for this request.'),
  '404.5': both('Die Anforderungsfilterung lehnt die Zeichenfolge ab.', 'Request filtering rejects the sequence.'),
  '404.6': both('Die Anforderungsfilterung lehnt die Methode ab.', 'Request filtering rejects the method.'),
  '404.7': both('Die Anforderungsfilterung lehnt die Dateiendung ab.', 'Request filtering rejects the file extension.'),
  '404.8': both('Die Anforderungsfilterung verbirgt dieses Verzeichnis.', 'Request filtering hides this directory.'),
  '404.11': both(
    'Die Anforderungsfilterung lehnt doppelte Kodierung ab.',
    'Request filtering rejects double escaping.'
  ),
  '404.13': both('Die Anfrage ist größer, als IIS erlaubt.', 'The request is larger than IIS allows.'),
  '405.0': both('Die Methode ist hier nicht erlaubt.', 'The method is not allowed here.'),
  '500.0': both('Ein Modul der Website meldet einen Fehler.', 'A module of the web site reports an error.'),
  '500.11': both('Der Anwendungspool fährt herunter.', 'The application pool is shutting down.'),
  '500.12': both('Der Anwendungspool startet neu.', 'The application pool is restarting.'),
  '500.13': both('Der Webserver ist zu stark belastet.', 'The web server is too busy.'),
  '500.19': both('Die Konfiguration (web.config) ist ungültig.', 'The configuration (web.config) is invalid.'),
  '500.22': both(
    'Ein ASP.NET-Modul passt nicht zum integrierten Modus.',
    'An ASP.NET module does not fit the integrated mode.'
  ),
  '500.23': both(
    'Ein ASP.NET-Handler passt nicht zum integrierten Modus.',
    'An ASP.NET handler does not fit the integrated mode.'
  ),
  '500.24': both(
    'Der ASP.NET-Identitätswechsel ist eingeschaltet; für die WSUS-Website ausschalten.',
    'ASP.NET impersonation is on; turn it off for the WSUS site.'
  ),
  '502.3': both(
    'Der Reverse-Proxy des IIS erreicht sein Ziel nicht.',
    'The reverse proxy of IIS does not reach its target.'
  ),
  '502.4': both('Der Reverse-Proxy des IIS kennt kein Ziel.', 'The reverse proxy of IIS has no target.'),
  '503.0': both('Der Anwendungspool ist nicht verfügbar.', 'The application pool is not available.'),
  '503.2': both('Die Höchstzahl gleichzeitiger Anfragen ist erreicht.', 'The limit of concurrent requests is reached.'),
  '503.3': both('Die Warteschlange von ASP.NET ist voll.', 'The queue of ASP.NET is full.'),
  '503.4': both('Die Warteschlange von FastCGI ist voll.', 'The queue of FastCGI is full.')
}

function both(de: string, en: string): Text {
  return { de, en }
}
