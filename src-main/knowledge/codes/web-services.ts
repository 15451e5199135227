import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/** What the agent reports since it scans over Windows Web Services (Windows 8 and newer). Source: wuerror.h of the SDK. */
export const webServicesCodes: readonly ErrorCode[] = [
  row('0x80240436', 'WU_E_PT_CATALOG_SYNC_REQUIRED', 'server', null, {
    de: 'Der Server kann nicht nach Kategorien suchen; der Client muss den Katalog vollständig abgleichen.',
    deAction: 'Eine vollständige Suche starten und ihr Ende abwarten.',
    en: 'The server cannot search by category; the client has to synchronise the whole catalogue.',
    enAction: 'Start a full scan and wait until it ends.'
  }),
  row('0x80240437', 'WU_E_PT_SECURITY_VERIFICATION_FAILURE', 'certificate', null, {
    de: 'Die Berechtigung gegenüber dem Dienst ließ sich nicht nachweisen.',
    deAction: 'Zertifikat des WSUS (Name, Gültigkeit, Kette) und die erlaubten TLS-Versionen prüfen.',
    en: 'The client could not establish its authorisation with the service.',
    enAction: 'Check the WSUS certificate (name, dates, chain) and the permitted TLS versions.'
  }),
  // Logs print a sentence on the proxy before it even where there was simply no network: it points to no single check.
  row('0x80240438', 'WU_E_PT_ENDPOINT_UNREACHABLE', 'timeout', null, {
    de: 'Der Dienst oder der Proxy ist nicht erreichbar; welcher von beiden gemeint ist, sagt der Code nicht.',
    deAction:
      'Proxy-Einstellung des Systemkontos prüfen, dann den Port des WSUS, dann Website und Anwendungspool auf dem Server.',
    en: 'The service or the proxy cannot be reached; the code does not say which of the two.',
    enAction:
      'Check the proxy setting of the system account, then the port of WSUS, then site and application pool on the server.'
  }),
  row('0x80240439', 'WU_E_PT_INVALID_FORMAT', 'server', 'response-intercepted', {
    de: 'Die Antwort hat nicht die vereinbarte Form, etwa eine HTML-Seite oder die Antwort eines anderen Dienstes.',
    deAction: 'ClientWebService/client.asmx unter der WSUS-Adresse aufrufen und feststellen, wer antwortet.',
    en: 'The answer does not have the agreed form, such as an HTML page or another service’s answer.',
    enAction: 'Open ClientWebService/client.asmx at the WSUS address and find out who answers.'
  }),
  row('0x8024043a', 'WU_E_PT_INVALID_URL', 'policy', 'wsus-url-malformed', {
    de: 'Die Adresse des Dienstes ist nicht gültig aufgebaut.',
    deAction: 'WUServer in der Form http://server.domäne:8530 oder https://server.domäne:8531 eintragen lassen.',
    en: 'The address of the service is not well-formed.',
    enAction: 'Have WUServer set in the form http://server.domain:8530 or https://server.domain:8531.'
  }),
  row('0x8024043b', 'WU_E_PT_NWS_NOT_LOADED', 'other', null, {
    de: 'Die Windows-Komponente webservices.dll ließ sich nicht laden.',
    deAction: 'Systemdateien mit „sfc /scannow“ und „DISM /Online /Cleanup-Image /RestoreHealth“ reparieren.',
    en: 'The Windows component webservices.dll could not be loaded.',
    enAction: 'Repair system files with “sfc /scannow” and “DISM /Online /Cleanup-Image /RestoreHealth”.'
  }),
  row('0x8024043c', 'WU_E_PT_PROXY_AUTH_SCHEME_NOT_SUPPORTED', 'proxy', 'proxy-auth-required', {
    de: 'Der Proxy verlangt ein Anmeldeverfahren, das der Agent nicht beherrscht.',
    deAction: 'Den WSUS-Namen in die Ausnahmeliste eintragen, sodass der Proxy nicht benutzt wird.',
    en: 'The proxy asks for an authentication scheme that the agent does not support.',
    enAction: 'Add the WSUS name to the bypass list so that the proxy is not used.'
  }),
  row('0x8024043d', 'WU_E_SERVICEPROP_NOTAVAIL', 'other', null, {
    de: 'Eine Eigenschaft des Updatedienstes steht auf dem Client nicht zur Verfügung.',
    deAction: 'Den Dienst wuauserv neu starten und die Suche wiederholen.',
    en: 'A property of the update service is not available on the client.',
    enAction: 'Restart the service wuauserv and repeat the scan.'
  }),
  row('0x8024043e', 'WU_E_PT_ENDPOINT_REFRESH_REQUIRED', 'other', null, {
    de: 'Die Liste der Dienstadressen muss erst online erneuert werden.',
    deAction: 'Prüfen, ob der Client beim WSUS oder bei Windows Update sucht, und die Suche wiederholen.',
    en: 'The list of service addresses has to be renewed online first.',
    enAction: 'Check whether the client searches at WSUS or at Windows Update, and repeat the scan.'
  }),
  row('0x8024043f', 'WU_E_PT_ENDPOINTURL_NOTAVAIL', 'policy', null, {
    de: 'Für den Dienst ist keine Adresse bekannt.',
    deAction: 'WUServer, UseWUServer und die Richtlinie zur Updatequelle auf dem Client prüfen.',
    en: 'No address is known for the service.',
    enAction: 'Check WUServer, UseWUServer and the scan source policy on the client.'
  }),
  row('0x80240440', 'WU_E_PT_ENDPOINT_DISCONNECTED', 'timeout', 'connection-reset', {
    de: 'Die Verbindung zum Dienst wurde während der Übertragung getrennt.',
    deAction:
      'Firewall und Angriffserkennung auf abgebrochene Verbindungen prüfen, dann Neustarts des Anwendungspools WsusPool.',
    en: 'The connection to the service was lost during the transfer.',
    enAction:
      'Check firewall and intrusion prevention for cut connections, then recycling of the application pool WsusPool.'
  }),
  row('0x80240441', 'WU_E_PT_INVALID_OPERATION', 'other', null, {
    de: 'Der Agent war nicht in dem Zustand, den der Schritt voraussetzt.',
    deAction: 'Den Dienst wuauserv neu starten und die Suche wiederholen.',
    en: 'The agent was not in the state this step requires.',
    enAction: 'Restart the service wuauserv and repeat the scan.'
  }),
  row('0x80240442', 'WU_E_PT_OBJECT_FAULTED', 'other', null, {
    de: 'Ein früherer Fehler hat die Verbindung unbrauchbar gemacht.',
    deAction: 'Im WindowsUpdate.log weiter oben den ersten Fehler derselben Suche aufsuchen.',
    en: 'An earlier error has made the connection unusable.',
    enAction: 'Look further up in WindowsUpdate.log for the first error of the same scan.'
  }),
  row('0x80240444', 'WU_E_PT_OPERATION_ABORTED', 'timeout', null, {
    de: 'Der Vorgang wurde abgebrochen, bevor eine Antwort vorlag.',
    deAction: 'Die Suche wiederholen. Bleibt der Abbruch, Netzverbindung und Antwortzeit des WSUS prüfen.',
    en: 'The operation was aborted before there was an answer.',
    enAction: 'Repeat the scan. If it is aborted again, check the network connection and the response time of WSUS.'
  }),
  row('0x80240446', 'WU_E_PT_QUOTA_EXCEEDED', 'server', null, {
    de: 'Die Nachricht überschreitet eine zulässige Größe, meist wegen eines zu großen Updatekatalogs.',
    deAction: 'Ersetzte Updates ablehnen und den WSUS bereinigen.',
    en: 'The message exceeds a permitted size, usually because the update catalogue is too large.',
    enAction: 'Decline superseded updates and clean up WSUS.'
  }),
  row('0x8024044a', 'WU_E_PT_OTHER', 'other', null, {
    de: 'Die Windows-Webdienste meldeten einen Fehler, den der Agent nicht zuordnen kann.',
    deAction: 'Im WindowsUpdate.log den davor stehenden Code 0x803d… lesen und diesem nachgehen.',
    en: 'Windows Web Services reported an error that the agent cannot map.',
    enAction: 'Read the code 0x803d… that precedes it in WindowsUpdate.log and follow that one.'
  }),
  row('0x8024044b', 'WU_E_PT_SECURITY_SYSTEM_FAILURE', 'certificate', null, {
    de: 'Die Sicherheitsschicht von Windows versagte beim Aufbau der verschlüsselten Verbindung.',
    deAction: 'Im Systemprotokoll die Schannel-Ereignisse 36871 bis 36888 lesen und die TLS-Einstellungen prüfen.',
    en: 'The security layer of Windows failed while setting up the encrypted connection.',
    enAction: 'Read the Schannel events 36871 to 36888 in the System log and check the TLS settings.'
  })
]
