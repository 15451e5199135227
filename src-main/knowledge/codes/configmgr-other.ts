import { codeTable } from './table.ts'

/**
 * What other parts of the ConfigMgr client report: messaging, deployments of updates, applications, programs and
 * multicast. ConfigMgr publishes no names; meanings as its console gives them.
 */
export const configmgrOtherCodes = codeTable(`
87d00201 - elsewhere other client | Ein Name hat nicht die erwartete Form. | A name does not have the expected form.
87d00203 - elsewhere other client | Es wurden keine Daten übergeben. | No data were supplied.
87d00204 - elsewhere other client | Die Daten sind zu umfangreich. | The data are too large.
87d00205 - elsewhere other client | Ein Pfad ist ungültig. | A path is invalid.
87d00206 - elsewhere other client | Eine Datei ist ungültig. | A file is invalid.
87d00208 - elsewhere other client | Ein Befehl ist ungültig. | A command is invalid.
87d00209 - elsewhere other client | Die Art der Daten passt nicht. | The type of the data does not match.
87d00210 - elsewhere other client | Ein Umsetzer für Nachrichten ist ungültig. | A translator of messages is invalid.
87d00211 - scan other managementPoint | Die Adresse für eine Nachricht ist ungültig. | The address of a message is invalid.
87d00212 - elsewhere other client | Der Zusammenhang einer Nachricht ist schon geschlossen. | The context of a message is closed already.
87d00214 - elsewhere other client | Ein Name hat eine unzulässige Länge. | A name has a length that is not allowed.
87d00216 - elsewhere other client | Eine Angabe für den Dienst des Clients ist ungültig. | A parameter of the client’s service is invalid.
87d00218 - elsewhere other client | Die Einstellungen des Dienstes sind ungültig. | The settings of the service are invalid.
87d00220 - elsewhere other client | Eine Typangabe ist ungültig. | A type is invalid.
87d00221 - elsewhere other client | Der Benutzer ist ungültig. | The user is invalid.
87d00223 - elsewhere other client | Versionen passen nicht zusammen. | Versions do not match.
87d00224 - scan other managementPoint | Eine Nachricht ist ungültig. | A message is invalid.
87d00225 - scan other managementPoint | Die Art der Adresse einer Nachricht ist ungültig. | The type of a message’s address is invalid.
87d00226 - scan other managementPoint | Das Protokoll für eine Nachricht ist ungültig. | The protocol of a message is invalid.
87d00234 - elsewhere other client | Eine innere Stelle des Clients darf keine Nachricht von außen bekommen. | An internal endpoint of the client must not receive a remote message.
87d00237 - elsewhere other client | Die Art der Antwort auf eine Nachricht passt nicht. | The reply mode of a message is not compatible.
87d00241 - elsewhere other client | Die Verbindung zu einer Datenbank gelang nicht. | The connection to a database failed.
87d00242 - elsewhere other client | Eine gespeicherte Prozedur schlug fehl. | A stored procedure failed.
87d00245 - noise other nothing | Ein Teil des Clients war schon eingerichtet. | A part of the client was initialised already.
87d00249 - elsewhere other deployment | Eine Eigenschaft passt nicht zur Art der Konfigurationsangabe. | A property does not fit the type of the configuration item.
87d0024c - elsewhere other client | Ein XML-Schema ist ungültig. | An XML schema is invalid.
87d0025d - elsewhere other client | Ein XML-Dokument entspricht seinem Schema nicht. | An XML document does not conform to its schema.
87d0025f - elsewhere other repeat | Die Verbindung zum Auftraggeber ist getrennt. | The connection to the caller is gone.
87d00261 - elsewhere other client | Eine Konfigurationsangabe ließ sich nicht speichern. | A configuration item could not be stored.
87d00262 - download other client | Der Dienst für Übertragungen schickte eine Nachricht unbekannter Art. | The data transfer service sent a message of an unknown type.
87d00263 - download other client | Der Dienst für Übertragungen schickte eine ungültige Nachricht. | The data transfer service sent an invalid message.
87d00264 - elsewhere other client | Der Vorgang ist ungültig. | The operation is invalid.
87d00265 - elsewhere other client | Der Speicher des Clients ist in einem ungültigen Zustand. | The client’s store is in an invalid state.
87d00266 - elsewhere other client | Daten widersprechen sich. | Data are inconsistent.
87d00268 - scan policy machinePolicy | Eine Richtlinie ließ sich nicht in WMI übernehmen. | A policy could not be compiled into WMI.
87d0026a - elsewhere other client | Die Art eines Schlüssels wurde nicht gefunden. | The type of a key was not found.
87d0026b - elsewhere other client | Die Art eines Agents wurde nicht gefunden. | The type of an agent was not found.
87d0026c - elsewhere other client | Ein Status wurde nicht gefunden. | A status was not found.
87d0026d - elsewhere other wait | Eine Pause ist zu kurz angegeben. | A pause is too short.
87d0026e - elsewhere other wait | Eine Pause ist zu lang angegeben. | A pause is too long.
87d0026f - elsewhere other wait | Die Kennung einer Pause stimmt nicht. | The identifier of a pause does not match.
87d00274 - elsewhere other client | Es ist nicht angegeben, wem das Ende zu melden ist. | It is not stated whom to tell of the end.
87d0027f - elsewhere other nothing | Der Agent für Netzwerkzugriffsschutz läuft nicht. | The agent of Network Access Protection does not run.
87d0031d - elsewhere policy application | Die Anwendung gilt für Benutzer, soll aber ohne angemeldeten Benutzer installiert werden. | The application is for users, but is to be installed while no user is signed in.
87d0031e - elsewhere policy application | Die Anwendung ist für Benutzer, wurde aber einem Gerät zugewiesen. | The application is for users, but was assigned to a device.
87d0031f - elsewhere other application | Ein Erkennungsskript gab ungültige Daten zurück. | A detection script returned invalid data.
87d00326 - elsewhere other application | Die Angaben zur Anwendung fehlen in WMI. | The details of the application are missing from WMI.
87d00328 - elsewhere other deployment | Die Kurzfassung einer Konfigurationsangabe wurde nicht gefunden. | The digest of a configuration item was not found.
87d0032a - elsewhere other application | Die Befehlszeile zum Deinstallieren ist ungültig. | The command line to uninstall is invalid.
87d00330 - elsewhere policy application | Diese Art von Anwendung lässt sich nicht als erforderlich bereitstellen. | This type of application cannot be deployed as required.
87d00400 - elsewhere other application | Bei der Erkennung trat ein unerwarteter Fehler auf. | An unexpected error occurred during detection.
87d00401 - elsewhere other application | In den Regeln zur Erkennung ist ein XML-Ausdruck falsch. | An XML expression in the detection rules is wrong.
87d00402 - elsewhere other application | In den Regeln zur Erkennung ist ein Operator ungültig. | An operator in the detection rules is invalid.
87d00403 - elsewhere other application | In den Regeln zur Erkennung ist ein Datentyp nicht unterstützt. | A data type in the detection rules is not supported.
87d00420 - elsewhere other application | Die Regeln zur Erkennung nennen einen WMI-Namensraum, der nicht unterstützt wird. | The detection rules name a WMI namespace that is not supported.
87d00443? - elsewhere other application | Vermutlich läuft ein Programm, das die Installation nicht zulässt; Microsoft beschreibt den Code nicht. | Probably a program is running that does not permit the installation; Microsoft does not describe the code.
87d00700 - installation policy window | Updates dürfen zurzeit nicht installiert werden. | Updates must not be installed at present.
87d00701 - download policy window | Updates dürfen zurzeit nicht heruntergeladen werden. | Updates must not be downloaded at present.
87d00702 - installation policy machinePolicy | Die Richtlinie zur Bereitstellung wurde nicht gefunden. | The policy of the deployment was not found.
87d00703 - installation other wait | Eine andere Installation von Updates läuft; es ist nur eine zugleich erlaubt. | Another installation of updates is running; only one is allowed at a time.
87d00704 - installation other restartInstall | Ein Neustart ist fest vorgemerkt. | A restart is definitely pending.
87d00705 - installation other wait | Die Installation muss dazu angehalten sein. | The installation has to be paused for this.
87d00706 - installation other nothing | Zurzeit läuft kein Auftrag. | No job is active at present.
87d00707 - installation other wait | Die Kennung des Auftrags stimmt nicht. | The identifier of the job does not match.
87d00708 - noise other nothing | Eine Installation von Updates ist nicht nötig. | An installation of updates is not required.
87d00709 - installation other restartInstall | Die Überwachung eines Prozesses ließ sich nicht fortsetzen. | The monitoring of a process could not be resumed.
87d0070a - installation other deployment | Die Befehlszeile eines Updates ist ungültig. | The command line of an update is invalid.
87d0070b - installation other restartInstall | Ein Prozess ließ sich nicht starten. | A process could not be created.
87d0070c - installation other window | Die Installation eines Updates überschritt ihre zulässige Dauer. | The installation of an update exceeded its permitted run time.
87d0070d - installation other install | Ein Update ließ sich beim Versuch nicht installieren. | An update failed when its installation was attempted.
87d0070e - installation other deployment | Die Befehlszeile eines Updates ist leer. | The command line of an update is empty.
87d0070f - installation other deployment | Der Pfad des Installationsprogramms ist ungültig. | The path of the installer is invalid.
87d00710 - installation other restartInstall | Die Startzeit eines Prozesses ließ sich nicht vergleichen. | The creation time of a process could not be compared.
87d00711 - installation policy deployment | Die Bereitstellung beginnt erst später. | The deployment starts later.
87d00712 - installation other restartInstall | Zum Abschluss der Installation ist ein Neustart nötig. | A restart is required to complete the installation.
87d00713 - installation other wait | Das Ergebnis der Erkennung von Updates liegt noch nicht vor. | The results of detecting updates have not arrived yet.
87d00714 - installation other restartInstall | Der Benutzer kann nicht installieren, solange ein Neustart aussteht. | The user cannot install while a restart is pending.
87d00715 - noise other nothing | In dem Auftrag sind keine Updates angegeben. | No updates are named in the job.
87d00800 - download other distribution | Der Auftrag zum Übertragen von Inhalt ist in einem unerwarteten Zustand. | The job that transfers content is in an unexpected state.
87d00801 - elsewhere other distribution | Die Multicastübertragung schlug fehl. | The multicast transfer failed.
87d00802 - elsewhere other distribution | Die Versionen des Multicastprotokolls passen nicht zusammen. | The versions of the multicast protocol do not match.
87d00803 - elsewhere other distribution | Eine Multicastsitzung ließ sich nicht öffnen. | A multicast session could not be opened.
87d00804 - elsewhere other distribution | Die Zustandsprüfung des Multicastdienstes schlug fehl. | The health check of the multicast service failed.
87d00805 - elsewhere other distribution | Die Verschlüsselung der Multicastübertragung fehlt. | The encryption of the multicast transfer is missing.
87d00806 - elsewhere other distribution | Der Multicastdienst ist ausgelastet. | The multicast service is busy.
87d00807 - elsewhere other distribution | Der Pfad des Pakets ist ungültig. | The path of the package is invalid.
87d00808 - elsewhere other distribution | Das Paket ist nicht für Multicast freigegeben. | The package is not shared for multicast.
87d00809 - elsewhere other distribution | Das Paket ist nicht für Multicast eingerichtet. | The package is not enabled for multicast.
87d0080a - elsewhere other distribution | Die Einrichtung des Multicastdienstes ist ungültig. | The configuration of the multicast service is invalid.
87d0080b - elsewhere other distribution | Die Windows-Bereitstellungsdienste meldeten dem Multicastdienst einen Fehler. | Windows Deployment Services reported an error to the multicast service.
87d0080c - elsewhere other distribution | Keine Sitzung der Windows-Bereitstellungsdienste ist verfügbar. | No session of Windows Deployment Services is available.
87d01001 - elsewhere other program | Eine andere Softwareinstallation läuft, oder ein Neustart steht aus. | Another software installation is running, or a restart is pending.
87d01002 - elsewhere other program | Das Programm ist schon vorgemerkt. | The program is pending already.
87d01004 - elsewhere other program | Das Programm ist abgeschaltet. | The program is disabled.
87d01005 - elsewhere policy program | Die Richtlinie zu dem Programm fehlt oder ist ungültig. | The policy of the program is missing or invalid.
87d01006 - elsewhere other program | Das Programm ist nicht vorgemerkt. | The program is not pending.
87d01008 - elsewhere other program | Der Cache des Clients ließ sich nicht als belegt melden. | The client’s cache could not be reported as being in use.
87d01009 - elsewhere other program | WMI gab keine Daten zurück. | WMI returned no data.
87d01010 - elsewhere other program | Ein Neustart läuft, oder das Programm wartet auf einen. | A restart is under way, or the program waits for one.
87d01011 - elsewhere other program | Der Auftrag zum Ausführen wurde nicht gefunden. | The execution request was not found.
87d01012 - noise other nothing | Zurzeit läuft kein Programm. | No program is running at present.
87d01013 - elsewhere other program | Das Programm hängt von einem anderen ab, das noch nicht erfolgreich lief. | The program depends on another one that has not run successfully yet.
87d01014 - elsewhere other program | Das Programm braucht einen angemeldeten Benutzer. | The program needs a user who is signed in.
87d01015 - elsewhere other program | Ein Ende der Pause ließ sich nicht melden. | The end of a pause could not be reported.
87d01017 - download other distribution | Die Prüfsumme des Inhalts fehlt oder stimmt nicht. | The hash of the content is missing or does not match.
87d01018 - elsewhere policy program | Das Programm läuft nicht, während der Client im Internet ist. | The program does not run while the client is on the internet.
87d01100 - elsewhere other program | Ein Programm lief nicht; es wird erneut versucht. | A program did not run; it will be retried.
87d01101 - elsewhere other program | Ein Programm lief nicht; es wird nicht erneut versucht. | A program did not run; it will not be retried.
87d01102 - elsewhere other program | Die Umgebung zum Ausführen ließ sich nicht einrichten. | The execution context could not be created.
87d01103 - elsewhere other program | Das Vorbereiten eines Programms schlug fehl; es wird erneut versucht. | Preparing a program failed; it will be retried.
87d01104 - elsewhere other program | Die Befehlszeile eines Programms ist ungültig. | The command line of a program is invalid.
87d01105 - elsewhere other program | Ein gestartetes Programm ließ sich nicht überwachen. | A started program could not be monitored.
87d01108 - download other distribution | Auf keinen der Speicherorte ließ sich zugreifen; es wird nicht erneut versucht. | None of the locations could be accessed; it will not be retried.
87d01109 - elsewhere other program | Die Datei ist kein gültiges Installationspaket. | The file is not a valid installation package.
87d0110a - elsewhere other program | Das Vorbereiten eines Programms schlug fehl; es wird nicht erneut versucht. | Preparing a program failed; it will not be retried.
87d01200 - download other distribution | Zu dieser Kennung gibt es keine Anforderung von Inhalt. | There is no content request with this handle.
87d01203 - download other wait | Der Cache des Clients ist in Gebrauch. | The client’s cache is in use.
87d01204 - download other distribution | Für den Inhalt fand sich kein Verteilungspunkt. | No distribution point was found for the content.
87d01210 - download other distribution | Die Speicherorte des Inhalts ließen sich nicht ermitteln. | The locations of the content could not be determined.
87d01250 - installation other wait | Ein Neustart ist nicht möglich, solange Software installiert wird. | A restart is not possible while software is being installed.
87d01251 - elsewhere other application | Diese Art von Anwendung lässt sich hier nicht ausführen. | This type of application cannot be run here.
87d01280 - elsewhere other application | Eine virtuelle Anwendung ist gerade in Gebrauch. | A virtual application is currently in use.
87d01281 - elsewhere other application | Ein unterstützter App-V-Client ist nicht installiert. | A supported App-V client is not installed.
87d01285 - elsewhere other application | Ein vorausgesetztes App-V-Paket ist nicht installiert. | A dependent App-V package is not installed.
87d01286 - elsewhere other application | Eine höhere Version des App-V-Pakets ist schon installiert. | A higher version of the App-V package is installed already.
87d0128a - elsewhere other application | Der App-V-Client meldet einen Fehler beim Starten. | The App-V client reported a launch error.
87d0128b - elsewhere other application | Die App-V-Anwendung ist nicht installiert. | The App-V application is not installed.
87d0128c - elsewhere other application | Für das App-V-Paket fand sich kein Verteilungspunkt zum Streamen. | No streaming distribution point was found for the App-V package.
87d0128e - elsewhere other application | Das App-V-Paket ließ sich nicht entfernen, weil andere es noch veröffentlichen. | The App-V package could not be removed because others still publish it.
87d0128f - elsewhere other application | Ein App-V-Befehl meldete einen Fehler. | An App-V command returned a failure.
87d01290 - elsewhere other application | Die Abfrage des App-V-Anbieters in WMI schlug fehl. | The query of the App-V provider in WMI failed.
87d01291 - elsewhere other application | Die virtuelle Umgebung gilt hier nicht. | The virtual environment is not applicable.
87d01292 - elsewhere other application | Die virtuelle Anwendung wird benutzt. | The virtual application is being used.
87d02002 - elsewhere policy program | Die Richtlinie zu diesem Programm wurde nicht gefunden. | The policy of this program was not found.
87d02004 - elsewhere policy program | Die Richtlinie zur Softwareverteilung wurde nicht gefunden. | The software distribution policy was not found.
`)
