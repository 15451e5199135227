import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/** The Windows Update Agent itself. Source: Microsoft, "WUA success and error codes". */
export const agentCodes: readonly ErrorCode[] = [
  row('0x8024000b', 'WU_E_CALL_CANCELLED', 'other', null, {
    de: 'Der Vorgang wurde abgebrochen.',
    deAction: 'Die Suche wiederholen. Tritt es häufig auf, ersetzte Updates im WSUS ablehnen.',
    en: 'The operation was cancelled.',
    enAction: 'Repeat the scan. If it happens often, decline superseded updates in WSUS.'
  }),
  row('0x8024000e', 'WU_E_XML_INVALID', 'server', null, {
    de: 'Die XML-Daten eines Updates sind ungültig.',
    deAction: 'Metadaten des WSUS prüfen und bereinigen; zuletzt hinzugefügte Updates von Drittanbietern zuerst.',
    en: 'The XML data of an update are invalid.',
    enAction: 'Check and clean up the metadata in WSUS; recently added third-party updates first.'
  }),
  row('0x8024001a', 'WU_E_POLICY_NOT_SET', 'policy', null, {
    de: 'Ein Wert, den der Agent aus der Richtlinie braucht, ist nicht gesetzt.',
    deAction: 'WUServer, WUStatusServer und UseWUServer unter den Windows Update-Richtlinien prüfen.',
    en: 'A value that the agent needs from policy is not set.',
    enAction: 'Check WUServer, WUStatusServer and UseWUServer under the Windows Update policies.'
  }),
  row('0x8024001e', 'WU_E_SERVICE_STOP', 'other', null, {
    de: 'Der Dienst oder Windows wurde während der Suche beendet.',
    deAction: 'Die Suche nach dem Neustart wiederholen.',
    en: 'The service or Windows was shut down during the scan.',
    enAction: 'Repeat the scan after the restart.'
  }),
  row('0x8024001f', 'WU_E_NO_CONNECTION', 'timeout', null, {
    de: 'Der Client hat keine Netzverbindung.',
    deAction: 'Netzwerkadapter, VPN und IP-Konfiguration des Clients prüfen.',
    en: 'The client has no network connection.',
    enAction: 'Check network adapter, VPN and IP configuration of the client.'
  }),
  row('0x80240021', 'WU_E_TIME_OUT', 'timeout', 'server-silent', {
    de: 'Der Vorgang war in der vorgesehenen Zeit nicht beendet.',
    deAction: 'Antwortzeiten des WSUS im IIS-Protokoll (time-taken) und die Auslastung von WsusPool prüfen.',
    en: 'The operation did not finish in the time allowed.',
    enAction: 'Check the response times of WSUS in the IIS log (time-taken) and the load on WsusPool.'
  }),
  row('0x80240025', 'WU_E_USER_ACCESS_DISABLED', 'policy', 'windows-update-access-disabled', {
    de: 'Eine Gruppenrichtlinie sperrt den Zugriff auf Windows Update.',
    deAction: 'Den Richtlinienwert DisableWindowsUpdateAccess und seine Herkunft mit gpresult prüfen.',
    en: 'A group policy blocks access to Windows Update.',
    enAction: 'Check the policy value DisableWindowsUpdateAccess and where it comes from with gpresult.'
  }),
  row('0x80240027', 'WU_E_URL_TOO_LONG', 'policy', 'wsus-url-malformed', {
    de: 'Die Adresse des Servers ist länger als zulässig.',
    deAction: 'WUServer auf Schema, vollständigen Namen und Port kürzen.',
    en: 'The server’s address is longer than permitted.',
    enAction: 'Shorten WUServer to scheme, full name and port.'
  }),
  row('0x8024002b', 'WU_E_LEGACYSERVER', 'server', null, {
    de: 'Der Server ist für diesen Client zu alt.',
    deAction: 'Version und Updatestand des WSUS prüfen und anheben.',
    en: 'The server is too old for this client.',
    enAction: 'Check the version and update level of WSUS and raise them.'
  }),
  row('0x8024002e', 'WU_E_WU_DISABLED', 'policy', 'wsus-not-used', {
    de: 'Der Client wollte einen nicht verwalteten Dienst nutzen; die Richtlinie verbietet das.',
    deAction:
      'UseWUServer auf 1 setzen lassen, damit der Client beim WSUS sucht. Den Wert DoNotConnectToWindowsUpdateInternetLocations prüfen.',
    en: 'The client tried to use an unmanaged service, which policy forbids.',
    enAction:
      'Have UseWUServer set to 1 so that the client searches at WSUS. Check the value DoNotConnectToWindowsUpdateInternetLocations.'
  }),
  row('0x8024002f', 'WU_E_CALL_CANCELLED_BY_POLICY', 'policy', 'windows-update-access-disabled', {
    de: 'Die Richtlinie DisableWindowsUpdateAccess hat den Vorgang unterbunden.',
    deAction: 'Den Wert DisableWindowsUpdateAccess aus der wirksamen Richtlinie entfernen.',
    en: 'The policy DisableWindowsUpdateAccess prevented the operation.',
    enAction: 'Remove the value DisableWindowsUpdateAccess from the policy in force.'
  }),
  row('0x80240030', 'WU_E_INVALID_PROXY_SERVER', 'proxy', 'proxy-list-invalid', {
    de: 'Die eingetragene Proxyliste ist nicht gültig aufgebaut.',
    deAction:
      'Die Liste mit „netsh winhttp show proxy“ lesen und in der Form name:port oder http=name:port;https=name:port neu setzen.',
    en: 'The proxy list that is set is not well-formed.',
    enAction:
      'Read the list with “netsh winhttp show proxy” and set it again as name:port or http=name:port;https=name:port.'
  }),
  row('0x80240038', 'WU_E_WINHTTP_INVALID_FILE', 'proxy', 'response-intercepted', {
    de: 'Statt der Datei kam ein unerwarteter Inhaltstyp, meist eine Sperr- oder Anmeldeseite.',
    deAction: 'Die WSUS-Adresse vom Webfilter und vom Proxy ausnehmen.',
    en: 'An unexpected content type came instead of the file, usually a block or sign-in page.',
    enAction: 'Exempt the WSUS address from the web filter and the proxy.'
  }),
  row('0x80240039', 'WU_E_TOO_MANY_RESYNC', 'server', null, {
    de: 'Der Server verlangte zu oft einen neuen Abgleich.',
    deAction:
      'Prüfen, ob der Client zwischen SUPs mit verschiedenen Datenbanken wechselt, und die WSUS-Datenbank warten.',
    en: 'The server required a new synchronisation too often.',
    enAction:
      'Check whether the client alternates between SUPs with different databases, and maintain the WSUS database.'
  }),
  row('0x80240fff', 'WU_E_UNEXPECTED', 'other', null, {
    de: 'Es trat ein Fehler auf, der in keine andere Klasse fällt.',
    deAction: 'Die Zeilen davor im WindowsUpdate.log lesen und deren Code nachgehen.',
    en: 'An error occurred that fits no other class.',
    enAction: 'Read the preceding lines in WindowsUpdate.log and follow their code.'
  }),
  row('0x80245003', 'WU_E_REDIRECTOR_ID_SMALLER', 'other', 'update-components-damaged', {
    de: 'Die geladene Umleitungsdatei ist älter als die gespeicherte; die Updatekomponenten sind wohl beschädigt.',
    deAction:
      'Dienst wuauserv anhalten, den Ordner SoftwareDistribution umbenennen, den Dienst starten und erneut suchen.',
    en: 'The downloaded redirector file is older than the stored one; the update components are probably damaged.',
    enAction: 'Stop the service wuauserv, rename the folder SoftwareDistribution, start the service and scan again.'
  }),
  row('0x8024500b', 'WU_E_REDIRECTOR_SLS_GENERIC_ERROR', 'other', null, {
    de: 'Microsofts Verzeichnisdienst für Updateadressen im Internet war nicht erreichbar; der Client sucht nicht nur beim WSUS.',
    deAction: 'UseWUServer und die Richtlinie zur Updatequelle prüfen, falls nur beim WSUS gesucht werden soll.',
    en: 'Microsoft’s online directory of update addresses could not be reached; the client does not search at WSUS alone.',
    enAction: 'Check UseWUServer and the scan source policy if only WSUS is to be searched.'
  }),
  row('0x8024500c', 'WU_E_REDIRECTOR_CONNECT_POLICY', 'policy', 'wsus-not-used', {
    de: 'Die Richtlinie verbietet die Verbindung zu Microsofts Updatediensten im Internet, die der Client hier ansprechen wollte.',
    deAction:
      'Prüfen, ob online gesucht wurde; das ist kein Fehler des SUP. Sonst UseWUServer und die Richtlinie zur Updatequelle berichtigen.',
    en: 'Policy forbids the connection to Microsoft’s online update services that the client tried to make here.',
    enAction:
      'Check whether someone searched online, which is not a fault of the SUP. Otherwise correct UseWUServer and the scan source policy.'
  }),
  row('0x80246008', 'WU_E_DM_FAILTOCONNECTTOBITS', 'other', 'update-components-damaged', {
    de: 'Der Agent konnte den Intelligenten Hintergrundübertragungsdienst (BITS) nicht ansprechen.',
    deAction: 'Dienst BITS starten; er muss unter LocalSystem laufen und darf nicht deaktiviert sein.',
    en: 'The agent could not reach the Background Intelligent Transfer Service (BITS).',
    enAction: 'Start the service BITS; it has to run as LocalSystem and must not be disabled.'
  }),
  row('0x80248011', 'WU_E_DS_UNABLETOSTART', 'other', 'update-components-damaged', {
    de: 'Der Datenspeicher des Agenten ließ sich nicht öffnen.',
    deAction: 'Dienst wuauserv anhalten, den Ordner SoftwareDistribution umbenennen und den Dienst wieder starten.',
    en: 'The agent’s data store could not be opened.',
    enAction: 'Stop the service wuauserv, rename the folder SoftwareDistribution and start the service again.'
  }),
  row('0x8024d009', 'WU_E_SETUP_SKIP_UPDATE', 'server', null, {
    de: 'Die Selbstaktualisierung des Agenten wurde auf Anweisung des Servers übersprungen.',
    deAction:
      'Das virtuelle Verzeichnis SelfUpdate und die Datei wuident.cab auf dem WSUS prüfen; nur bis Windows 8.1 von Belang.',
    en: 'The agent’s self-update was skipped on the server’s instruction.',
    enAction:
      'Check the virtual directory SelfUpdate and the file wuident.cab on WSUS; this matters up to Windows 8.1 only.'
  }),
  row('0x8024f004', 'WU_E_SERVER_BUSY', 'server', null, {
    de: 'Der Server ist zu stark ausgelastet, um die Meldung anzunehmen.',
    deAction: 'Auslastung des WSUS prüfen und die Suche später wiederholen.',
    en: 'The server is too busy to accept the event.',
    enAction: 'Check the load on the WSUS server and repeat the scan later.'
  })
]
