import { codeTable } from './table.ts'

/**
 * The installation of a new version of Windows, which begins long after the scan. Names as in Microsoft's “Windows
 * upgrade resolution procedures”, modern setup errors and other result codes.
 */
export const upgradeCodes = codeTable(`
c1800118 - installation server decryption | Der WSUS hat Inhalt geladen, zu dem ihm der Schlüssel zum Entschlüsseln fehlt. | WSUS has loaded content for which it lacks the key to decrypt it.
c1900100 MOSETUP_E_VERSION_MISMATCH installation other upgrade | Die Dateien der Windows-Installation haben nicht die erwartete Version. | The files of Windows Setup do not have the expected version.
c1900101 MOSETUP_E_SETUP_PLATFORM installation other upgradeDriver | Die Installation der neuen Windows-Version wurde zurückgenommen, meist wegen eines Treibers. | The installation of the new version of Windows was rolled back, mostly because of a driver.
c1900102 MOSETUP_E_SHUTDOWN_BLOCK installation other restartInstall | Das Herunterfahren während der Installation ließ sich nicht sperren oder freigeben. | Shutting down during the installation could not be blocked or released.
c1900103 MOSETUP_E_COMPAT_TIMEOUT installation other upgradeBlock | Was die neue Windows-Version verhindert, wurde nicht rechtzeitig behoben. | What prevents the new version of Windows was not resolved in time.
c1900104 MOSETUP_E_PROCESS_TIMEOUT installation other upgrade | Die Installation der neuen Windows-Version dauerte zu lange. | The installation of the new version of Windows took too long.
c1900105 MOSETUP_E_TEST_MODE installation other upgrade | Die Windows-Installation läuft in einer Testumgebung. | Windows Setup runs in a test environment.
c1900106 MOSETUP_E_TERMINATE_PROCESS installation other restartInstall | Die Installation der neuen Windows-Version wurde beendet. | The installation of the new version of Windows was terminated.
c1900107 MOSETUP_E_CLEANUP_PENDING installation other restartInstall | Das Aufräumen nach einem früheren Versuch steht noch aus. | Cleaning up after an earlier attempt is still pending.
c1900108 MOSETUP_E_REPORTING installation other upgrade | Die Windows-Installation fasst einen anderen Fehler zum Melden zusammen. | Windows Setup sums up another error to report it.
c1900109 MOSETUP_E_COMPAT_TERMINATE installation other upgradeBlock | Die Windows-Installation wurde bei der Prüfung der Verträglichkeit beendet. | Windows Setup was terminated while it checked compatibility.
c190010a MOSETUP_E_UNKNOWN_CMD_LINE installation other upgrade | Die Windows-Installation kennt einen Parameter des Aufrufs nicht. | Windows Setup does not know a parameter it was started with.
c190010b MOSETUP_E_INSTALL_IMAGE_NOT_FOUND installation other upgradeMedia | Das Abbild der neuen Windows-Version wurde nicht gefunden. | The image of the new version of Windows was not found.
c190010c MOSETUP_E_AUTOMATION_INVALID installation other upgrade | Die Angaben zur unbeaufsichtigten Installation sind ungültig. | The details for the unattended installation are invalid.
c190010d MOSETUP_E_INVALID_CMD_LINE installation other upgrade | Ein Parameter des Aufrufs der Windows-Installation ist ungültig. | A parameter Windows Setup was started with is invalid.
c190010e MOSETUP_E_EULA_ACCEPT_REQUIRED installation other upgrade | Die Lizenzbedingungen der neuen Windows-Version sind noch anzunehmen. | The licence terms of the new version of Windows are still to be accepted.
c1900110 MOSETUP_E_EULA_CANCEL installation other upgrade | Der Benutzer brach bei den Lizenzbedingungen ab. | The user cancelled at the licence terms.
c1900111 MOSETUP_E_ADVERTISE_CANCEL installation other upgrade | Der Benutzer brach bei der Ankündigung der neuen Windows-Version ab. | The user cancelled when the new version of Windows was announced.
c1900112 MOSETUP_E_TARGET_DRIVE_NOT_FOUND installation other upgrade | Für die neue Windows-Version fand sich kein Ziellaufwerk. | No target drive was found for the new version of Windows.
c1900113 MOSETUP_E_EULA_DECLINED installation other upgrade | Der Benutzer hat die Lizenzbedingungen abgelehnt. | The user declined the licence terms.
c190011e MOSETUP_E_FLIGHTING_BVT installation other upgrade | Die Windows-Installation wurde zu Testzwecken angehalten. | Windows Setup was halted for a test.
c190011f MOSETUP_E_PROCESS_CRASHED installation other upgrade | Die Windows-Installation ist abgestürzt. | Windows Setup crashed.
c1900120 MOSETUP_E_EULA_TIMEOUT installation other upgrade | Die Lizenzbedingungen wurden nicht rechtzeitig angenommen. | The licence terms were not accepted in time.
c1900121 MOSETUP_E_ADVERTISE_TIMEOUT installation other upgrade | Die Ankündigung der neuen Windows-Version wurde nicht rechtzeitig bestätigt. | The announcement of the new version of Windows was not confirmed in time.
c1900122 MOSETUP_E_DOWNLOADDISKSPACE_TIMEOUT installation other disk | Zum Herunterladen der neuen Windows-Version wurde nicht rechtzeitig Platz geschaffen. | Space to download the new version of Windows was not made in time.
c1900123 MOSETUP_E_INSTALLDISKSPACE_TIMEOUT installation other disk | Zum Installieren der neuen Windows-Version wurde nicht rechtzeitig Platz geschaffen. | Space to install the new version of Windows was not made in time.
c1900124 MOSETUP_E_COMPAT_SYSREQ_TIMEOUT installation other upgradeBlock | Die Mindestanforderungen der neuen Windows-Version wurden nicht rechtzeitig erfüllt. | The minimum requirements of the new version of Windows were not met in time.
c1900125 MOSETUP_E_COMPAT_DOWNLOADREQ_TIMEOUT installation other upgradeBlock | Was das Herunterladen der neuen Windows-Version verhindert, wurde nicht rechtzeitig behoben. | What prevents the download of the new version of Windows was not resolved in time.
c1900126 MOSETUP_E_GATHER_OS_STATE_SIGNATURE installation certificate upgradeMedia | Das Programm zum Feststellen des Systemzustands ist ungültig signiert. | The program that determines the state of the system has an invalid signature.
c1900127 MOSETUP_E_UNINSTALL_ALLOWED_ABORT installation other upgrade | Der Benutzer brach ab, um zur früheren Windows-Version zurückkehren zu können. | The user cancelled to be able to return to the earlier version of Windows.
c1900128 MOSETUP_E_MISSING_TASK installation other upgrade | Eine nötige Aufgabe der Windows-Installation fehlt. | A required task of Windows Setup is missing.
c1900129 MOSETUP_E_UPDATEMEDIA_REQUESTED noise other nothing | Eine neuere Windows-Installation wird gestartet und macht weiter. | A newer Windows Setup is started and goes on.
c190012f MOSETUP_E_FINALIZE_ALREADY_REQUESTED installation other wait | Der Abschluss der Windows-Installation war bereits angefordert. | Finishing Windows Setup had already been requested.
c1900130 MOSETUP_E_INSTALL_HASH_MISSING installation other upgradeMedia | Die Prüfsumme der Windows-Installation fehlt. | The hash of the Windows installation is missing.
c1900131 MOSETUP_E_INSTALL_HASH_MISMATCH installation other upgradeMedia | Die Prüfsumme der Windows-Installation stimmt nicht. | The hash of the Windows installation does not match.
c19001df MOSETUP_E_DISK_FULL installation other disk | Der Speicherplatz für die neue Windows-Version ist aufgebraucht. | The disk space for the new version of Windows is used up.
c19001e0 MOSETUP_E_GATHER_OS_STATE_FAILED installation other upgrade | Der Zustand des Systems ließ sich nicht feststellen. | The state of the system could not be determined.
c19001e1 MOSETUP_E_PROCESS_SUSPENDED installation other upgrade | Die Windows-Installation ist angehalten. | Windows Setup is suspended.
c19001e2 MOSETUP_E_PREINSTALL_SCRIPT_FAILED installation other upgradeScript | Ein Skript vor der Installation der neuen Windows-Version schlug fehl. | A script before the installation of the new version of Windows failed.
c19001e3 MOSETUP_E_PRECOMMIT_SCRIPT_FAILED installation other upgradeScript | Ein Skript vor dem Neustart in die neue Windows-Version schlug fehl. | A script before the restart into the new version of Windows failed.
c19001e4 MOSETUP_E_FAILURE_SCRIPT_FAILED installation other upgradeScript | Das Skript für den Fehlerfall schlug selbst fehl. | The script for the case of an error failed itself.
c19001e5 MOSETUP_E_SCRIPT_TIMEOUT installation other upgradeScript | Ein Skript der Windows-Installation überschritt seine Frist. | A script of Windows Setup exceeded its time limit.
c1900200 MOSETUP_E_COMPAT_SYSREQ_BLOCK installation other upgradeBlock | Der Computer erfüllt die Mindestanforderungen der neuen Windows-Version nicht. | The computer does not meet the minimum requirements of the new version of Windows.
c1900201 MOSETUP_E_COMPAT_SYSREQ_CANCEL installation other upgradeBlock | Der Benutzer brach ab, weil der Computer die Mindestanforderungen nicht erfüllt. | The user cancelled because the computer does not meet the minimum requirements.
c1900202 MOSETUP_E_COMPAT_DOWNLOADREQ_BLOCK installation other upgradeBlock | Der Computer erfüllt die Anforderungen zum Herunterladen der neuen Windows-Version nicht. | The computer does not meet the requirements to download the new version of Windows.
c1900203 MOSETUP_E_COMPAT_DOWNLOADREQ_CANCEL installation other upgradeBlock | Der Benutzer brach ab, weil der Computer die Anforderungen zum Herunterladen nicht erfüllt. | The user cancelled because the computer does not meet the requirements to download.
c1900204 MOSETUP_E_COMPAT_MIGCHOICE_BLOCK installation other upgradeBlock | Die gewählte Übernahme von Daten oder Ausgabe von Windows ist nicht möglich. | The chosen way to keep data, or the edition of Windows, is not possible.
c1900205 MOSETUP_E_COMPAT_MIGCHOICE_CANCEL installation other upgradeBlock | Der Benutzer brach ab, weil die gewählte Übernahme von Daten nicht möglich ist. | The user cancelled because the chosen way to keep data is not possible.
c1900206 MOSETUP_E_COMPAT_DEVICEREQ_BLOCK installation other upgradeBlock | Ein Gerät des Computers verhindert die neue Windows-Version. | A device of the computer prevents the new version of Windows.
c1900207 MOSETUP_E_COMPAT_DEVICEREQ_CANCEL installation other upgradeBlock | Der Benutzer brach ab, weil ein Gerät die neue Windows-Version verhindert. | The user cancelled because a device prevents the new version of Windows.
c1900208 MOSETUP_E_COMPAT_INSTALLREQ_BLOCK installation other upgradeBlock | Ein Programm oder Treiber verträgt die neue Windows-Version nicht. | A program or driver is not compatible with the new version of Windows.
c1900209 MOSETUP_E_COMPAT_INSTALLREQ_CANCEL installation other upgradeBlock | Der Benutzer brach ab, weil ein Programm oder Treiber die neue Windows-Version nicht verträgt. | The user cancelled because a program or driver is not compatible with the new version of Windows.
c190020a MOSETUP_E_COMPAT_RECOVERYREQ_BLOCK installation other upgradeBlock | Der Computer erfüllt die Anforderungen zum Wiederherstellen von Windows nicht. | The computer does not meet the requirements to recover Windows.
c190020b MOSETUP_E_COMPAT_RECOVERYREQ_CANCEL installation other upgradeBlock | Der Benutzer brach ab, weil der Computer die Anforderungen zum Wiederherstellen nicht erfüllt. | The user cancelled because the computer does not meet the requirements to recover.
c190020c MOSETUP_E_DOWNLOADDISKSPACE_BLOCK installation other disk | Zum Herunterladen der neuen Windows-Version fehlt Speicherplatz. | There is not enough disk space to download the new version of Windows.
c190020d MOSETUP_E_DOWNLOADDISKSPACE_CANCEL installation other disk | Der Benutzer brach ab, weil zum Herunterladen Speicherplatz fehlt. | The user cancelled because there is not enough disk space to download.
c190020e MOSETUP_E_INSTALLDISKSPACE_BLOCK installation other disk | Zum Installieren der neuen Windows-Version fehlt Speicherplatz. | There is not enough disk space to install the new version of Windows.
c190020f MOSETUP_E_INSTALLDISKSPACE_CANCEL installation other disk | Der Benutzer brach ab, weil zum Installieren Speicherplatz fehlt. | The user cancelled because there is not enough disk space to install.
c1900210 MOSETUP_E_COMPAT_SCANONLY noise other nothing | Die Prüfung auf Verträglichkeit fand nichts, was die neue Windows-Version verhindert. | The compatibility check found nothing that prevents the new version of Windows.
c1900211 MOSETUP_E_DOWNLOAD_UNPACK_DISKSPACE_BLOCK installation other disk | Zum Herunterladen und Entpacken der neuen Windows-Version fehlt Speicherplatz. | There is not enough disk space to download and unpack the new version of Windows.
c1900212 MOSETUP_E_DOWNLOAD_UNPACK_DISKSPACE_MULTIARCH_BLOCK installation other disk | Zum Herunterladen und Entpacken für mehrere Prozessorarchitekturen fehlt Speicherplatz. | There is not enough disk space to download and unpack for several processor architectures.
c1900213 MOSETUP_E_NO_OFFER_FOUND installation other upgrade | Kein Angebot einer neuen Windows-Version passt zu den Angaben. | No offer of a new version of Windows matches the criteria.
c1900214 MOSETUP_E_UNSUPPORTED_VERSION installation other upgradeMedia | Diese Fassung des Werkzeugs wird nicht mehr unterstützt. | This version of the tool is not supported any more.
c1900215 MOSETUP_E_NO_MATCHING_INSTALL_IMAGE installation other upgradeMedia | Kein Abbild passt zu diesem System. | No image matches this system.
c1900216 MOSETUP_E_ROLLBACK_PENDING installation other restartInstall | Eine Rückkehr zur früheren Windows-Version steht noch aus. | A return to the earlier version of Windows is still pending.
c1900220 MOSETUP_E_COMPAT_REPORT_NOT_DISPLAYED installation other upgrade | Der Bericht zur Verträglichkeit lässt sich nicht anzeigen, weil ein Teil von Windows fehlt. | The compatibility report cannot be shown because a part of Windows is missing.
c1900400 MOSETUP_E_UA_VERSION_MISMATCH installation other agentSetup | Der Agent der Windows-Installation hat nicht die erwartete Version. | The agent of Windows Setup does not have the expected version.
c1900401 MOSETUP_E_UA_NO_PACKAGES_TO_DOWNLOAD installation other upgrade | Für die neue Windows-Version ist nichts herunterzuladen. | There is nothing to download for the new version of Windows.
c1900402 MOSETUP_E_UA_UPDATE_CANNOT_BE_MERGED installation other upgrade | Ein Update lässt sich nicht in die neue Windows-Version einfügen. | An update cannot be merged into the new version of Windows.
c1900403 MOSETUP_E_UA_CORRUPT_PAYLOAD_FILES installation other upgradeMedia | Heruntergeladene Dateien der neuen Windows-Version sind beschädigt. | Downloaded files of the new version of Windows are damaged.
c1900404 MOSETUP_E_UA_BOX_NOT_FOUND installation other upgradeMedia | Das Programm der Windows-Installation wurde nicht gefunden. | The program of Windows Setup was not found.
c1900405 MOSETUP_E_UA_BOX_CRASHED installation other upgrade | Die Windows-Installation endete unerwartet. | Windows Setup ended unexpectedly.
`)
