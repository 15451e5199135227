import { codeTable } from './table.ts'

/** Automatic updates, the agent’s own update, its rules and its reports. Source: Microsoft, wuerror.h of the Windows SDK. */
export const agentSetupCodes = codeTable(`
8024a000 WU_E_AU_NOSERVICE scan other service | Die automatischen Updates konnten die Anfrage nicht bedienen. | Automatic Updates could not serve the request.
8024a002 WU_E_AU_NONLEGACYSERVER scan other agentSetup | Der alte Client hat den Vorgang beendet, weil der Server neuer ist. | The old client ended the operation because the server is newer.
8024a003 WU_E_AU_LEGACYCLIENTDISABLED scan other agentSetup | Der alte Client der automatischen Updates ist abgeschaltet. | The old client of Automatic Updates is disabled.
8024a004 WU_E_AU_PAUSED scan policy policy | Die automatischen Updates sind angehalten. | Automatic Updates are paused.
8024a005 WU_E_AU_NO_REGISTERED_SERVICE scan policy policy | Für die automatischen Updates ist kein Updatedienst eingetragen. | No update service is registered for Automatic Updates.
8024a006 WU_E_AU_DETECT_SVCID_MISMATCH scan policy repeat | Während der Suche hat sich der zuständige Updatedienst geändert. | The update service in charge changed during the scan.
8024a007 WU_E_REBOOT_IN_PROGRESS scan other restart | Windows startet gerade neu. | Windows is restarting.
8024a008 WU_E_AU_OOBE_IN_PROGRESS scan other wait | Die Ersteinrichtung von Windows ist noch nicht beendet. | The first-time setup of Windows is not finished.
8024afff WU_E_AU_UNEXPECTED scan other before | Bei den automatischen Updates trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in Automatic Updates that fits no other class.
8024b001 WU_E_WUTASK_INPROGRESS noise other wait | Die Aufgabe läuft bereits. | The task is already running.
8024b002 WU_E_WUTASK_STATUS_DISABLED scan other service | Die Aufgabe von Windows Update ist abgeschaltet. | The Windows Update task is disabled.
8024b003 WU_E_WUTASK_NOT_STARTED scan other repeat | Die Aufgabe von Windows Update wurde noch nicht gestartet. | The Windows Update task has not been started yet.
8024b004 WU_E_WUTASK_RETRY noise other nothing | Die Aufgabe wird wiederholt. | The task is retried.
8024b005 WU_E_WUTASK_CANCELINSTALL_DISALLOWED installation other nothing | Die Installation lässt sich nicht mehr abbrechen. | The installation can no longer be cancelled.
8024b101 WU_E_UNKNOWN_HARDWARECAPABILITY scan other metadata | Ein Update verlangt eine unbekannte Eigenschaft der Hardware. | An update requires an unknown hardware capability.
8024b102 WU_E_BAD_XML_HARDWARECAPABILITY scan other metadata | Die Angaben eines Updates zur Hardware sind fehlerhaft. | An update’s information about hardware is malformed.
8024b103 WU_E_WMI_NOT_SUPPORTED scan other wmi | WMI steht für die Prüfung nicht zur Verfügung. | WMI is not available for the evaluation.
8024b104 WU_E_UPDATE_MERGE_NOT_ALLOWED installation other install | Zwei Fassungen eines Updates lassen sich nicht zusammenführen. | Two versions of an update cannot be merged.
8024b105 WU_E_SKIPPED_UPDATE_INSTALLATION installation other install | Die Installation des Updates wurde ausgelassen. | The installation of the update was skipped.
8024b201 WU_E_SLS_INVALID_REVISION scan other online | Der Verzeichnisdienst von Microsoft nannte eine ungültige Fassung. | Microsoft’s directory service named an invalid revision.
8024b301 WU_E_FILETRUST_DUALSIGNATURE_RSA download certificate windows | Die RSA-Signatur einer Datei ist ungültig. | The RSA signature of a file is invalid.
8024b302 WU_E_FILETRUST_DUALSIGNATURE_ECC download certificate windows | Die ECC-Signatur einer Datei ist ungültig. | The ECC signature of a file is invalid.
8024b303 WU_E_TRUST_SUBJECT_NOT_TRUSTED download certificate windows | Einer Datei des Updates wird nicht vertraut. | A file of the update is not trusted.
8024b304 WU_E_TRUST_PROVIDER_UNKNOWN download certificate windows | Zum Prüfen der Signatur fehlt eine Komponente. | A component to check the signature is missing.
8024d001 WU_E_SETUP_INVALID_INFDATA scan other agentSetup | Eine INF-Datei zur Selbstaktualisierung enthält ungültige Angaben. | An INF file of the self-update contains invalid information.
8024d002 WU_E_SETUP_INVALID_IDENTDATA scan other agentSetup | Die Datei wuident.cab enthält ungültige Angaben. | The file wuident.cab contains invalid information.
8024d003 WU_E_SETUP_ALREADY_INITIALIZED scan other repeat | Die Selbstaktualisierung war schon eingerichtet. | The self-update was already initialised.
8024d004 WU_E_SETUP_NOT_INITIALIZED scan other repeat | Die Selbstaktualisierung war noch nicht eingerichtet. | The self-update was not initialised yet.
8024d005 WU_E_SETUP_SOURCE_VERSION_MISMATCH scan other agentSetup | Die Versionen der Dateien zur Selbstaktualisierung passen nicht zusammen. | The versions of the self-update’s files do not match.
8024d006 WU_E_SETUP_TARGET_VERSION_GREATER noise other nothing | Der Agent ist neuer als das, was der Server anbietet. | The agent is newer than what the server offers.
8024d007 WU_E_SETUP_REGISTRATION_FAILED scan other agentSetup | Dateien des Agenten ließen sich nicht registrieren. | Files of the agent could not be registered.
8024d008 WU_E_SELFUPDATE_SKIP_ON_FAILURE scan other agentSetup | Die Selbstaktualisierung wurde nach einem Fehler ausgelassen. | The self-update was skipped after a failure.
8024d00a WU_E_SETUP_UNSUPPORTED_CONFIGURATION scan other agentSetup | Dieses System wird von der Selbstaktualisierung nicht unterstützt. | The self-update does not support this system.
8024d00b WU_E_SETUP_BLOCKED_CONFIGURATION scan other agentSetup | Die Selbstaktualisierung ist für dieses System gesperrt. | The self-update is blocked for this system.
8024d00c WU_E_SETUP_REBOOT_TO_FIX scan other restart | Vor der Selbstaktualisierung ist ein Neustart nötig. | A restart is needed before the self-update.
8024d00d WU_E_SETUP_ALREADYRUNNING scan other wait | Die Selbstaktualisierung läuft bereits. | The self-update is already running.
8024d00e WU_E_SETUP_REBOOTREQUIRED scan other restart | Die Selbstaktualisierung verlangt einen Neustart. | The self-update requires a restart.
8024d00f WU_E_SETUP_HANDLER_EXEC_FAILURE scan other agentSetup | Das Programm zur Selbstaktualisierung ließ sich nicht ausführen. | The program of the self-update could not be run.
8024d010 WU_E_SETUP_INVALID_REGISTRY_DATA scan other agentSetup | Ein Wert der Selbstaktualisierung in der Registrierung ist ungültig. | A registry value of the self-update is invalid.
8024d011 WU_E_SELFUPDATE_REQUIRED scan other agentSetup | Vor der Suche muss sich der Agent aktualisieren. | The agent has to update itself before the scan.
8024d012 WU_E_SELFUPDATE_REQUIRED_ADMIN scan other agentSetup | Ein Administrator muss den Agenten aktualisieren. | An administrator has to update the agent.
8024d013 WU_E_SETUP_WRONG_SERVER_VERSION scan other agentSetup | Die Version des Servers passt nicht zum Agenten. | The server’s version does not fit the agent.
8024d014 WU_E_SETUP_DEFERRABLE_REBOOT_PENDING scan other restart | Ein aufschiebbarer Neustart steht aus. | A restart that can be deferred is pending.
8024d015 WU_E_SETUP_NON_DEFERRABLE_REBOOT_PENDING scan other restart | Ein Neustart steht aus, der sich nicht aufschieben lässt. | A restart that cannot be deferred is pending.
8024d016 WU_E_SETUP_FAIL scan other agentSetup | Die Selbstaktualisierung schlug fehl. | The self-update failed.
8024dfff WU_E_SETUP_UNEXPECTED scan other agentSetup | Bei der Selbstaktualisierung trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the self-update that fits no other class.
8024e001 WU_E_EE_UNKNOWN_EXPRESSION scan other metadata | Eine Regel eines Updates ist dem Agenten unbekannt. | The agent does not know a rule of an update.
8024e002 WU_E_EE_INVALID_EXPRESSION scan other metadata | Eine Regel eines Updates ist ungültig. | A rule of an update is invalid.
8024e003 WU_E_EE_MISSING_METADATA scan other metadata | Zum Auswerten einer Regel fehlen Metadaten. | Metadata to evaluate a rule are missing.
8024e004 WU_E_EE_INVALID_VERSION scan other metadata | Die Version einer Regel ist ungültig. | The version of a rule is invalid.
8024e005 WU_E_EE_NOT_INITIALIZED scan other repeat | Das Auswerten der Regeln war noch nicht eingerichtet. | The evaluation of rules was not initialised.
8024e006 WU_E_EE_INVALID_ATTRIBUTEDATA scan other metadata | Eine Angabe in einer Regel ist ungültig. | A value in a rule is invalid.
8024e007 WU_E_EE_CLUSTER_ERROR scan other before | Der Zustand des Clusters ließ sich nicht ermitteln. | The state of the cluster could not be determined.
8024efff WU_E_EE_UNEXPECTED scan other before | Beim Auswerten der Regeln trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the evaluation of rules that fits no other class.
8024f001 WU_E_REPORTER_EVENTCACHECORRUPT elsewhere other report | Der Zwischenspeicher der Meldungen ist beschädigt. | The cache of events is damaged.
8024f002 WU_E_REPORTER_EVENTNAMESPACEPARSEFAILED elsewhere other report | Die Beschreibung der Meldungen war nicht lesbar. | The description of events could not be read.
8024f003 WU_E_INVALID_EVENT elsewhere other report | Eine Meldung ist ungültig. | An event is invalid.
8024f005 WU_E_CALLBACK_COOKIE_NOT_FOUND noise other nothing | Eine Rückmeldung gehört zu keinem laufenden Vorgang. | A callback belongs to no operation under way.
8024ffff WU_E_REPORTER_UNEXPECTED elsewhere other report | Beim Melden trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in reporting that fits no other class.
`)
