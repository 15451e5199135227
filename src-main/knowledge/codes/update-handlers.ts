import { codeTable } from './table.ts'

/** Installing updates: handlers, Windows Installer, drivers, the user interface. Source: Microsoft, wuerror.h of the Windows SDK. */
export const updateHandlerCodes = codeTable(`
80241001 WU_E_MSI_WRONG_VERSION installation other msi | Die Version von Windows Installer ist zu alt für das Update. | The version of Windows Installer is too old for the update.
80241002 WU_E_MSI_NOT_CONFIGURED installation other msi | Windows Installer ist nicht eingerichtet. | Windows Installer is not configured.
80241003 WU_E_MSP_DISABLED installation policy msi | Eine Richtlinie verbietet Patches des Windows Installers. | A policy forbids patches of Windows Installer.
80241004 WU_E_MSI_WRONG_APP_CONTEXT installation other msi | Das Programm ist nur für einen Benutzer installiert, das Update gilt für den Computer. | The program is installed for one user only, the update is for the computer.
80241005 WU_E_MSI_NOT_PRESENT installation other msi | Windows Installer ist auf dem Computer nicht vorhanden. | Windows Installer is not on the computer.
80241fff WU_E_MSP_UNEXPECTED installation other msi | Beim Einspielen über Windows Installer trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in Windows Installer that fits no other class.
80242000 WU_E_UH_REMOTEUNAVAILABLE installation other install | Der getrennte Prozess für die Installation war nicht erreichbar. | The separate process for the installation could not be reached.
80242001 WU_E_UH_LOCALONLY installation other install | Dieses Installationsmodul läuft nur im eigenen Prozess. | This installation module works in its own process only.
80242002 WU_E_UH_UNKNOWNHANDLER installation other agentSetup | Zu dieser Art von Update ist kein Installationsmodul bekannt. | No installation module is known for this type of update.
80242003 WU_E_UH_REMOTEALREADYACTIVE installation other restartInstall | Der getrennte Prozess für die Installation läuft schon. | The separate process for the installation is already running.
80242004 WU_E_UH_DOESNOTSUPPORTACTION installation other nothing | Dieses Update lässt den Vorgang nicht zu, meist das Deinstallieren. | This update does not support the action, usually uninstalling.
80242005 WU_E_UH_WRONGHANDLER installation other install | Das Update wurde dem falschen Installationsmodul übergeben. | The update was handed to the wrong installation module.
80242006 WU_E_UH_INVALIDMETADATA installation other store | Das Update enthält ungültige Angaben zur Installation. | The update contains invalid installation metadata.
80242007 WU_E_UH_INSTALLERHUNG installation other restartInstall | Das Installationsprogramm antwortete nicht mehr und wurde beendet. | The installer stopped responding and was ended.
80242008 WU_E_UH_OPERATIONCANCELLED installation other restartInstall | Die Installation wurde abgebrochen. | The installation was cancelled.
80242009 WU_E_UH_BADHANDLERXML installation other install | Die Angaben für das Installationsmodul sind fehlerhaft. | The data for the installation module are malformed.
8024200a WU_E_UH_CANREQUIREINPUT installation other install | Das Update kann Eingaben verlangen und lässt sich nicht unbeaufsichtigt installieren. | The update may ask for input and cannot be installed unattended.
8024200b WU_E_UH_INSTALLERFAILURE installation other install | Das Installationsprogramm meldete einen Fehler. | The installer reported a failure.
8024200c WU_E_UH_FALLBACKTOSELFCONTAINED installation other nothing | Statt des Unterschieds wird das vollständige Paket verwendet. | The complete package is used instead of the delta.
8024200d WU_E_UH_NEEDANOTHERDOWNLOAD installation other content | Das Update muss noch einmal heruntergeladen werden. | The update has to be downloaded once more.
8024200e WU_E_UH_NOTIFYFAILURE installation other install | Das Installationsmodul konnte keine Meldung zurückgeben. | The installation module could not report back.
8024200f WU_E_UH_INCONSISTENT_FILE_NAMES installation other install | Dateinamen in Update und Paket stimmen nicht überein. | File names in update and package do not agree.
80242010 WU_E_UH_FALLBACKERROR installation other install | Auch das vollständige Paket ließ sich nicht verwenden. | The complete package could not be used either.
80242011 WU_E_UH_TOOMANYDOWNLOADREQUESTS installation other content | Das Update verlangte zu oft einen weiteren Download. | The update asked for a further download too often.
80242012 WU_E_UH_UNEXPECTEDCBSRESPONSE installation other components | Die Komponentenwartung von Windows antwortete unerwartet. | The component servicing of Windows answered unexpectedly.
80242013 WU_E_UH_BADCBSPACKAGEID installation other install | Die Kennung eines Pakets der Komponentenwartung ist ungültig. | The identifier of a servicing package is invalid.
80242014 WU_E_UH_POSTREBOOTSTILLPENDING installation other restartInstall | Die Arbeiten nach dem Neustart sind noch nicht beendet. | The work after the restart is still under way.
80242015 WU_E_UH_POSTREBOOTRESULTUNKNOWN installation other install | Das Ergebnis der Installation nach dem Neustart ist nicht feststellbar. | The result of the installation after the restart could not be determined.
80242016 WU_E_UH_POSTREBOOTUNEXPECTEDSTATE installation other components | Nach dem Neustart ist das Update in einem unerwarteten Zustand. | The update is in an unexpected state after the restart.
80242017 WU_E_UH_NEW_SERVICING_STACK_REQUIRED installation other stack | Vor diesem Update muss der Wartungsstapel aktualisiert werden. | The servicing stack has to be updated before this update.
80242018 WU_E_UH_CALLED_BACK_FAILURE installation other install | Eine Rückmeldung des Installationsmoduls schlug fehl. | A callback of the installation module failed.
80242019 WU_E_UH_CUSTOMINSTALLER_INVALID_SIGNATURE installation certificate install | Die Signatur des Installationsprogramms ist ungültig. | The signature of the installer is invalid.
8024201a WU_E_UH_UNSUPPORTED_INSTALLCONTEXT installation other install | Das Installationsmodul unterstützt diese Art der Installation nicht. | The installation module does not support this kind of installation.
8024201b WU_E_UH_INVALID_TARGETSESSION installation other install | Die Sitzung, in der installiert werden soll, ist ungültig. | The session to install in is invalid.
8024201c WU_E_UH_DECRYPTFAILURE installation other content | Eine Datei des Updates ließ sich nicht entschlüsseln. | A file of the update could not be decrypted.
8024201d WU_E_UH_HANDLER_DISABLEDUNTILREBOOT installation other restartInstall | Das Installationsmodul ist bis zum nächsten Neustart gesperrt. | The installation module is disabled until the next restart.
8024201e WU_E_UH_APPX_NOT_PRESENT installation other install | Die Unterstützung für Apps ist auf dem Computer nicht vorhanden. | Support for apps is not on the computer.
8024201f WU_E_UH_NOTREADYTOCOMMIT installation other restartInstall | Das Update ist zum Abschluss der Installation noch nicht bereit. | The update is not ready to complete its installation.
80242020 WU_E_UH_APPX_INVALID_PACKAGE_VOLUME installation other install | Das Laufwerk für das App-Paket ist ungültig. | The volume for the app package is invalid.
80242021 WU_E_UH_APPX_DEFAULT_PACKAGE_VOLUME_UNAVAILABLE installation other install | Das Standardlaufwerk für App-Pakete ist nicht verfügbar. | The default volume for app packages is unavailable.
80242022 WU_E_UH_APPX_INSTALLED_PACKAGE_VOLUME_UNAVAILABLE installation other install | Das Laufwerk der installierten App ist nicht verfügbar. | The volume of the installed app is unavailable.
80242023 WU_E_UH_APPX_PACKAGE_FAMILY_NOT_FOUND installation other install | Die Paketfamilie der App wurde nicht gefunden. | The package family of the app was not found.
80242024 WU_E_UH_APPX_SYSTEM_VOLUME_NOT_FOUND installation other install | Das Systemlaufwerk für App-Pakete wurde nicht gefunden. | The system volume for app packages was not found.
80242fff WU_E_UH_UNEXPECTED installation other install | Bei der Installation trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred during installation that fits no other class.
80243001 WU_E_INSTALLATION_RESULTS_UNKNOWN_VERSION installation other install | Das gespeicherte Ergebnis der Installation hat eine unbekannte Fassung. | The stored result of the installation has an unknown version.
80243002 WU_E_INSTALLATION_RESULTS_INVALID_DATA installation other install | Das gespeicherte Ergebnis der Installation ist beschädigt. | The stored result of the installation is damaged.
80243003 WU_E_INSTALLATION_RESULTS_NOT_FOUND installation other install | Es ist kein Ergebnis der Installation gespeichert. | No result of the installation is stored.
80243004 WU_E_TRAYICON_FAILURE elsewhere other nothing | Das Symbol im Infobereich ließ sich nicht anzeigen. | The icon in the notification area could not be shown.
80243ffd WU_E_NON_UI_MODE elsewhere other nothing | Die Oberfläche von Windows Update lässt sich hier nicht anzeigen. | The user interface of Windows Update cannot be shown here.
80243ffe WU_E_WUCLTUI_UNSUPPORTED_VERSION elsewhere other agentSetup | Die Oberfläche von Windows Update hat eine andere Version als der Agent. | The user interface of Windows Update has another version than the agent.
80243fff WU_E_AUCLIENT_UNEXPECTED elsewhere other before | In der Oberfläche von Windows Update trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the user interface of Windows Update that fits no other class.
8024c001 WU_E_DRV_PRUNED scan other driver | Ein Treiber wurde übergangen, weil er nicht passt. | A driver was skipped because it does not fit.
8024c002 WU_E_DRV_NOPROP_OR_LEGACY scan other driver | Eine Eigenschaft eines Treibers fehlt oder ist veraltet. | A property of a driver is missing or outdated.
8024c003 WU_E_DRV_REG_MISMATCH scan other driver | Ein Wert eines Treibers in der Registrierung hat den falschen Typ. | A registry value of a driver has the wrong type.
8024c004 WU_E_DRV_NO_METADATA scan other metadata | Einem Treiberupdate fehlen Metadaten. | A driver update lacks metadata.
8024c005 WU_E_DRV_MISSING_ATTRIBUTE scan other metadata | Einem Treiberupdate fehlt eine Angabe. | A driver update lacks an attribute.
8024c006 WU_E_DRV_SYNC_FAILED scan other driver | Die Suche nach Treibern schlug fehl. | The search for drivers failed.
8024c007 WU_E_DRV_NO_PRINTER_CONTENT scan other driver | Für den Drucker fehlt der nötige Treiberinhalt. | The driver content for the printer is missing.
8024c008 WU_E_DRV_DEVICE_PROBLEM installation other driver | Das Gerät, für das der Treiber ist, meldet einen Fehler. | The device that the driver is for reports a problem.
8024cfff WU_E_DRV_UNEXPECTED scan other driver | Bei der Suche nach Treibern trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the search for drivers that fits no other class.
`)
