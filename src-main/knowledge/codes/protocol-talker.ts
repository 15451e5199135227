import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/** The agent's conversation with the update service (SOAP). Source: Microsoft, "Windows Update error codes by component". */
export const protocolTalkerCodes: readonly ErrorCode[] = [
  row('0x80244000', 'WU_E_PT_SOAPCLIENT_BASE', 'other', null, {
    de: 'Der SOAP-Teil des Agenten meldet einen nicht näher bezeichneten Fehler.',
    deAction: 'Die Zeilen davor im WindowsUpdate.log lesen; dort steht der eigentliche Fehler.',
    en: 'The SOAP part of the agent reports an error it does not specify.',
    enAction: 'Read the preceding lines in WindowsUpdate.log; the actual error is there.'
  }),
  row('0x80244001', 'WU_E_PT_SOAPCLIENT_INITIALIZE', 'other', null, {
    de: 'Der SOAP-Teil des Agenten ließ sich nicht starten, meist wegen beschädigter XML-Komponenten.',
    deAction: 'Systemdateien mit „sfc /scannow“ und „DISM /Online /Cleanup-Image /RestoreHealth“ reparieren.',
    en: 'The SOAP part of the agent did not start, usually because XML components are damaged.',
    enAction: 'Repair system files with “sfc /scannow” and “DISM /Online /Cleanup-Image /RestoreHealth”.'
  }),
  row('0x80244003', 'WU_E_PT_SOAPCLIENT_GENERATE', 'other', null, {
    de: 'Der Agent konnte seine Anfrage nicht zusammenstellen.',
    deAction: 'Dienst wuauserv anhalten, den Ordner SoftwareDistribution umbenennen und den Dienst wieder starten.',
    en: 'The agent could not put its request together.',
    enAction: 'Stop the service wuauserv, rename the folder SoftwareDistribution and start the service again.'
  }),
  row('0x80244004', 'WU_E_PT_SOAPCLIENT_CONNECT', 'timeout', null, {
    de: 'Der Agent konnte keine Verbindung zum Server aufbauen.',
    deAction: 'Namensauflösung, Port und Firewall zwischen Client und WSUS prüfen.',
    en: 'The agent could not connect to the server.',
    enAction: 'Check name resolution, port and firewall between client and WSUS.'
  }),
  row('0x80244005', 'WU_E_PT_SOAPCLIENT_SEND', 'timeout', null, {
    de: 'Die Anfrage ließ sich nicht absenden; die Ursache liegt in der WinHTTP-Schicht.',
    deAction: 'Im WindowsUpdate.log den davor stehenden Code 0x80072… aufsuchen und diesem nachgehen.',
    en: 'The request could not be sent, for a reason in the WinHTTP layer.',
    enAction: 'Find the code 0x80072… that precedes it in WindowsUpdate.log and follow that one.'
  }),
  row('0x80244006', 'WU_E_PT_SOAPCLIENT_SERVER', 'server', 'server-error', {
    de: 'Der Server meldete auf SOAP-Ebene einen Fehler.',
    deAction: 'Im IIS-Protokoll des WSUS nach Status 500 zur selben Zeit suchen.',
    en: 'The server reported an error at the SOAP level.',
    enAction: 'Look in the IIS log of the WSUS server for status 500 at the same time.'
  }),
  row('0x80244007', 'WU_E_PT_SOAPCLIENT_SOAPFAULT', 'server', 'server-error', {
    de: 'Der Server wies die Anfrage mit einer SOAP-Fehlermeldung zurück.',
    deAction:
      'ErrorCode der Meldung im WindowsUpdate.log lesen. Bei zu vielen installierten Updates maxInstalledPrerequisites in der web.config von ClientWebService auf 800 setzen und den WSUS bereinigen.',
    en: 'The server rejected the request with a SOAP fault.',
    enAction:
      'Read the fault’s ErrorCode in WindowsUpdate.log. If too many updates are installed, set maxInstalledPrerequisites to 800 in the web.config of ClientWebService and clean up WSUS.'
  }),
  row('0x80244008', 'WU_E_PT_SOAPCLIENT_PARSEFAULT', 'server', 'response-intercepted', {
    de: 'Die Fehlermeldung der Gegenstelle war nicht lesbar, meist eine HTML-Seite statt SOAP.',
    deAction:
      'Die Adresse aus WUServer im Browser aufrufen und feststellen, ob Proxy, Anmeldeportal oder IIS die Seite liefert.',
    en: 'The other end’s fault could not be read, usually an HTML page instead of SOAP.',
    enAction:
      'Open the address from WUServer in a browser and see whether a proxy, a sign-in portal or IIS serves the page.'
  }),
  row('0x80244009', 'WU_E_PT_SOAPCLIENT_READ', 'timeout', 'connection-reset', {
    de: 'Die Antwort brach beim Lesen ab.',
    deAction:
      'Firewall, Angriffserkennung und Lastverteiler zwischen Client und WSUS auf abgebrochene Verbindungen prüfen.',
    en: 'The answer broke off while it was being read.',
    enAction: 'Check firewall, intrusion prevention and load balancer between client and WSUS for cut connections.'
  }),
  row('0x8024400a', 'WU_E_PT_SOAPCLIENT_PARSE', 'server', 'response-intercepted', {
    de: 'Die Antwort ließ sich nicht als SOAP lesen.',
    deAction: 'Feststellen, wer unter der WSUS-Adresse antwortet: WSUS, Proxy oder Anmeldeportal.',
    en: 'The answer could not be read as SOAP.',
    enAction: 'Find out who answers at the WSUS address: WSUS, a proxy or a sign-in portal.'
  }),
  row('0x8024400b', 'WU_E_PT_SOAP_VERSION', 'server', 'response-intercepted', {
    de: 'Die Antwort nennt eine unbekannte SOAP-Fassung; vermutlich antwortet ein anderer Dienst.',
    deAction: 'Port und Website in WUServer mit dem WSUS vergleichen.',
    en: 'The answer uses an unknown SOAP version; probably another service is answering.',
    enAction: 'Compare port and site in WUServer with the WSUS server.'
  }),
  row('0x8024400c', 'WU_E_PT_SOAP_MUST_UNDERSTAND', 'server', null, {
    de: 'Client und Server verstehen einen vorgeschriebenen Kopfeintrag der Nachricht nicht gleich.',
    deAction: 'Updatestand des WSUS prüfen und die Suche wiederholen.',
    en: 'Client and server disagree about a mandatory header of the message.',
    enAction: 'Check the update level of the WSUS server and repeat the scan.'
  }),
  row('0x8024400d', 'WU_E_PT_SOAP_CLIENT', 'server', null, {
    de: 'Der Server hält die Nachricht des Clients für fehlerhaft.',
    deAction:
      'Den Ordner SoftwareDistribution bei angehaltenem Dienst wuauserv umbenennen. Bleibt der Fehler, die WSUS-Metadaten prüfen.',
    en: 'The server considers the client’s message malformed.',
    enAction:
      'Rename the folder SoftwareDistribution with the service wuauserv stopped. If the error stays, check the WSUS metadata.'
  }),
  row('0x8024400e', 'WU_E_PT_SOAP_SERVER', 'server', 'server-error', {
    de: 'Der Server konnte die Anfrage nicht bearbeiten und bittet um Wiederholung.',
    deAction: 'Dienste und Datenbank des WSUS prüfen und die WSUS-Bereinigung ausführen.',
    en: 'The server could not process the request and asks for a retry.',
    enAction: 'Check services and database of WSUS and run the WSUS cleanup.'
  }),
  row('0x8024400f', 'WU_E_PT_WMI_ERROR', 'other', null, {
    de: 'Die Windows-Verwaltungsinstrumentation (WMI) auf dem Client antwortet fehlerhaft.',
    deAction: 'Mit „winmgmt /verifyrepository“ prüfen und das WMI-Repository bei Bedarf reparieren.',
    en: 'Windows Management Instrumentation (WMI) on the client fails.',
    enAction: 'Check with “winmgmt /verifyrepository” and repair the WMI repository if necessary.'
  }),
  row('0x80244010', 'WU_E_PT_EXCEEDED_MAX_SERVER_TRIPS', 'server', null, {
    de: 'Die Suche brauchte mehr Anfragen als erlaubt, weil der Updatekatalog sehr groß ist.',
    deAction: 'Ersetzte Updates ablehnen und den WSUS bereinigen. Die Suche danach einige Male wiederholen.',
    en: 'The scan needed more round trips than allowed because the update catalogue is very large.',
    enAction: 'Decline superseded updates and clean up WSUS. Then repeat the scan a few times.'
  }),
  row('0x80244011', 'WU_E_PT_SUS_SERVER_NOT_SET', 'policy', 'wsus-url-missing', {
    de: 'In der Richtlinie des Clients fehlt die Adresse des WSUS (WUServer).',
    deAction: 'Clientrichtlinie abrufen und in WUAHandler.log prüfen, ob die WSUS-Adresse geschrieben wird.',
    en: 'The WSUS address (WUServer) is missing from the client’s policy.',
    enAction: 'Retrieve the client policy and check in WUAHandler.log whether the WSUS address is written.'
  }),
  row('0x80244012', 'WU_E_PT_DOUBLE_INITIALIZATION', 'other', null, {
    de: 'Der Agent wurde ein zweites Mal gestartet, bevor der erste Start beendet war.',
    deAction: 'Den Dienst wuauserv neu starten und die Suche wiederholen.',
    en: 'The agent was started a second time before the first start was over.',
    enAction: 'Restart the service wuauserv and repeat the scan.'
  }),
  row('0x80244013', 'WU_E_PT_INVALID_COMPUTER_NAME', 'other', null, {
    de: 'Der Agent konnte den Namen des Computers nicht ermitteln.',
    deAction: 'Computernamen und primäres DNS-Suffix des Clients prüfen.',
    en: 'The agent could not determine the computer’s name.',
    enAction: 'Check computer name and primary DNS suffix of the client.'
  }),
  row('0x80244015', 'WU_E_PT_REFRESH_CACHE_REQUIRED', 'server', null, {
    de: 'Der Server hat gewechselt oder kennt den Client nicht mehr; nach einem Wechsel des SUP ist das üblich.',
    deAction: 'Die nächste Suche abwarten; der Client gleicht sich dabei neu ab.',
    en: 'The server changed or no longer knows the client; this is usual after a switch of the SUP.',
    enAction: 'Wait for the next scan, in which the client synchronises again.'
  }),
  row('0x80244025', 'WU_E_PT_FILE_LOCATIONS_CHANGED', 'server', null, {
    de: 'Auf dem Server haben sich die Speicherorte von Dateien geändert.',
    deAction: 'Die Suche erneut starten.',
    en: 'File locations on the server have changed.',
    enAction: 'Start the scan again.'
  }),
  row('0x80244026', 'WU_E_PT_REGISTRATION_NOT_SUPPORTED', 'policy', null, {
    de: 'Der Client wollte sich bei einem Server registrieren, der kein WSUS ist.',
    deAction: 'WUServer berichtigen, sodass Name und Port zum WSUS führen.',
    en: 'The client tried to register with a server that is not WSUS.',
    enAction: 'Correct WUServer so that name and port lead to the WSUS server.'
  }),
  row('0x80244027', 'WU_E_PT_NO_AUTH_PLUGINS_REQUESTED', 'server', null, {
    de: 'Der Server nannte dem Client kein Verfahren zur Anmeldung.',
    deAction: 'SimpleAuthWebService im IIS und die WSUS-Konfiguration prüfen.',
    en: 'The server offered the client no way to authenticate.',
    enAction: 'Check SimpleAuthWebService in IIS and the WSUS configuration.'
  }),
  row('0x80244028', 'WU_E_PT_NO_AUTH_COOKIES_CREATED', 'server', null, {
    de: 'Der Client erhielt kein Anmeldecookie.',
    deAction: 'Das virtuelle Verzeichnis SimpleAuthWebService vom Client aus aufrufen und seine Antwort prüfen.',
    en: 'The client obtained no authorisation cookie.',
    enAction: 'Open the virtual directory SimpleAuthWebService from the client and check its answer.'
  }),
  row('0x80244029', 'WU_E_PT_INVALID_CONFIG_PROP', 'server', null, {
    de: 'Die Konfiguration, die der Server sendet, enthält einen ungültigen Wert.',
    deAction: 'WSUS-Konfiguration und SoftwareDistribution.log auf dem Server prüfen.',
    en: 'The configuration sent by the server contains an invalid value.',
    enAction: 'Check the WSUS configuration and SoftwareDistribution.log on the server.'
  }),
  row('0x8024402a', 'WU_E_PT_CONFIG_PROP_MISSING', 'server', null, {
    de: 'In der Konfiguration, die der Server sendet, fehlt ein Wert.',
    deAction: 'WSUS-Nachkonfiguration mit „wsusutil postinstall“ wiederholen und SoftwareDistribution.log lesen.',
    en: 'A value is missing from the configuration sent by the server.',
    enAction: 'Repeat the WSUS post-installation with “wsusutil postinstall” and read SoftwareDistribution.log.'
  }),
  row('0x8024402f', 'WU_E_PT_ECP_SUCCEEDED_WITH_ERRORS', 'other', null, {
    de: 'Zusätzliche CAB-Dateien wurden nur teilweise verarbeitet, häufig wegen eines Webfilters.',
    deAction: 'Die Updateadressen vom Webfilter ausnehmen und die Suche wiederholen.',
    en: 'Additional CAB files were processed only in part, often because of a web filter.',
    enAction: 'Exempt the update addresses from the web filter and repeat the scan.'
  }),
  row('0x80244fff', 'WU_E_PT_UNEXPECTED', 'other', null, {
    de: 'Bei der Kommunikation mit dem Server trat ein Fehler auf, der in keine andere Klasse fällt.',
    deAction: 'Die Zeilen davor im WindowsUpdate.log lesen und deren Code nachgehen.',
    en: 'An error occurred in communication with the server that fits no other class.',
    enAction: 'Read the preceding lines in WindowsUpdate.log and follow their code.'
  })
]
