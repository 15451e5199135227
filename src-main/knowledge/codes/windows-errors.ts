import { codeTable } from './table.ts'

/** Common Windows errors as HRESULTs (0x8007 and the number). Source: Microsoft, winerror.h of the Windows SDK. */
export const windowsErrorCodes = codeTable(`
80070002 ERROR_FILE_NOT_FOUND scan other store | Eine Datei oder ein Eintrag wurde nicht gefunden. | A file or an entry was not found.
80070003 ERROR_PATH_NOT_FOUND scan other store | Ein Pfad wurde nicht gefunden, oft unter SoftwareDistribution. | A path was not found, often below SoftwareDistribution.
80070004 ERROR_TOO_MANY_OPEN_FILES scan other restart | Es sind zu viele Dateien geöffnet. | Too many files are open.
80070005 E_ACCESSDENIED=ERROR_ACCESS_DENIED scan other rights | Der Zugriff wurde verweigert. | Access was denied.
80070006 E_HANDLE=ERROR_INVALID_HANDLE scan other restart | Ein Handle ist ungültig. | A handle is invalid.
80070008 ERROR_NOT_ENOUGH_MEMORY scan other memory | Der Arbeitsspeicher reicht für den Vorgang nicht aus. | There is not enough memory for the operation.
8007000d ERROR_INVALID_DATA scan other store | Daten sind ungültig oder beschädigt. | Data are invalid or damaged.
8007000e E_OUTOFMEMORY=ERROR_OUTOFMEMORY scan other memory | Der Arbeitsspeicher reicht nicht aus; bei großen Updatekatalogen trifft das vor allem 32-Bit-Systeme. | There is not enough memory; with large update catalogues this concerns 32-bit systems above all.
80070013 ERROR_WRITE_PROTECT installation other disk | Der Datenträger ist schreibgeschützt. | The disk is write-protected.
80070015 ERROR_NOT_READY scan other restart | Ein Gerät oder Dienst ist nicht bereit. | A device or service is not ready.
80070017 ERROR_CRC installation other windows | Ein Datenfehler trat auf; der Datenträger kann beschädigt sein. | A data error occurred; the disk may be damaged.
80070020 ERROR_SHARING_VIOLATION scan other restart | Eine Datei wird von einem anderen Prozess benutzt, oft vom Virenscanner. | A file is in use by another process, often the virus scanner.
80070021 ERROR_LOCK_VIOLATION scan other restart | Ein Teil einer Datei ist von einem anderen Prozess gesperrt. | A part of a file is locked by another program.
80070026 ERROR_HANDLE_EOF download other store | Das Ende einer Datei wurde zu früh erreicht. | The end of a file was reached too early.
80070032 ERROR_NOT_SUPPORTED noise other nothing | Die Anfrage wird nicht unterstützt; auch gesunde Clients protokollieren das. | The request is not supported; healthy clients log this too.
80070035 ERROR_BAD_NETPATH elsewhere timeout names | Ein Netzwerkpfad wurde nicht gefunden. | A network path was not found.
80070036 ERROR_NETWORK_BUSY elsewhere timeout connection | Das Netzwerk ist ausgelastet. | The network is busy.
8007003b ERROR_UNEXP_NET_ERR elsewhere timeout connection | Ein unerwarteter Netzwerkfehler trat auf. | An unexpected network error occurred.
80070040 ERROR_NETNAME_DELETED scan timeout cut | Die Netzwerkverbindung wurde von der Gegenstelle beendet. | The network connection was ended by the other end.
80070043 ERROR_BAD_NET_NAME elsewhere timeout names | Ein Netzwerkname wurde nicht gefunden. | A network name was not found.
80070050 ERROR_FILE_EXISTS elsewhere other store | Die Datei ist schon vorhanden. | The file exists already.
80070070 ERROR_DISK_FULL scan other disk | Auf dem Datenträger ist kein Platz mehr. | There is no space left on the disk.
80070079 ERROR_SEM_TIMEOUT scan timeout connection | Eine Wartezeit ist abgelaufen, oft beim Zugriff auf das Netz. | A wait ended without success, often in network access.
8007007a ERROR_INSUFFICIENT_BUFFER elsewhere other windows | Ein Puffer ist zu klein. | A buffer is too small.
8007007b ERROR_INVALID_NAME scan other policy | Ein Name oder Pfad ist falsch aufgebaut. | A name or path is malformed.
8007007e ERROR_MOD_NOT_FOUND scan other windows | Eine Programmbibliothek wurde nicht gefunden. | A library was not found.
8007007f ERROR_PROC_NOT_FOUND scan other windows | Einer Programmbibliothek fehlt eine Funktion. | A library lacks a function.
800700aa ERROR_BUSY scan other wait | Die angeforderte Ressource wird gerade benutzt. | The requested resource is in use.
800700b7 ERROR_ALREADY_EXISTS noise other nothing | Etwas ist schon vorhanden. | Something exists already.
800700c1 ERROR_BAD_EXE_FORMAT scan other windows | Eine Programmdatei ist beschädigt oder für eine andere Architektur. | A program file is damaged or for another architecture.
800700ea ERROR_MORE_DATA noise other nothing | Es liegen weitere Daten vor. | More data are available.
80070103 ERROR_NO_MORE_ITEMS installation other driver | Es gibt keine weiteren Einträge; bei Treibern ist meist schon ein besserer installiert. | There are no more entries; with drivers, a better one is usually installed already.
800703e3 ERROR_OPERATION_ABORTED scan timeout repeat | Der Vorgang wurde abgebrochen. | The operation was aborted.
800703ec ERROR_INVALID_FLAGS elsewhere other caller | Eine Angabe des Aufrufs ist ungültig. | A flag of the call is invalid.
800703ee ERROR_FILE_INVALID elsewhere other store | Eine geöffnete Datei wurde von außen verändert. | A file that was open has been altered.
800703f0 ERROR_NO_TOKEN noise proxy nothing | Es gibt keine Benutzeranmeldung, deren Proxy-Einstellung der Dienst lesen könnte; ohne angemeldeten Benutzer ist das normal. | There is no user sign-in whose proxy setting the service could read; without a user signed in this is normal.
800703f1 ERROR_BADDB scan other windows | Die Datenbank der Registrierung ist beschädigt. | The registry database is damaged.
800703fa ERROR_KEY_DELETED scan other repeat | Ein Schlüssel der Registrierung wurde während des Zugriffs gelöscht. | A registry key was deleted while it was in use.
8007041d ERROR_SERVICE_REQUEST_TIMEOUT scan other service | Ein Dienst hat nicht rechtzeitig geantwortet. | A service did not respond in time.
80070420 ERROR_SERVICE_ALREADY_RUNNING noise other nothing | Der Dienst läuft bereits. | The service is already running.
80070425 ERROR_SERVICE_CANNOT_ACCEPT_CTRL scan other restart | Der Dienst nimmt im Augenblick keine Anweisungen an. | The service accepts no commands at present.
80070426 ERROR_SERVICE_NOT_ACTIVE scan other service | Ein benötigter Dienst läuft nicht. | A required service is not running.
80070428 ERROR_EXCEPTION_IN_SERVICE scan other restart | In einem Dienst trat ein Programmfehler auf. | A program error occurred in a service.
80070429 ERROR_DATABASE_DOES_NOT_EXIST scan other windows | Die angegebene Datenbank gibt es nicht. | The given database does not exist.
8007042b ERROR_PROCESS_ABORTED scan other restart | Ein Prozess wurde unerwartet beendet. | A process ended unexpectedly.
8007042c ERROR_SERVICE_DEPENDENCY_FAIL scan other service | Ein Dienst, den Windows Update voraussetzt, ließ sich nicht starten. | A service that Windows Update depends on could not be started.
8007042d ERROR_SERVICE_LOGON_FAILED scan other service | Ein Dienst konnte sich nicht anmelden. | A service could not sign in.
80070430 ERROR_SERVICE_MARKED_FOR_DELETE scan other restart | Ein Dienst ist zum Löschen vorgemerkt. | A service is marked for deletion.
8007043c ERROR_NOT_SAFEBOOT_SERVICE scan other restart | Der Dienst läuft im abgesicherten Modus nicht. | The service does not run in safe mode.
8007045a ERROR_DLL_INIT_FAILED scan other windows | Eine Programmbibliothek ließ sich nicht einrichten. | A library could not be initialised.
8007045b ERROR_SHUTDOWN_IN_PROGRESS noise other repeat | Windows wird gerade heruntergefahren. | Windows is shutting down.
80070490 ERROR_NOT_FOUND scan other windows | Ein Element wurde nicht gefunden; oft ist der Komponentenspeicher beschädigt. | An element was not found; the component store is often damaged.
800704c7 ERROR_CANCELLED noise other repeat | Der Vorgang wurde abgebrochen. | The operation was cancelled.
800704c9 ERROR_CONNECTION_REFUSED scan timeout/port-refused connection | Die Gegenstelle hat die Verbindung abgewiesen. | The other end refused the connection.
800704cf ERROR_NETWORK_UNREACHABLE scan timeout connection | Das Netz der Gegenstelle ist nicht erreichbar. | The network of the other end cannot be reached.
800704d0 ERROR_HOST_UNREACHABLE scan timeout connection | Die Gegenstelle ist nicht erreichbar. | The other end cannot be reached.
800704d3 ERROR_REQUEST_ABORTED scan timeout repeat | Die Anfrage wurde abgebrochen. | The request was aborted.
800704d4 ERROR_CONNECTION_ABORTED scan timeout/connection-reset cut | Die Verbindung wurde auf dem Client abgebrochen. | The connection was aborted on the client.
800704d5 ERROR_RETRY noise other repeat | Der Vorgang soll wiederholt werden. | The operation should be retried.
800704dc ERROR_NOT_AUTHENTICATED scan timeout domain | Der Aufrufer ist nicht angemeldet. | The caller is not authenticated.
800704ec ERROR_ACCESS_DISABLED_BY_POLICY scan policy policy | Eine Richtlinie verbietet den Vorgang. | A policy forbids the operation.
8007051f ERROR_NO_LOGON_SERVERS scan timeout domain | Kein Anmeldeserver ist erreichbar. | No logon server can be reached.
80070522 ERROR_PRIVILEGE_NOT_HELD scan other rights | Dem Client fehlt ein nötiges Recht. | The client lacks a required privilege.
8007052e ERROR_LOGON_FAILURE scan timeout domain | Benutzername oder Kennwort ist falsch. | The user name or password is wrong.
80070533 ERROR_ACCOUNT_DISABLED scan timeout domain | Das Konto ist deaktiviert. | The account is disabled.
8007054b ERROR_NO_SUCH_DOMAIN scan timeout domain | Die Domäne gibt es nicht, oder sie ist nicht erreichbar. | The domain does not exist or cannot be reached.
80070569 ERROR_LOGON_TYPE_NOT_GRANTED scan other service | Das Konto eines Dienstes darf sich nicht anmelden. | The account of a service may not sign in.
80070570 ERROR_FILE_CORRUPT scan other store | Eine Datei oder ein Ordner ist beschädigt. | A file or folder is damaged.
80070571 ERROR_DISK_CORRUPT scan other windows | Der Aufbau des Datenträgers ist beschädigt. | The structure of the disk is damaged.
80070576 ERROR_TIME_SKEW scan timeout/clock-skewed domain | Die Uhren von Client und Domänencontroller weichen zu weit voneinander ab. | The clocks of client and domain controller differ too much.
800705aa ERROR_NO_SYSTEM_RESOURCES scan other restart | Dem System fehlen Ressourcen. | The system lacks resources.
800705af ERROR_COMMITMENT_LIMIT scan other memory | Die Auslagerungsdatei ist zu klein. | The paging file is too small.
800705b4 ERROR_TIMEOUT scan timeout repeat | Der Vorgang wurde in der vorgesehenen Zeit nicht beendet; welcher, sagt der Code nicht. | The operation was not finished in the time allowed; the code does not say which.
80070641 ERROR_INSTALL_SERVICE_FAILURE installation other msi | Der Dienst Windows Installer ist nicht erreichbar. | The Windows Installer service cannot be reached.
80070642 ERROR_INSTALL_USEREXIT installation other msi | Ein Benutzer hat die Installation abgebrochen. | A user cancelled the installation.
80070643 ERROR_INSTALL_FAILURE installation other install | Bei der Installation trat ein schwerer Fehler auf. | A fatal error occurred during installation.
80070645 ERROR_UNKNOWN_PRODUCT installation other msi | Das Programm, zu dem das Update gehört, ist nicht installiert. | The program that the update belongs to is not installed.
8007064c ERROR_INSTALL_SOURCE_ABSENT installation other msi | Die Quelle der Installation ist nicht verfügbar. | The installation source is not available.
80070652 ERROR_INSTALL_ALREADY_RUNNING installation other restartInstall | Eine andere Installation läuft bereits. | Another installation is already running.
80070653 ERROR_INSTALL_PACKAGE_OPEN_FAILED installation other msi | Das Installationspaket ließ sich nicht öffnen. | The installation package could not be opened.
80070654 ERROR_INSTALL_PACKAGE_INVALID installation other msi | Das Installationspaket ist ungültig. | The installation package is invalid.
80070663 ERROR_PATCH_PACKAGE_OPEN_FAILED installation other msi | Das Patchpaket ließ sich nicht öffnen. | The patch package could not be opened.
80070669 ERROR_SUCCESS_REBOOT_INITIATED installation other nothing | Die Installation ist fertig und startet Windows neu. | The installation is complete and restarts Windows.
8007066a ERROR_PATCH_TARGET_NOT_FOUND installation other msi | Das Programm, zu dem der Patch gehört, fehlt oder hat eine andere Version. | The program that the patch belongs to is missing or has another version.
800706b5 RPC_S_UNKNOWN_IF scan other service | Der angesprochene Dienst kennt die Schnittstelle nicht. | The service that was called does not know the interface.
800706ba RPC_S_SERVER_UNAVAILABLE scan other service | Der RPC-Server ist nicht verfügbar. | The RPC server is unavailable.
800706bb RPC_S_SERVER_TOO_BUSY scan other repeat | Der RPC-Server ist ausgelastet. | The RPC server is too busy.
800706be RPC_S_CALL_FAILED scan other restart | Ein Aufruf eines anderen Prozesses schlug fehl. | A call to another process failed.
800706bf RPC_S_CALL_FAILED_DNE scan other restart | Ein Aufruf eines anderen Prozesses wurde nicht ausgeführt. | A call to another process was not executed.
800706d9 EPT_S_NOT_REGISTERED scan other service | Der Dienst hat sich nicht für Aufrufe angemeldet, oft die Windows-Firewall. | The service has not registered for calls, often the Windows Firewall.
800706fb ERROR_NO_TRUST_SAM_ACCOUNT scan timeout domain | Das Computerkonto fehlt in der Domäne. | The computer account is missing from the domain.
800706fd ERROR_TRUSTED_RELATIONSHIP_FAILURE scan timeout domain | Die Vertrauensstellung des Computers zur Domäne ist gestört. | The computer’s trust relationship with the domain is broken.
80070bc2 ERROR_SUCCESS_REBOOT_REQUIRED installation other restartInstall | Die Installation ist fertig und verlangt einen Neustart. | The installation is complete and requires a restart.
800710d9 ERROR_DATABASE_FAILURE scan other store | Die Datenbank ließ sich nicht lesen oder schreiben. | The database could not be read or written.
80071770 ERROR_ENCRYPTION_FAILED elsewhere other windows | Eine Datei ließ sich nicht verschlüsseln; dem ConfigMgr-Client fehlt dann seine gespeicherte Registrierung. | A file could not be encrypted; the ConfigMgr client then lacks its stored registration.
8007232a DNS_ERROR_RCODE_SERVER_FAILURE scan timeout names | Der DNS-Server meldete einen Fehler. | The DNS server reported a failure.
8007232b DNS_ERROR_RCODE_NAME_ERROR scan timeout names | Den Namen gibt es im DNS nicht. | The name does not exist in DNS.
8007232d DNS_ERROR_RCODE_REFUSED scan timeout names | Der DNS-Server hat die Anfrage abgelehnt. | The DNS server refused the query.
8007251d DNS_INFO_NO_RECORDS scan timeout names | Zu dem Namen gibt es im DNS keinen Eintrag der gesuchten Art. | DNS has no record of the requested type for the name.
8007267c DNS_ERROR_NO_DNS_SERVERS scan timeout names | Auf dem Client ist kein DNS-Server eingetragen. | No DNS server is set on the client.
8007271d WSAEACCES scan timeout connection | Der Zugriff auf das Netz wurde verboten, meist von einer Firewall auf dem Client. | Access to the network was forbidden, usually by a firewall on the client.
80072733 WSAEWOULDBLOCK noise other nothing | Der Vorgang im Netz ist noch nicht beendet. | The network operation has not completed yet.
80072742 WSAENETDOWN scan timeout connection | Das Netz ist ausgefallen. | The network is down.
80072743 WSAENETUNREACH scan timeout connection | Das Netz der Gegenstelle ist nicht erreichbar. | The network of the other end cannot be reached.
80072745 WSAECONNABORTED scan timeout/connection-reset cut | Die Verbindung wurde auf dem Client abgebrochen. | The connection was aborted on the client.
80072746 WSAECONNRESET scan timeout/connection-reset cut | Die Gegenstelle hat die Verbindung zurückgesetzt. | The other end reset the connection.
8007274c WSAETIMEDOUT scan timeout/port-unanswered connection | Auf den Verbindungsversuch kam keine Antwort. | The attempt to connect was not answered.
8007274d WSAECONNREFUSED scan timeout/port-refused connection | Der Port nimmt keine Verbindungen an. | The port accepts no connections.
80072751 WSAEHOSTUNREACH scan timeout connection | Die Gegenstelle ist nicht erreichbar. | The other end cannot be reached.
80072af9 WSAHOST_NOT_FOUND scan timeout names | Der Name ist nicht bekannt. | The name is not known.
80072afa WSATRY_AGAIN scan timeout names | Der DNS-Server gab keine verlässliche Antwort. | The DNS server gave no reliable answer.
80072afc WSANO_DATA scan timeout names | Zu dem Namen gibt es keine Adresse. | There is no address for the name.
800736b1 ERROR_SXS_CANT_GEN_ACTCTX installation other windows | Eine Komponente für ein Programm ließ sich nicht laden. | A component for a program could not be loaded.
800736cc ERROR_SXS_FILE_HASH_MISMATCH installation other components | Eine Datei des Komponentenspeichers passt nicht zu ihrem Manifest. | A file of the component store does not match its manifest.
80073701 ERROR_SXS_ASSEMBLY_MISSING installation other components | Im Komponentenspeicher fehlt eine Komponente. | A component is missing from the component store.
80073712 ERROR_SXS_COMPONENT_STORE_CORRUPT installation other components | Der Komponentenspeicher ist beschädigt. | The component store is damaged.
80073713 ERROR_ADVANCED_INSTALLER_FAILED installation other components | Ein Installationsschritt einer Komponente schlug fehl. | An installation step of a component failed.
8007371b ERROR_SXS_TRANSACTION_CLOSURE_INCOMPLETE installation other components | Zur Installation fehlen zusammengehörende Komponenten. | Components that belong together are missing for the installation.
8007371d ERROR_GENERIC_COMMAND_FAILED installation other components | Ein Befehl während der Installation schlug fehl. | A command during the installation failed.
`)
