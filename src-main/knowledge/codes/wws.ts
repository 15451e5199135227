import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/**
 * Windows Web Services, the layer beneath the agent. Real logs show facility 0x803d, although Microsoft's page of
 * return values prints some of these as 0x804d. Only 0x803d0006 and 0x803d0010 were seen together with the agent's
 * own code; what the others become there is concluded, not documented.
 */
export const wwsCodes: readonly ErrorCode[] = [
  row('0x803d0000', 'WS_E_INVALID_FORMAT', 'server', 'response-intercepted', {
    confirmed: false,
    de: 'Die Antwort hat nicht die erwartete Form, vermutlich eine HTML-Seite statt SOAP.',
    deAction: 'Feststellen, wer unter der WSUS-Adresse antwortet: WSUS, Proxy oder Anmeldeportal.',
    en: 'The answer does not have the expected form, probably an HTML page instead of SOAP.',
    enAction: 'Find out who answers at the WSUS address: WSUS, a proxy or a sign-in portal.'
  }),
  row('0x803d0005', 'WS_E_ENDPOINT_ACCESS_DENIED', 'timeout', 'access-denied', {
    confirmed: false,
    de: 'Der Dienst verweigert den Zugriff.',
    deAction: 'Anonyme Authentifizierung und SSL-Einstellungen der virtuellen Verzeichnisse im IIS prüfen.',
    en: 'The service denies access.',
    enAction: 'Check anonymous authentication and SSL settings of the virtual directories in IIS.'
  }),
  row('0x803d0006', 'WS_E_OPERATION_TIMED_OUT', 'timeout', 'server-silent', {
    de: 'Der Vorgang war in der zugeteilten Zeit nicht beendet.',
    deAction: 'Proxy-Einstellungen ausschließen, dann Port und Auslastung des WSUS prüfen.',
    en: 'The operation did not finish in the time allotted to it.',
    enAction: 'Rule out the proxy settings, then check port and load of the WSUS server.'
  }),
  row('0x803d0008', 'WS_E_QUOTA_EXCEEDED', 'server', null, {
    confirmed: false,
    de: 'Die Nachricht überschreitet eine zulässige Größe.',
    deAction: 'Ersetzte Updates ablehnen und den WSUS bereinigen.',
    en: 'The message exceeds a permitted size.',
    enAction: 'Decline superseded updates and clean up WSUS.'
  }),
  row('0x803d000a', 'WS_E_SECURITY_VERIFICATION_FAILURE', 'certificate', null, {
    confirmed: false,
    de: 'Die Sicherheitsprüfung der Gegenstelle ist gescheitert.',
    deAction: 'Zertifikat des WSUS (Name, Gültigkeit, Kette) und die erlaubten TLS-Versionen prüfen.',
    en: 'The security check of the other end failed.',
    enAction: 'Check the WSUS certificate (name, dates, chain) and the permitted TLS versions.'
  }),
  row('0x803d000d', 'WS_E_ENDPOINT_NOT_FOUND', 'server', 'directory-missing', {
    confirmed: false,
    de: 'Unter dieser Adresse gibt es den Dienst nicht.',
    deAction:
      'Port und Website in WUServer mit dem IIS vergleichen und das virtuelle Verzeichnis ClientWebService prüfen.',
    en: 'The service does not exist at this address.',
    enAction: 'Compare port and site in WUServer with IIS and check the virtual directory ClientWebService.'
  }),
  row('0x803d000e', 'WS_E_ENDPOINT_NOT_AVAILABLE', 'server', 'server-unavailable', {
    confirmed: false,
    de: 'Der Dienst ist unter dieser Adresse zurzeit nicht verfügbar.',
    deAction: 'Prüfen, ob Website und Anwendungspool WsusPool gestartet sind.',
    en: 'The service is not available at this address at present.',
    enAction: 'Check that the site and the application pool WsusPool are started.'
  }),
  row('0x803d000f', 'WS_E_ENDPOINT_FAILURE', 'server', 'server-error', {
    confirmed: false,
    de: 'Der Dienst konnte die Anfrage wegen eines eigenen Fehlers nicht bearbeiten.',
    deAction: 'Im IIS-Protokoll nach Status 500 suchen und SoftwareDistribution.log auf dem WSUS lesen.',
    en: 'The service could not process the request because of an error of its own.',
    enAction: 'Look for status 500 in the IIS log and read SoftwareDistribution.log on the WSUS server.'
  }),
  row('0x803d0010', 'WS_E_ENDPOINT_UNREACHABLE', 'timeout', null, {
    de: 'Der Dienst oder der Proxy davor ist über das Netz nicht erreichbar.',
    deAction: 'Netzverbindung prüfen, dann die Proxy-Einstellung des Systemkontos, dann den Port des WSUS.',
    en: 'The service, or the proxy in front of it, cannot be reached over the network.',
    enAction: 'Check the network connection, then the proxy setting of the system account, then the port of WSUS.'
  }),
  row('0x803d0012', 'WS_E_ENDPOINT_TOO_BUSY', 'server', 'server-unavailable', {
    confirmed: false,
    de: 'Der Dienst ist überlastet und nimmt die Anfrage nicht an.',
    deAction: 'Speichergrenze und Warteschlangenlänge des Anwendungspools WsusPool prüfen.',
    en: 'The service is too busy to accept the request.',
    enAction: 'Check memory limit and queue length of the application pool WsusPool.'
  }),
  row('0x803d0013', 'WS_E_ENDPOINT_FAULT_RECEIVED', 'server', 'server-error', {
    confirmed: false,
    de: 'Der Server antwortete mit einer SOAP-Fehlermeldung.',
    deAction:
      'ErrorCode der Meldung im WindowsUpdate.log lesen; nach einem Wechsel des SUP eine weitere Suche abwarten.',
    en: 'The server answered with a SOAP fault.',
    enAction: 'Read the fault’s ErrorCode in WindowsUpdate.log; after a switch of the SUP, wait for one more scan.'
  }),
  row('0x803d0014', 'WS_E_ENDPOINT_DISCONNECTED', 'timeout', 'connection-reset', {
    confirmed: false,
    de: 'Die Verbindung zum Dienst brach ab.',
    deAction: 'Firewall und Angriffserkennung zwischen Client und WSUS auf abgebrochene Verbindungen prüfen.',
    en: 'The connection to the service was lost.',
    enAction: 'Check firewall and intrusion prevention between client and WSUS for cut connections.'
  }),
  row('0x803d0015', 'WS_E_PROXY_FAILURE', 'proxy', 'proxy-unreachable', {
    confirmed: false,
    de: 'Der Proxy konnte die Anfrage nicht bearbeiten.',
    deAction: 'Namen und Port des Proxys mit „netsh winhttp show proxy“ prüfen oder den WSUS vom Proxy ausnehmen.',
    en: 'The proxy could not handle the request.',
    enAction: 'Check name and port of the proxy with “netsh winhttp show proxy”, or exempt WSUS from the proxy.'
  }),
  row('0x803d0016', 'WS_E_PROXY_ACCESS_DENIED', 'proxy', 'proxy-auth-required', {
    confirmed: false,
    de: 'Der Proxy verweigert dem Client den Zugang.',
    deAction: 'Den WSUS-Namen in die Ausnahmeliste des Proxys eintragen.',
    en: 'The proxy denies the client access.',
    enAction: 'Add the WSUS name to the proxy bypass list.'
  }),
  row('0x803d0018', 'WS_E_PROXY_REQUIRES_BASIC_AUTH', 'proxy', 'proxy-auth-required', {
    confirmed: false,
    de: 'Der Proxy verlangt eine Standardauthentifizierung (Basic).',
    deAction: 'Den WSUS-Namen in die Ausnahmeliste des Proxys eintragen; das Systemkonto hat keine Kennwörter dafür.',
    en: 'The proxy requires Basic authentication.',
    enAction: 'Add the WSUS name to the proxy bypass list; the system account has no password to offer.'
  }),
  row('0x803d0019', 'WS_E_PROXY_REQUIRES_DIGEST_AUTH', 'proxy', 'proxy-auth-required', {
    confirmed: false,
    de: 'Der Proxy verlangt eine Digestauthentifizierung.',
    deAction: 'Den WSUS-Namen in die Ausnahmeliste des Proxys eintragen.',
    en: 'The proxy requires Digest authentication.',
    enAction: 'Add the WSUS name to the proxy bypass list.'
  }),
  row('0x803d001a', 'WS_E_PROXY_REQUIRES_NTLM_AUTH', 'proxy', 'proxy-auth-required', {
    confirmed: false,
    de: 'Der Proxy verlangt eine Anmeldung mit NTLM.',
    deAction: 'Den WSUS-Namen in die Ausnahmeliste des Proxys eintragen.',
    en: 'The proxy requires authentication with NTLM.',
    enAction: 'Add the WSUS name to the proxy bypass list.'
  }),
  row('0x803d001b', 'WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH', 'proxy', 'proxy-auth-required', {
    confirmed: false,
    de: 'Der Proxy verlangt eine ausgehandelte Anmeldung (Negotiate, also Kerberos oder NTLM).',
    deAction: 'Den WSUS-Namen in die Ausnahmeliste des Proxys eintragen.',
    en: 'The proxy requires negotiated authentication (Negotiate, that is Kerberos or NTLM).',
    enAction: 'Add the WSUS name to the proxy bypass list.'
  }),
  row('0x803d001c', 'WS_E_SERVER_REQUIRES_BASIC_AUTH', 'timeout', 'access-denied', {
    confirmed: false,
    de: 'Der Server verlangt eine Standardauthentifizierung (Basic).',
    deAction: 'Im IIS für ClientWebService und SimpleAuthWebService nur die anonyme Authentifizierung einschalten.',
    en: 'The server requires Basic authentication.',
    enAction: 'In IIS, turn on anonymous authentication only for ClientWebService and SimpleAuthWebService.'
  }),
  row('0x803d001d', 'WS_E_SERVER_REQUIRES_DIGEST_AUTH', 'timeout', 'access-denied', {
    confirmed: false,
    de: 'Der Server verlangt eine Digestauthentifizierung.',
    deAction: 'Im IIS für ClientWebService und SimpleAuthWebService nur die anonyme Authentifizierung einschalten.',
    en: 'The server requires Digest authentication.',
    enAction: 'In IIS, turn on anonymous authentication only for ClientWebService and SimpleAuthWebService.'
  }),
  row('0x803d001e', 'WS_E_SERVER_REQUIRES_NTLM_AUTH', 'timeout', 'access-denied', {
    confirmed: false,
    de: 'Der Server verlangt eine Anmeldung mit NTLM.',
    deAction: 'Im IIS für ClientWebService und SimpleAuthWebService nur die anonyme Authentifizierung einschalten.',
    en: 'The server requires authentication with NTLM.',
    enAction: 'In IIS, turn on anonymous authentication only for ClientWebService and SimpleAuthWebService.'
  }),
  row('0x803d001f', 'WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH', 'timeout', 'access-denied', {
    confirmed: false,
    de: 'Der Server verlangt eine ausgehandelte Anmeldung (Negotiate, also Kerberos oder NTLM).',
    deAction: 'Im IIS für ClientWebService und SimpleAuthWebService nur die anonyme Authentifizierung einschalten.',
    en: 'The server requires negotiated authentication (Negotiate, that is Kerberos or NTLM).',
    enAction: 'In IIS, turn on anonymous authentication only for ClientWebService and SimpleAuthWebService.'
  }),
  row('0x803d0020', 'WS_E_INVALID_ENDPOINT_URL', 'policy', 'wsus-url-malformed', {
    confirmed: false,
    de: 'Die Adresse des Dienstes ist nicht gültig aufgebaut.',
    deAction: 'WUServer in der Form http://server.domäne:8530 oder https://server.domäne:8531 eintragen lassen.',
    en: 'The address of the service is not well-formed.',
    enAction: 'Have WUServer set in the form http://server.domain:8530 or https://server.domain:8531.'
  }),
  row('0x803d0021', 'WS_E_OTHER', 'other', null, {
    confirmed: false,
    de: 'Die Windows-Webdienste meldeten einen Fehler, den sie nicht zuordnen können.',
    deAction: 'Die Zeilen davor im WindowsUpdate.log lesen und deren Code nachgehen.',
    en: 'Windows Web Services reported an error that they cannot classify.',
    enAction: 'Read the preceding lines in WindowsUpdate.log and follow their code.'
  }),
  row('0x803d0023', 'WS_E_SECURITY_SYSTEM_FAILURE', 'certificate', null, {
    confirmed: false,
    de: 'Die Sicherheitsschicht von Windows versagte beim Aufbau der verschlüsselten Verbindung.',
    deAction: 'Im Systemprotokoll die Schannel-Ereignisse lesen und die TLS-Einstellungen des Clients prüfen.',
    en: 'The security layer of Windows failed while setting up the encrypted connection.',
    enAction: 'Read the Schannel events in the System log and check the TLS settings of the client.'
  })
]
