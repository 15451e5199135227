import { codeTable } from './table.ts'

/** The rest of the conversation with the update server, and Microsoft's directory of update addresses. Source: Microsoft, wuerror.h of the Windows SDK. */
export const protocolCodes = codeTable(`
8024502d WU_E_PT_SAME_REDIR_ID scan other store | Die Umleitungsdatei des Servers ist dieselbe wie zuvor, obwohl eine neue verlangt war. | The server’s redirector file is the same as before although a new one was asked for.
8024502e WU_E_PT_NO_MANAGED_RECOVER scan policy policy | Eine Wiederherstellung ist bei verwalteten Clients nicht zulässig. | Recovery is not permitted on managed clients.
80244030 WU_E_PT_ECP_INIT_FAILED scan other store | Das Verarbeiten zusätzlicher CAB-Dateien ließ sich nicht vorbereiten. | The processing of additional CAB files could not be prepared.
80244031 WU_E_PT_ECP_INVALID_FILE_FORMAT scan other answer | Eine zusätzliche CAB-Datei hat ein falsches Format. | An additional CAB file has the wrong format.
80244032 WU_E_PT_ECP_INVALID_METADATA scan other metadata | Eine zusätzliche CAB-Datei enthält ungültige Metadaten. | An additional CAB file contains invalid metadata.
80244033 WU_E_PT_ECP_FAILURE_TO_EXTRACT_DIGEST scan other store | Die Prüfsumme einer zusätzlichen CAB-Datei ließ sich nicht ermitteln. | The digest of an additional CAB file could not be extracted.
80244034 WU_E_PT_ECP_FAILURE_TO_DECOMPRESS_CAB_FILE scan other store | Eine zusätzliche CAB-Datei ließ sich nicht entpacken. | An additional CAB file could not be decompressed.
80244035 WU_E_PT_ECP_FILE_LOCATION_ERROR scan other answer | Die Adresse einer zusätzlichen CAB-Datei ließ sich nicht ermitteln. | The location of an additional CAB file could not be determined.
80240443 WU_E_PT_NUMERIC_OVERFLOW scan server serverData | Eine Zahl in der Antwort des Servers ist zu groß. | A number in the server’s answer is too large.
80240445 WU_E_PT_OPERATION_ABANDONED scan timeout cut | Die Anfrage an den Server wurde aufgegeben. | The request to the server was abandoned.
80240447 WU_E_PT_NO_TRANSLATION_AVAILABLE scan other before | Zu dem Fehler der Webdienste liegt keine Beschreibung vor. | There is no description for the error of the web services.
80240448 WU_E_PT_ADDRESS_IN_USE scan timeout connection | Die Netzwerkadresse wird schon benutzt. | The network address is already in use.
80240449 WU_E_PT_ADDRESS_NOT_AVAILABLE scan timeout connection | Die Netzwerkadresse ist auf diesem Computer nicht verfügbar. | The network address is not available on this computer.
80244002 WU_E_PT_SOAPCLIENT_OUTOFMEMORY scan other memory | Die SOAP-Schicht des Agenten hatte nicht genug Arbeitsspeicher. | The agent’s SOAP layer ran out of memory.
80245001 WU_E_REDIRECTOR_LOAD_XML scan other store | Die Umleitungsdatei ließ sich nicht lesen. | The redirector file could not be read.
80245002 WU_E_REDIRECTOR_S_FALSE scan other store | In der Umleitungsdatei fehlt eine nötige Angabe. | The redirector file lacks required information.
80245004 WU_E_REDIRECTOR_UNKNOWN_SERVICE scan other online | Die Umleitungsdatei kennt den Updatedienst nicht. | The redirector file does not know the update service.
80245005 WU_E_REDIRECTOR_UNSUPPORTED_CONTENTTYPE scan other answer | Die Antwort des Verzeichnisdienstes hat einen unerwarteten Inhaltstyp. | The answer of the directory service has an unexpected content type.
80245006 WU_E_REDIRECTOR_INVALID_RESPONSE scan other answer | Die Antwort des Verzeichnisdienstes ist ungültig. | The answer of the directory service is invalid.
80245008 WU_E_REDIRECTOR_ATTRPROVIDER_EXCEEDED_MAX_NAMEVALUE scan other online | Für die Anfrage beim Verzeichnisdienst sind zu viele Merkmale angegeben. | Too many attributes are given for the request to the directory service.
80245009 WU_E_REDIRECTOR_ATTRPROVIDER_INVALID_NAME scan other online | Der Name eines Merkmals für den Verzeichnisdienst ist ungültig. | The name of an attribute for the directory service is invalid.
8024500a WU_E_REDIRECTOR_ATTRPROVIDER_INVALID_VALUE scan other online | Der Wert eines Merkmals für den Verzeichnisdienst ist ungültig. | The value of an attribute for the directory service is invalid.
8024500d WU_E_REDIRECTOR_ONLINE_DISALLOWED scan policy online | Die Richtlinie erlaubt keine Verbindung zum Verzeichnisdienst im Internet. | Policy does not allow a connection to the online directory service.
802450ff WU_E_REDIRECTOR_UNEXPECTED scan other before | Beim Verzeichnisdienst trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred with the directory service that fits no other class.
80245101 WU_E_SIH_VERIFY_DOWNLOAD_ENGINE elsewhere other repairService | Das geladene Programm der Selbstreparatur ließ sich nicht prüfen. | The downloaded program of the self-repair could not be verified.
80245102 WU_E_SIH_VERIFY_DOWNLOAD_PAYLOAD elsewhere other repairService | Die geladenen Daten der Selbstreparatur ließen sich nicht prüfen. | The downloaded data of the self-repair could not be verified.
80245103 WU_E_SIH_VERIFY_STAGE_ENGINE elsewhere other repairService | Das bereitgelegte Programm der Selbstreparatur ließ sich nicht prüfen. | The staged program of the self-repair could not be verified.
80245104 WU_E_SIH_VERIFY_STAGE_PAYLOAD elsewhere other repairService | Die bereitgelegten Daten der Selbstreparatur ließen sich nicht prüfen. | The staged data of the self-repair could not be verified.
80245105 WU_E_SIH_ACTION_NOT_FOUND elsewhere other repairService | Die Selbstreparatur kennt die verlangte Handlung nicht. | The self-repair does not know the requested action.
80245106 WU_E_SIH_SLS_PARSE elsewhere other repairService | Die Antwort für die Selbstreparatur war nicht lesbar. | The answer for the self-repair could not be read.
80245107 WU_E_SIH_INVALIDHASH elsewhere other repairService | Eine Prüfsumme der Selbstreparatur stimmt nicht. | A hash of the self-repair does not match.
80245108 WU_E_SIH_NO_ENGINE elsewhere other repairService | Das Programm der Selbstreparatur fehlt. | The program of the self-repair is missing.
80245109 WU_E_SIH_POST_REBOOT_INSTALL_FAILED elsewhere other repairService | Die Selbstreparatur schlug nach dem Neustart fehl. | The self-repair failed after the restart.
8024510a WU_E_SIH_POST_REBOOT_NO_CACHED_SLS_RESPONSE elsewhere other repairService | Nach dem Neustart fehlte der Selbstreparatur die gespeicherte Antwort. | After the restart the self-repair lacked the stored answer.
8024510b WU_E_SIH_PARSE elsewhere other repairService | Die Angaben für die Selbstreparatur sind nicht lesbar. | The data for the self-repair cannot be read.
8024510c WU_E_SIH_SECURITY elsewhere other repairService | Eine Sicherheitsprüfung der Selbstreparatur schlug fehl. | A security check of the self-repair failed.
8024510d WU_E_SIH_PPL elsewhere other repairService | Die Selbstreparatur läuft nicht als geschützter Prozess. | The self-repair does not run as a protected program.
8024510e WU_E_SIH_POLICY elsewhere policy repairService | Eine Richtlinie verhindert die Selbstreparatur. | A policy prevents the self-repair.
8024510f WU_E_SIH_STDEXCEPTION elsewhere other repairService | Die Selbstreparatur wurde durch einen Programmfehler beendet. | The self-repair was ended by a program error.
80245110 WU_E_SIH_NONSTDEXCEPTION elsewhere other repairService | Die Selbstreparatur wurde durch einen unbekannten Programmfehler beendet. | The self-repair was ended by an unknown program error.
80245111 WU_E_SIH_ENGINE_EXCEPTION elsewhere other repairService | Das Programm der Selbstreparatur ist abgestürzt. | The program of the self-repair crashed.
80245112 WU_E_SIH_BLOCKED_FOR_PLATFORM elsewhere other repairService | Die Selbstreparatur ist für dieses System gesperrt. | The self-repair is blocked for this system.
80245113 WU_E_SIH_ANOTHER_INSTANCE_RUNNING elsewhere other repairService | Die Selbstreparatur läuft bereits. | The self-repair is already running.
80245114 WU_E_SIH_DNSRESILIENCY_OFF elsewhere other repairService | Die Absicherung der Namensauflösung ist abgeschaltet. | The protection of name resolution is turned off.
802451ff WU_E_SIH_UNEXPECTED elsewhere other repairService | Bei der Selbstreparatur trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the self-repair that fits no other class.
`)
