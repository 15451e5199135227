import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/**
 * WinHTTP's numbers as HRESULT: 0x80070000 plus the number, so 12002 is 0x80072ee2. Source: Microsoft, "WinHTTP error
 * messages". Circulating tables swap the meanings around 0x80072f05 to 0x80072f8a; here Microsoft's hold.
 */
export const winhttpCodes: readonly ErrorCode[] = [
  row('0x80072ee2', 'ERROR_WINHTTP_TIMEOUT', 'timeout', 'server-silent', {
    de: 'Die Antwort des Servers blieb aus, bis die Wartezeit abgelaufen war.',
    deAction:
      'Port vom Client aus prüfen, dann die Auslastung des Anwendungspools WsusPool, dann die Proxy-Einstellungen.',
    en: 'The server did not answer within the time allowed.',
    enAction:
      'Test the port from the client, then check the load on the application pool WsusPool, then the proxy settings.'
  }),
  row('0x80072ee5', 'ERROR_WINHTTP_INVALID_URL', 'policy', 'wsus-url-malformed', {
    de: 'Die Adresse des Servers ist nicht gültig aufgebaut.',
    deAction: 'WUServer in der Form http://server.domäne:8530 oder https://server.domäne:8531 eintragen lassen.',
    en: 'The server’s address is not well-formed.',
    enAction: 'Have WUServer set in the form http://server.domain:8530 or https://server.domain:8531.'
  }),
  row('0x80072ee6', 'ERROR_WINHTTP_UNRECOGNIZED_SCHEME', 'policy', 'wsus-url-malformed', {
    de: 'Die Adresse des Servers beginnt weder mit http:// noch mit https://.',
    deAction: 'In WUServer das Schema ergänzen oder berichtigen.',
    en: 'The server’s address begins neither with http:// nor with https://.',
    enAction: 'Add or correct the scheme in WUServer.'
  }),
  row('0x80072ee7', 'ERROR_WINHTTP_NAME_NOT_RESOLVED', 'proxy', 'server-name-unresolved', {
    de: 'Der Name des Servers, mitunter der des Proxys, ließ sich nicht auflösen.',
    deAction: 'Den WSUS-Namen auf dem Client mit nslookup auflösen und DNS-Server, Suffixe und Schreibweise prüfen.',
    en: 'The name of the server, sometimes that of the proxy, could not be resolved.',
    enAction: 'Resolve the WSUS name on the client with nslookup and check DNS servers, suffixes and spelling.'
  }),
  row('0x80072eef', 'ERROR_WINHTTP_LOGIN_FAILURE', 'timeout', null, {
    de: 'Die Anmeldung an der Gegenstelle ist gescheitert, mitunter am Proxy statt am Server.',
    deAction:
      'Proxy-Einstellung auf Gültigkeit prüfen, danach die Authentifizierung der virtuellen Verzeichnisse im IIS.',
    en: 'Signing in at the other end failed, sometimes at the proxy rather than the server.',
    enAction: 'Check that the proxy setting is valid, then the authentication of the virtual directories in IIS.'
  }),
  row('0x80072ef1', 'ERROR_WINHTTP_OPERATION_CANCELLED', 'other', null, {
    de: 'Die Übertragung wurde abgebrochen, meist vom Aufrufer selbst.',
    deAction: 'Die Suche wiederholen und auf den Code achten, der dabei zuerst erscheint.',
    en: 'The transfer was cancelled, usually by the caller itself.',
    enAction: 'Repeat the scan and note the code that appears first.'
  }),
  row('0x80072efd', 'ERROR_WINHTTP_CANNOT_CONNECT', 'timeout', 'port-refused', {
    de: 'Zum Server oder zum Proxy ließ sich keine TCP-Verbindung aufbauen.',
    deAction:
      'Mit Test-NetConnection den Port aus WUServer prüfen. Website auf dem WSUS starten, Firewall und eingetragenen Proxy prüfen.',
    en: 'No TCP connection to the server or to the proxy could be made.',
    enAction:
      'Test the port from WUServer with Test-NetConnection. Start the site on WSUS, check the firewall and the configured proxy.'
  }),
  row('0x80072efe', 'ERROR_WINHTTP_CONNECTION_ERROR', 'timeout', 'connection-reset', {
    de: 'Die Verbindung wurde abgebrochen, oder Client und Server haben keine gemeinsame TLS-Version.',
    deAction:
      'Bei https zuerst TLS-Version und Verschlüsselungsverfahren prüfen, sonst Firewall und Angriffserkennung.',
    en: 'The connection was reset, or client and server have no TLS version in common.',
    enAction: 'With https, check TLS version and cipher suites first, otherwise firewall and intrusion prevention.'
  }),
  row('0x80072eff', 'ERROR_INTERNET_CONNECTION_RESET', 'timeout', 'connection-reset', {
    de: 'Die Gegenstelle oder ein Gerät auf dem Weg hat die Verbindung abgebrochen.',
    deAction: 'Firewall, Lastverteiler und Angriffserkennung zwischen Client und WSUS prüfen.',
    en: 'The other end, or a device in between, reset the connection.',
    enAction: 'Check firewall, load balancer and intrusion prevention between client and WSUS.'
  }),
  row('0x80072f00', 'ERROR_WINHTTP_RESEND_REQUEST', 'timeout', null, {
    de: 'Die Anfrage muss auf derselben Verbindung noch einmal gesendet werden.',
    deAction: 'Im Protokoll den folgenden Code lesen; für sich genommen ist dieser kein Fehler.',
    en: 'The request has to be sent once more on the same connection.',
    enAction: 'Read the code that follows in the log; on its own this one is no fault.'
  }),
  row('0x80072f05', 'ERROR_WINHTTP_SECURE_CERT_DATE_INVALID', 'certificate', 'certificate-expired', {
    de: 'Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig.',
    deAction:
      'Gültigkeit des WSUS-Zertifikats und die Uhr des Clients prüfen, dann das Zertifikat erneuern und im IIS neu binden.',
    en: 'The server certificate has expired or is not valid yet.',
    enAction:
      'Check the dates of the WSUS certificate and the client’s clock, then renew the certificate and bind it again in IIS.'
  }),
  row('0x80072f06', 'ERROR_WINHTTP_SECURE_CERT_CN_INVALID', 'certificate', 'certificate-name-mismatch', {
    de: 'Der Name im Zertifikat passt nicht zum Namen in WUServer.',
    deAction:
      'Den Namen aus WUServer in die alternativen Antragstellernamen des Zertifikats aufnehmen oder WUServer angleichen.',
    en: 'The name in the certificate does not match the name in WUServer.',
    enAction: 'Include the name from WUServer in the certificate’s subject alternative names, or align WUServer.'
  }),
  row('0x80072f0c', 'ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED', 'certificate', 'client-certificate-demanded', {
    de: 'Der Server fordert vom Client ein Zertifikat, das der Windows Update-Agent nicht vorweisen kann.',
    deAction:
      'Im IIS unter SSL-Einstellungen für die Website und alle virtuellen Verzeichnisse des WSUS Clientzertifikate auf „Ignorieren“ stellen; „Akzeptieren“ genügt nicht.',
    en: 'The server asks the client for a certificate that the Windows Update Agent cannot present.',
    enAction:
      'In IIS under SSL Settings, set Client certificates to “Ignore” for the site and every virtual directory of WSUS; “Accept” is not enough.'
  }),
  row('0x80072f0d', 'ERROR_WINHTTP_SECURE_INVALID_CA', 'certificate', 'certificate-untrusted', {
    de: 'Der Client vertraut der Zertifizierungsstelle nicht, die das Zertifikat ausgestellt hat.',
    deAction:
      'Das Stammzertifikat auf dem Computer unter „Vertrauenswürdige Stammzertifizierungsstellen“ einspielen, nicht nur beim Benutzer.',
    en: 'The client does not trust the authority that issued the certificate.',
    enAction:
      'Import the root certificate into the computer’s “Trusted Root Certification Authorities”, not just the user’s.'
  }),
  row('0x80072f17', 'ERROR_INTERNET_SEC_CERT_ERRORS', 'certificate', null, {
    de: 'Das Zertifikat des Servers ist fehlerhaft; worin der Fehler liegt, sagt der Code nicht.',
    deAction: 'Das Zertifikat mit „certutil -verify -urlfetch“ prüfen: Name, Gültigkeit und Kette.',
    en: 'The server certificate has errors; the code does not say which.',
    enAction: 'Check the certificate with “certutil -verify -urlfetch”: name, dates and chain.'
  }),
  row('0x80072f19', 'ERROR_WINHTTP_SECURE_CERT_REV_FAILED', 'certificate', 'certificate-revocation-unreachable', {
    de: 'Ob das Zertifikat gesperrt ist, ließ sich nicht prüfen, weil die Sperrliste nicht erreichbar war.',
    deAction:
      'Die Adresse der Sperrliste (CRL oder OCSP) für das Systemkonto erreichbar machen, auch über den WinHTTP-Proxy.',
    en: 'Whether the certificate is revoked could not be checked, because the revocation server was offline.',
    enAction:
      'Make the revocation address (CRL or OCSP) reachable for the system account, also through the WinHTTP proxy.'
  }),
  row('0x80072f76', 'ERROR_WINHTTP_HEADER_NOT_FOUND', 'proxy', null, {
    de: 'In der Antwort fehlt ein Kopfeintrag, vermutlich von einem Gerät auf dem Weg entfernt.',
    deAction: 'Den WSUS direkt ohne Proxy ansprechen und die Antworten vergleichen.',
    en: 'A header is missing from the answer, probably removed by a device in between.',
    enAction: 'Connect to WSUS directly, without the proxy, and compare the answers.'
  }),
  row('0x80072f78', 'ERROR_WINHTTP_INVALID_SERVER_RESPONSE', 'proxy', 'scheme-port-mismatch', {
    de: 'Die Antwort ließ sich nicht lesen, oft weil https auf einen http-Port trifft oder umgekehrt.',
    deAction: 'Schema und Port in WUServer abgleichen: http mit 8530, https mit 8531. Danach den Proxy ausschließen.',
    en: 'The answer could not be read, often because https meets an http port or the reverse.',
    enAction: 'Match scheme and port in WUServer: http with 8530, https with 8531. Then rule out the proxy.'
  }),
  row('0x80072f7c', 'ERROR_WINHTTP_REDIRECT_FAILED', 'proxy', 'response-intercepted', {
    de: 'Die Gegenstelle leitete zu oft oder auf ein anderes Schema um, etwa auf ein Anmeldeportal.',
    deAction: 'Prüfen, wohin die WSUS-Adresse umleitet. Umleitungen von http auf https am WSUS entfernen.',
    en: 'The other end redirected too often or to another scheme, such as to a sign-in portal.',
    enAction: 'Check where the WSUS address redirects to. Remove redirects from http to https on WSUS.'
  }),
  row('0x80072f7d', 'ERROR_WINHTTP_SECURE_CHANNEL_ERROR', 'certificate', 'tls-version-refused', {
    de: 'Die verschlüsselte Verbindung ließ sich nicht aufbauen; Schannel meldete einen Fehler.',
    deAction:
      'TLS 1.2 auf Client und Server einschalten, Verschlüsselungsverfahren vergleichen und die Schannel-Ereignisse lesen.',
    en: 'The encrypted connection could not be made; Schannel reported an error.',
    enAction: 'Turn on TLS 1.2 on client and server, compare cipher suites and read the Schannel events.'
  }),
  row('0x80072f86', 'ERROR_WINHTTP_BAD_AUTO_PROXY_SCRIPT', 'proxy', null, {
    de: 'Das PAC-Skript zur Proxy-Auswahl enthält einen Fehler.',
    deAction: 'Das PAC-Skript mit dem WSUS-Namen prüfen und berichtigen.',
    en: 'The PAC script that selects the proxy contains an error.',
    enAction: 'Check the PAC script with the WSUS name and correct it.'
  }),
  row('0x80072f87', 'ERROR_WINHTTP_UNABLE_TO_DOWNLOAD_SCRIPT', 'proxy', null, {
    de: 'Das PAC-Skript zur Proxy-Auswahl ließ sich nicht laden.',
    deAction:
      'Die Adresse des PAC-Skripts prüfen; sie muss über http oder https auch für das Systemkonto erreichbar sein.',
    en: 'The PAC script that selects the proxy could not be downloaded.',
    enAction:
      'Check the address of the PAC script; it has to be reachable over http or https for the system account too.'
  }),
  row('0x80072f89', 'ERROR_WINHTTP_SECURE_INVALID_CERT', 'certificate', null, {
    de: 'Das Zertifikat des Servers ist ungültig.',
    deAction:
      'Aufbau und Kette des Zertifikats mit „certutil -verify -urlfetch“ prüfen und es bei Bedarf neu ausstellen.',
    en: 'The server certificate is invalid.',
    enAction:
      'Check structure and chain of the certificate with “certutil -verify -urlfetch” and reissue it if necessary.'
  }),
  row('0x80072f8a', 'ERROR_WINHTTP_SECURE_CERT_REVOKED', 'certificate', 'certificate-revoked', {
    de: 'Das Zertifikat des Servers wurde gesperrt.',
    deAction: 'Ein neues Zertifikat ausstellen und im IIS binden.',
    en: 'The server certificate has been revoked.',
    enAction: 'Issue a new certificate and bind it in IIS.'
  }),
  // WinINET uses the same number for a decoding error, which is what look-up programs print.
  row('0x80072f8f', 'ERROR_WINHTTP_SECURE_FAILURE', 'certificate', 'certificate-untrusted', {
    de: 'Das Zertifikat des Servers besteht die Prüfung nicht. Manche Nachschlagewerke nennen dazu irreführend einen Fehler beim Dekodieren des Inhalts.',
    deAction: 'Der Reihe nach prüfen: Uhr des Clients, Vertrauenskette, Name im Zertifikat, TLS-Version.',
    en: 'The server certificate does not pass the check. Some look-up tools misleadingly speak of content decoding.',
    enAction:
      'Check in this order: the client’s clock, the chain of trust, the name in the certificate, the TLS version.'
  }),
  row('0x80072f92', 'ERROR_WINHTTP_AUTO_PROXY_SERVICE_ERROR', 'proxy', null, {
    de: 'Der Dienst zur Proxy-Ermittlung fand für die Adresse keinen Proxy.',
    deAction: 'Prüfen, ob der Dienst WinHttpAutoProxySvc läuft und ob WPAD im Netz vorgesehen ist.',
    en: 'The proxy discovery service located no proxy for the address.',
    enAction: 'Check that the service WinHttpAutoProxySvc is running and whether WPAD is meant to exist in the network.'
  }),
  row('0x80072f93', 'ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE', 'certificate', 'certificate-wrong-usage', {
    de: 'Das Zertifikat ist nicht für die Serverauthentifizierung ausgestellt.',
    deAction: 'Ein Zertifikat mit dem Verwendungszweck Serverauthentifizierung ausstellen und im IIS binden.',
    en: 'The certificate was not issued for server authentication.',
    enAction: 'Issue a certificate with the Server Authentication usage and bind it in IIS.'
  }),
  row('0x80072f94', 'ERROR_WINHTTP_AUTODETECTION_FAILED', 'proxy', null, {
    de: 'Die automatische Proxy-Suche (WPAD) fand nichts; ohne WPAD im Netz ist das der Normalfall.',
    deAction: 'Die automatische Erkennung ausschalten, wenn sie nicht gebraucht wird.',
    en: 'Automatic proxy detection (WPAD) found nothing; without WPAD in the network this is normal.',
    enAction: 'Turn automatic detection off if it is not needed.'
  }),
  row('0x80072f99', 'ERROR_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY', 'certificate', null, {
    confirmed: false,
    de: 'Dem Clientzertifikat fehlt vermutlich der private Schlüssel.',
    deAction:
      'Das Clientzertifikat mit seinem privaten Schlüssel neu ausstellen oder den Server so einstellen, dass er keines verlangt.',
    en: 'The client certificate probably lacks its private key.',
    enAction: 'Reissue the client certificate with its private key, or set the server not to ask for one.'
  }),
  row('0x80072f9a', 'ERROR_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY', 'certificate', null, {
    confirmed: false,
    de: 'Der Zugriff auf den privaten Schlüssel des Clientzertifikats ist vermutlich verwehrt.',
    deAction:
      'Dem Systemkonto Leserecht auf den privaten Schlüssel geben oder den Server so einstellen, dass er kein Clientzertifikat verlangt.',
    en: 'Access to the private key of the client certificate is probably denied.',
    enAction:
      'Give the system account read access to the private key, or set the server not to ask for a client certificate.'
  })
]
