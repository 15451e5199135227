import { codeTable } from './table.ts'

/** What the Windows Update Agent tells of its own operations. Source: Microsoft, wuerror.h of the Windows SDK. */
export const agentOperationCodes = codeTable(`
00240001 WU_S_SERVICE_STOP noise other nothing | Der Dienst wurde ordnungsgemäß beendet. | The service was stopped successfully.
00240002 WU_S_SELFUPDATE noise other nothing | Der Agent hat sich selbst aktualisiert. | The agent updated itself.
00240003 WU_S_UPDATE_ERROR installation other install | Der Vorgang ist beendet, bei einzelnen Updates traten Fehler auf. | The operation completed, but some updates had errors.
00240004 WU_S_MARKED_FOR_DISCONNECT noise other nothing | Eine Rückmeldung wurde zum Trennen vorgemerkt, weil der Vorgang dazu schon endete. | A callback was marked for disconnection because its operation had already ended.
00240005 WU_S_REBOOT_REQUIRED installation other restartInstall | Das System muss neu gestartet werden, damit die Installation abgeschlossen wird. | The system has to restart to complete the installation.
00240006 WU_S_ALREADY_INSTALLED noise other nothing | Das Update ist bereits installiert. | The update is already installed.
00240007 WU_S_ALREADY_UNINSTALLED noise other nothing | Das Update ist bereits entfernt. | The update is already removed.
00240008 WU_S_ALREADY_DOWNLOADED noise other nothing | Das Update ist bereits heruntergeladen. | The update is already downloaded.
00240009 WU_S_SOME_UPDATES_SKIPPED_ON_BATTERY installation other power | Einige Updates wurden ausgelassen, weil das Gerät im Akkubetrieb läuft. | Some updates were skipped because the device runs on battery.
0024000a WU_S_ALREADY_REVERTED noise other nothing | Das Update wurde bereits zurückgenommen. | The update has already been reverted.
00240010 WU_S_SEARCH_CRITERIA_NOT_SUPPORTED noise other nothing | Ein Suchkriterium wird vom Dienst nicht unterstützt und wurde übergangen. | A search criterion is not supported by the service and was ignored.
00242015 WU_S_UH_INSTALLSTILLPENDING installation other restartInstall | Die Installation ist noch nicht abgeschlossen. | The installation is still pending.
00242016 WU_S_UH_DOWNLOAD_SIZE_CALCULATED noise other nothing | Die Größe des Downloads wurde berechnet. | The size of the download was calculated.
00245001 WU_S_SIH_NOOP noise other nothing | Die Selbstreparatur von Windows Update hatte nichts zu tun. | The self-repair of Windows Update had nothing to do.
00246001 WU_S_DM_ALREADYDOWNLOADING noise other nothing | Das Update wird bereits heruntergeladen. | The update is already being downloaded.
00247101 WU_S_METADATA_SKIPPED_BY_ENFORCEMENTMODE noise other nothing | Die Signatur der Metadaten wurde der Einstellung nach nicht geprüft. | The signature of the metadata was not checked, as configured.
00247102 WU_S_METADATA_IGNORED_SIGNATURE_VERIFICATION noise other nothing | Das Ergebnis der Signaturprüfung wurde der Einstellung nach übergangen. | The result of the signature check was ignored, as configured.
00248001 WU_S_SEARCH_LOAD_SHEDDING noise server nothing | Der Server war ausgelastet und hat einen Teil der Suche verschoben. | The server was busy and postponed a part of the search.
80240001 WU_E_NO_SERVICE scan other service | Der Windows Update-Agent kann den Dienst nicht bereitstellen. | The Windows Update Agent cannot provide the service.
80240002 WU_E_MAX_CAPACITY_REACHED scan other repeat | Der Dienst hat eine Obergrenze seiner gleichzeitigen Vorgänge erreicht. | The service reached a limit of its concurrent operations.
80240003 WU_E_UNKNOWN_ID scan other store | Zu einer angegebenen Kennung gibt es nichts. | An identifier that was given is not known.
80240004 WU_E_NOT_INITIALIZED scan other caller | Ein Objekt des Agenten wurde benutzt, bevor es eingerichtet war. | An object of the agent was used before it was initialised.
80240005 WU_E_RANGEOVERLAP download other bits | Der angeforderte Bereich einer Datei überschneidet sich mit einem anderen. | The requested range of a file overlaps another.
80240006 WU_E_TOOMANYRANGES download other bits | Es wurden mehr Bereiche einer Datei angefordert, als zulässig sind. | More ranges of a file were requested than are permitted.
80240007 WU_E_INVALIDINDEX scan other caller | Ein Programm griff auf ein Element zu, das die Liste nicht hat. | A program accessed an element that the list does not have.
80240008 WU_E_ITEMNOTFOUND scan other store | Ein gesuchter Schlüssel wurde im Datenbestand des Agenten nicht gefunden. | A key was not found in the agent’s data.
80240009 WU_E_OPERATIONINPROGRESS scan other wait | Ein anderer Vorgang, der sich damit nicht verträgt, läuft bereits. | Another operation that conflicts with it is already under way.
8024000a WU_E_COULDNOTCANCEL noise other nothing | Der Vorgang ließ sich nicht mehr abbrechen. | The operation could no longer be cancelled.
8024000c WU_E_NOOP noise other nothing | Es war nichts zu tun. | Nothing had to be done.
8024000d WU_E_XML_MISSINGDATA scan other metadata | In den XML-Daten eines Updates fehlt eine nötige Angabe. | The XML data of an update lack required information.
8024000f WU_E_CYCLE_DETECTED scan other metadata | Updates in WSUS setzen sich gegenseitig voraus. | Updates in WSUS depend on each other in a circle.
80240010 WU_E_TOO_DEEP_RELATION scan other metadata | Die Abhängigkeiten zwischen den Updates sind zu tief verschachtelt. | The dependencies between the updates are nested too deeply.
80240011 WU_E_INVALID_RELATIONSHIP scan other metadata | Eine Abhängigkeit zwischen Updates ist ungültig. | A dependency between updates is invalid.
80240012 WU_E_REG_VALUE_INVALID scan policy policy | Ein Wert von Windows Update in der Registrierung ist ungültig. | A Windows Update value in the registry is invalid.
80240013 WU_E_DUPLICATE_ITEM noise other nothing | Ein Element steht doppelt in einer Liste. | An item is in a list twice.
80240014 WU_E_INVALID_INSTALL_REQUESTED installation other install | Die angeforderte Installation ist so nicht möglich. | The requested installation is not possible this way.
80240016 WU_E_INSTALL_NOT_ALLOWED installation other restartInstall | Eine andere Installation läuft, oder ein Neustart steht aus. | Another installation is running, or a restart is pending.
80240017 WU_E_NOT_APPLICABLE installation other nothing | Das Update passt nicht zu diesem Computer. | The update does not apply to this computer.
80240018 WU_E_NO_USERTOKEN scan other caller | Dem Vorgang fehlt die Anmeldung eines Benutzers. | The operation lacks the sign-in of a user.
80240019 WU_E_EXCLUSIVE_INSTALL_CONFLICT installation other install | Ein Update, das allein installiert werden muss, wurde mit anderen zusammen angefordert. | An update that has to be installed alone was requested together with others.
8024001b WU_E_SELFUPDATE_IN_PROGRESS scan other wait | Der Agent aktualisiert sich gerade selbst. | The agent is updating itself.
8024001d WU_E_INVALID_UPDATE scan other metadata | Ein Update enthält ungültige Angaben. | An update contains invalid information.
80240020 WU_E_NO_INTERACTIVE_USER installation other install | Zum Abschluss der Installation muss ein Benutzer angemeldet sein. | A user has to be signed in to complete the installation.
80240022 WU_E_ALL_UPDATES_FAILED installation other install | Keines der angeforderten Updates ließ sich verarbeiten. | None of the requested updates could be processed.
80240023 WU_E_EULAS_DECLINED installation other licence | Die Lizenzbedingungen der Updates wurden abgelehnt. | The licence terms of the updates were declined.
80240024 WU_E_NO_UPDATE installation other nothing | Es gibt keine Updates für den Vorgang. | There are no updates for the operation.
80240026 WU_E_INVALID_UPDATE_TYPE installation other caller | Diese Art von Update lässt sich so nicht behandeln. | This type of update cannot be handled this way.
80240028 WU_E_UNINSTALL_NOT_ALLOWED installation other nothing | Das Update lässt sich nicht deinstallieren, weil es nicht von WSUS verwaltet wird oder das nicht vorsieht. | The update cannot be uninstalled because WSUS does not manage it or it does not allow that.
80240029 WU_E_INVALID_PRODUCT_LICENSE installation other install | Die Lizenz des Produkts ist ungültig. | The licence of the product is invalid.
8024002a WU_E_MISSING_HANDLER scan other agentSetup | Dem Agenten fehlt eine Komponente, die den Updatetyp verarbeitet. | The agent lacks a component that processes this type of update.
8024002c WU_E_BIN_SOURCE_ABSENT installation other components | Ein Binärunterschied braucht eine Datei, die nicht vorliegt. | A binary delta needs a file that is not there.
8024002d WU_E_SOURCE_ABSENT installation other install | Eine Quelldatei, die das Update braucht, ist nicht vorhanden. | A source file that the update needs is absent.
80240031 WU_E_INVALID_FILE download other content | Eine Datei hat ein falsches Format. | A file has the wrong format.
80240032 WU_E_INVALID_CRITERIA scan other caller | Die Suchkriterien sind ungültig. | The search criteria are invalid.
80240033 WU_E_EULA_UNAVAILABLE download server licence | Die Datei mit den Lizenzbedingungen ließ sich nicht herunterladen. | The file with the licence terms could not be downloaded.
80240034 WU_E_DOWNLOAD_FAILED download other content | Das Update ließ sich nicht herunterladen. | The update could not be downloaded.
80240035 WU_E_UPDATE_NOT_PROCESSED installation other install | Das Update wurde nicht verarbeitet. | The update was not processed.
80240036 WU_E_INVALID_OPERATION scan other caller | Der Vorgang ist im augenblicklichen Zustand des Objekts nicht möglich. | The operation is not possible in the present state of the object.
80240037 WU_E_NOT_SUPPORTED scan other caller | Diese Funktion wird nicht unterstützt. | This function is not supported.
80240040 WU_E_NO_SERVER_CORE_SUPPORT scan other nothing | Auf Server Core gibt es diese Funktion nicht. | Server Core does not have this function.
80240041 WU_E_SYSPREP_IN_PROGRESS scan other wait | Sysprep läuft; bis zu seinem Ende wird nicht gesucht. | Sysprep is running; nothing is searched until it ends.
80240042 WU_E_UNKNOWN_SERVICE scan policy policy | Der angegebene Updatedienst ist auf dem Client nicht eingetragen. | The given update service is not registered on the client.
80240043 WU_E_NO_UI_SUPPORT elsewhere other nothing | Die Oberfläche von Windows Update wird hier nicht unterstützt. | The user interface of Windows Update is not supported here.
80240044 WU_E_PER_MACHINE_UPDATE_ACCESS_DENIED scan other caller | Nur Administratoren dürfen diesen Vorgang für Updates des Computers ausführen. | Only administrators may perform this operation on updates of the computer.
80240045 WU_E_UNSUPPORTED_SEARCHSCOPE scan other caller | Der Umfang der Suche wird für diese Art von Updates nicht unterstützt. | The scope of the search is not supported for this type of update.
80240046 WU_E_BAD_FILE_URL download server content | Die Adresse einer Datei zeigt nicht auf eine Datei. | The address of a file does not lead to a file.
80240047 WU_E_REVERT_NOT_ALLOWED installation other nothing | Das Update lässt sich nicht zurücknehmen. | The update cannot be reverted.
80240048 WU_E_INVALID_NOTIFICATION_INFO elsewhere other nothing | Die Angaben zu einer Benachrichtigung sind ungültig. | The details of a notification are invalid.
80240049 WU_E_OUTOFRANGE scan other caller | Ein übergebener Wert liegt außerhalb des Zulässigen. | A value that was passed is out of range.
8024004a WU_E_SETUP_IN_PROGRESS scan other wait | Windows Setup läuft; bis zu seinem Ende wird nicht gesucht. | Windows Setup is running; nothing is searched until it ends.
8024004b WU_E_ORPHANED_DOWNLOAD_JOB download other bits | Ein Download gehört zu keinem Vorgang mehr. | A download no longer belongs to any operation.
8024004c WU_E_LOW_BATTERY installation other power | Der Akku ist für die Installation zu schwach. | The battery is too low for the installation.
8024004d WU_E_INFRASTRUCTUREFILE_INVALID_FORMAT scan other answer | Eine Steuerdatei des Updatedienstes hat ein falsches Format. | A control file of the update service has the wrong format.
8024004e WU_E_INFRASTRUCTUREFILE_REQUIRES_SSL scan other answer | Eine Steuerdatei des Updatedienstes muss über eine verschlüsselte Verbindung kommen. | A control file of the update service has to come over an encrypted connection.
8024004f WU_E_IDLESHUTDOWN_OPCOUNT_DISCOVERY noise other nothing | Der Dienst kann noch nicht in den Leerlauf gehen, weil eine Ermittlung läuft. | The service cannot idle yet because a discovery is under way.
80240050 WU_E_IDLESHUTDOWN_OPCOUNT_SEARCH noise other nothing | Der Dienst kann noch nicht in den Leerlauf gehen, weil eine Suche läuft. | The service cannot idle yet because a search is under way.
80240051 WU_E_IDLESHUTDOWN_OPCOUNT_DOWNLOAD noise other nothing | Der Dienst kann noch nicht in den Leerlauf gehen, weil ein Download läuft. | The service cannot idle yet because a download is under way.
80240052 WU_E_IDLESHUTDOWN_OPCOUNT_INSTALL noise other nothing | Der Dienst kann noch nicht in den Leerlauf gehen, weil eine Installation läuft. | The service cannot idle yet because an installation is under way.
80240053 WU_E_IDLESHUTDOWN_OPCOUNT_OTHER noise other nothing | Der Dienst kann noch nicht in den Leerlauf gehen, weil ein anderer Vorgang läuft. | The service cannot idle yet because another operation is under way.
80240054 WU_E_INTERACTIVE_CALL_CANCELLED noise other repeat | Ein Benutzer hat den Vorgang abgebrochen. | A user cancelled the operation.
80240055 WU_E_AU_CALL_CANCELLED noise other repeat | Die automatischen Updates haben den Vorgang abgebrochen. | Automatic Updates cancelled the operation.
80240056 WU_E_SYSTEM_UNSUPPORTED scan other agentSetup | Dieses System wird nicht unterstützt. | This system is not supported.
80240057 WU_E_NO_SUCH_HANDLER_PLUGIN installation other agentSetup | Ein benötigtes Zusatzmodul für diese Art von Update fehlt. | A module required for this type of update is missing.
80240058 WU_E_INVALID_SERIALIZATION_VERSION scan other store | Gespeicherte Daten haben eine Fassung, die dieser Agent nicht liest. | Stored data have a version that this agent does not read.
80240059 WU_E_NETWORK_COST_EXCEEDS_POLICY download policy metered | Die Richtlinie erlaubt das Herunterladen über diese getaktete Verbindung nicht. | Policy does not allow the download over this metered connection.
8024005a WU_E_CALL_CANCELLED_BY_HIDE noise other nothing | Der Vorgang wurde abgebrochen, weil das Update ausgeblendet wurde. | The operation was cancelled because the update was hidden.
8024005b WU_E_CALL_CANCELLED_BY_INVALID noise other nothing | Der Vorgang wurde abgebrochen, weil das Update nicht mehr gültig ist. | The operation was cancelled because the update is no longer valid.
8024005c WU_E_INVALID_VOLUMEID installation other caller | Die Kennung eines Laufwerks ist ungültig. | The identifier of a volume is invalid.
8024005d WU_E_UNRECOGNIZED_VOLUMEID installation other caller | Das System kennt das angegebene Laufwerk nicht. | The system does not know the given volume.
8024005e WU_E_EXTENDEDERROR_NOTSET noise other before | Zu dem Fehler liegt keine genauere Angabe vor. | There is no further detail about the error.
8024005f WU_E_EXTENDEDERROR_FAILED noise other before | Die genauere Angabe zu dem Fehler ließ sich nicht festhalten. | The further detail about the error could not be recorded.
80240060 WU_E_IDLESHUTDOWN_OPCOUNT_SERVICEREGISTRATION noise other nothing | Der Dienst kann noch nicht in den Leerlauf gehen, weil ein Updatedienst eingetragen wird. | The service cannot idle yet because an update service is being registered.
80240061 WU_E_FILETRUST_SHA2SIGNATURE_MISSING download certificate agentSetup | Eine Datei trägt keine SHA-2-Signatur. | A file has no SHA-2 signature.
80240062 WU_E_UPDATE_NOT_APPROVED download server deployment | Das Update ist für diesen Computer nicht genehmigt. | The update is not approved for this computer.
80240063 WU_E_CALL_CANCELLED_BY_INTERACTIVE_SEARCH noise other nothing | Eine von Hand gestartete Suche hat die laufende abgelöst. | A search started by hand replaced the one under way.
80240064 WU_E_INSTALL_JOB_RESUME_NOT_ALLOWED installation other install | Die Installation lässt sich nicht fortsetzen. | The installation cannot be resumed.
80240065 WU_E_INSTALL_JOB_NOT_SUSPENDED installation other install | Die Installation ist nicht angehalten. | The installation is not suspended.
80240066 WU_E_INSTALL_USERCONTEXT_ACCESSDENIED installation other install | Die Installation im Namen des Benutzers wurde verweigert. | The installation in the name of the user was denied.
80240069? - installation other newestUpdate | Der Windows Update-Dienst bricht beim Herunterladen oder Installieren über WSUS ab; so trat es 2025 bei Windows 11 24H2 auf. | The Windows Update service stops while it downloads or installs from WSUS, as seen in 2025 with Windows 11 24H2.
`)
