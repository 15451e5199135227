import { codeTable } from './table.ts'

/**
 * Component servicing (CBS, DISM, drivers), which installs and does not scan. Names as CBS.log writes them beside the
 * number, and winerror.h for those of SetupAPI.
 */
export const servicingCodes = codeTable(`
800f0100 SPAPI_E_WRONG_INF_STYLE installation other driver | Der Stil einer INF-Datei ist falsch. | The style of an INF file is wrong.
800f0102 SPAPI_E_LINE_NOT_FOUND installation other driver | In einer INF-Datei fehlt eine Zeile. | A line is missing from an INF file.
800f0203 SPAPI_E_NO_DRIVER_SELECTED installation other driver | Für das Gerät ist kein Treiber gewählt. | No driver is selected for the device.
800f020b SPAPI_E_NO_SUCH_DEVINST installation other driver | Das Gerät, für das der Treiber ist, ist nicht vorhanden. | The device that the driver is for is not present.
800f0217 SPAPI_E_BAD_SERVICE_INSTALLSECT installation other driver | Ein Abschnitt zur Installation eines Dienstes ist ungültig. | A section to install a service is invalid.
800f022b SPAPI_E_DI_DONT_INSTALL installation other driver | Das Gerät soll nicht installiert werden. | The device is not to be installed.
800f0232 SPAPI_E_CANT_REMOVE_DEVINST installation other driver | Das Gerät lässt sich nicht entfernen. | The device cannot be removed.
800f0234 SPAPI_E_DRIVER_NONNATIVE installation other driver | Der Treiber ist für eine andere Prozessorarchitektur. | The driver is for another processor architecture.
800f0242 SPAPI_E_AUTHENTICODE_TRUST_NOT_ESTABLISHED installation certificate driver | Dem Herausgeber des Treibers wird noch nicht vertraut. | The publisher of the driver is not trusted yet.
800f0243 SPAPI_E_AUTHENTICODE_PUBLISHER_NOT_TRUSTED installation certificate driver | Dem Herausgeber des Treibers wird nicht vertraut. | The publisher of the driver is not trusted.
800f0247 SPAPI_E_DRIVER_STORE_ADD_FAILED installation other driver | Der Treiber ließ sich nicht in den Treiberspeicher aufnehmen. | The driver could not be added to the driver store.
800f0248 SPAPI_E_DEVICE_INSTALL_BLOCKED installation policy driver | Eine Richtlinie verbietet die Installation des Geräts. | A policy forbids the installation of the device.
800f024b SPAPI_E_FILE_HASH_NOT_IN_CATALOG installation certificate driver | Die Prüfsumme einer Treiberdatei steht nicht im Katalog. | The hash of a driver file is not in its catalogue.
800f0800 CBS_E_INTERNAL_ERROR installation other components | In der Komponentenwartung trat ein interner Fehler auf. | An internal error occurred in component servicing.
800f0801 CBS_E_NOT_INITIALIZED installation other restartInstall | Die Komponentenwartung ist nicht eingerichtet. | Component servicing is not initialised.
800f0802 CBS_E_ALREADY_INITIALIZED installation other restartInstall | Die Komponentenwartung ist schon eingerichtet. | Component servicing is already initialised.
800f0803 CBS_E_INVALID_PARAMETER installation other install | Ein Wert für die Komponentenwartung ist ungültig. | A value for component servicing is invalid.
800f0804 CBS_E_OPEN_FAILED installation other components | Ein Paket ließ sich nicht öffnen. | A package could not be opened.
800f0805 CBS_E_INVALID_PACKAGE installation other components | Das Paket ist ungültig oder unbekannt. | The package is invalid or unknown.
800f0806 CBS_E_PENDING installation other restartInstall | Ein Vorgang der Komponentenwartung steht noch aus. | An operation of component servicing is pending.
800f0807 CBS_E_NOT_INSTALLABLE installation other install | Das Paket lässt sich nicht installieren. | The package cannot be installed.
800f0808 CBS_E_IMAGE_NOT_ACCESSIBLE installation other components | Auf das Abbild lässt sich nicht zugreifen. | The image cannot be accessed.
800f080a CBS_E_REESTABLISH_SESSION installation other restartInstall | Die Sitzung der Komponentenwartung muss neu aufgebaut werden. | The session of component servicing has to be established again.
800f080c CBS_E_UNKNOWN_UPDATE installation other feature | Das optionale Feature ist unbekannt. | The optional feature is unknown.
800f080d CBS_E_MANIFEST_INVALID_ITEM installation other components | Ein Manifest enthält einen ungültigen Eintrag. | A manifest contains an invalid entry.
800f0813 CBS_E_INVALID_INSTALL_STATE installation other restartInstall | Das Paket ist für den Vorgang im falschen Zustand. | The package is in the wrong state for the operation.
800f0816 CBS_E_DPX_JOB_STATE_SAVED installation other restartInstall | Das Entpacken eines Pakets wurde unterbrochen. | The extraction of a package was interrupted.
800f0817 CBS_E_PACKAGE_DELETED installation other components | Das Paket wurde während des Vorgangs gelöscht. | The package was deleted during the operation.
800f0818 CBS_E_IDENTITY_MISMATCH installation other components | Die Kennung eines Pakets passt nicht zu seinem Inhalt. | The identity of a package does not match its content.
800f081e CBS_E_NOT_APPLICABLE installation other nothing | Das Paket passt nicht zu diesem System. | The package does not apply to this system.
800f081f CBS_E_SOURCE_MISSING installation other components | Die Quelldateien wurden nicht gefunden. | The source files could not be found.
800f0820 CBS_E_CANCEL installation other restartInstall | Ein Benutzer hat die Installation abgebrochen. | A user cancelled the installation.
800f0821 CBS_E_ABORT installation other restartInstall | Die Installation wurde abgebrochen, meist weil sie zu lange dauerte. | The installation was aborted, usually because it took too long.
800f0823 CBS_E_NEW_SERVICING_STACK_REQUIRED installation other stack | Das Paket verlangt einen neueren Wartungsstapel. | The package requires a newer servicing stack.
800f0824 CBS_E_SOURCE_NOT_IN_LIST installation other components | Die Quelle des Pakets steht nicht in der Liste. | The package source is not in the list.
800f0825 CBS_E_CANNOT_UNINSTALL installation other nothing | Das Paket lässt sich nicht deinstallieren. | The package cannot be uninstalled.
800f0826 CBS_E_PENDING_VICTIM installation other restartInstall | Das Paket scheiterte, weil ein anderes ausstehendes scheiterte. | The package failed because another pending one failed.
800f0827 CBS_E_STACK_SHUTDOWN_REQUIRED installation other restartInstall | Der Wartungsstapel wurde aktualisiert und muss neu starten. | The servicing stack was updated and has to restart.
800f0828 CBS_E_INSUFFICIENT_DISK_SPACE installation other disk | Für die Installation fehlt Speicherplatz. | There is not enough disk space for the installation.
800f0829 CBS_E_AC_POWER_REQUIRED installation other power | Die Installation verlangt Netzbetrieb. | The installation requires mains power.
800f082a CBS_E_STACK_UPDATE_FAILED_REBOOT_REQUIRED installation other restartInstall | Der Wartungsstapel ließ sich vor einem Neustart nicht aktualisieren. | The servicing stack could not be updated before a restart.
800f082c CBS_E_DEPENDENT_FAILURE installation other install | Ein Paket, von dem dieses abhängt, scheiterte. | A package that this one depends on failed.
800f082e CBS_E_NOT_ALLOWED_OFFLINE installation other install | Der Vorgang ist an einem abgeschalteten Abbild nicht zulässig. | The operation is not permitted on an offline image.
800f082f CBS_E_EXCLUSIVE_WOULD_MERGE installation other restartInstall | Ein Paket, das allein installiert werden muss, steht noch aus. | A package that has to be installed alone is still pending.
800f0830 CBS_E_IMAGE_UNSERVICEABLE installation other components | Das Abbild lässt sich nicht mehr warten. | The image can no longer be serviced.
800f0831 CBS_E_STORE_CORRUPTION installation other components | Der Komponentenspeicher ist beschädigt; meist fehlt ein früheres Update. | The component store is damaged; an earlier update is usually missing.
800f0832 CBS_E_STORE_TOO_MUCH_CORRUPTION installation other components | Der Komponentenspeicher ist zu stark beschädigt. | The component store is too badly damaged.
800f0840 CBS_E_SESSION_CORRUPT installation other components | Die Sitzung der Komponentenwartung ist beschädigt. | The session of component servicing is damaged.
800f0841 CBS_E_SESSION_INTERRUPTED installation other restartInstall | Die Sitzung der Komponentenwartung wurde unterbrochen. | The session of component servicing was interrupted.
800f0900 CBS_E_XML_PARSER_FAILURE installation other components | Eine XML-Datei der Komponentenwartung war nicht lesbar. | An XML file of component servicing could not be read.
800f0902 CBS_E_BUSY installation other wait | Die Komponentenwartung ist beschäftigt. | Component servicing is busy.
800f0904 CBS_E_MORE_THAN_ONE_ACTIVE_EDITION installation other components | Mehr als eine Windows-Edition ist aktiv. | More than one Windows edition is active.
800f0905 CBS_E_NO_ACTIVE_EDITION installation other components | Keine Windows-Edition ist aktiv. | No Windows edition is active.
800f0906 CBS_E_DOWNLOAD_FAILURE installation other feature | Die Quelldateien ließen sich nicht herunterladen. | The source files could not be downloaded.
800f0907 CBS_E_GROUPPOLICY_DISALLOWED installation policy feature | Eine Gruppenrichtlinie verbietet das Laden von Windows Update. | A group policy forbids loading from Windows Update.
800f0908 CBS_E_METERED_NETWORK installation policy metered | Über die getaktete Verbindung wird nicht geladen. | Nothing is loaded over the metered connection.
800f090b CBS_E_REPAIR_PACKAGE_CORRUPT installation other components | Das Paket zur Reparatur ist beschädigt. | The repair package is damaged.
800f090f CBS_E_WINDOWS_UPDATE_SEARCH_FAILURE installation other feature | Die Suche der Komponentenwartung bei Windows Update schlug fehl. | The search of component servicing at Windows Update failed.
800f0910 CBS_E_WINDOWS_AUTOMATIC_UPDATE_SETTING_DISALLOWED installation policy feature | Die Einstellung der automatischen Updates lässt das Laden nicht zu. | The setting of Automatic Updates does not allow loading.
800f0920 CBS_E_HANG_DETECTED installation other restartInstall | Die Komponentenwartung kam nicht mehr voran. | Component servicing no longer made progress.
800f0921 CBS_E_PRIMITIVES_FAILED installation other components | Ein Grundschritt der Installation schlug fehl. | A primitive step of the installation failed.
800f0922 CBS_E_INSTALLERS_FAILED installation other disk | Ein Installationsschritt schlug fehl, oft weil auf der Systempartition Platz fehlt. | An installation step failed, often because the system partition is short of space.
800f0923 CBS_E_SAFEMODE_ENTERED installation other driver | Ein Treiber oder Programm verträgt sich nicht mit dem Update. | A driver or program is not compatible with the update.
800f0940 CBS_E_WUSUS_MAPPING_UNAVAILABLE installation server feature | WSUS bietet die Zuordnung der Featurepakete nicht an. | WSUS does not offer the mapping of feature packages.
800f0941 CBS_E_WU_MAPPING_UNAVAILABLE installation other feature | Windows Update bietet die Zuordnung der Featurepakete nicht an. | Windows Update does not offer the mapping of feature packages.
800f0943 CBS_E_WUSUS_MISSING_PACKAGE_MAPPING_INDEX installation server feature | In der Zuordnung vom WSUS fehlt das Featurepaket. | The feature package is missing from the mapping of WSUS.
800f0944 CBS_E_WU_MISSING_PACKAGE_MAPPING_INDEX installation other feature | In der Zuordnung von Windows Update fehlt das Featurepaket. | The feature package is missing from the mapping of Windows Update.
800f0946 CBS_E_SOURCE_MISSING_FROM_WUSUS_CAB installation server feature | Im Paket vom WSUS fehlen die Quelldateien. | The source files are missing from the package of WSUS.
800f0947 CBS_E_SOURCE_MISSING_FROM_WUSUS_EXPRESS installation server feature | In den Expressdateien vom WSUS fehlen die Quelldateien. | The source files are missing from the express files of WSUS.
800f0948 CBS_E_SOURCE_MISSING_FROM_WU_CAB installation other feature | Im Paket von Windows Update fehlen die Quelldateien. | The source files are missing from the package of Windows Update.
800f0950 CBS_E_INVALID_WINDOWS_UPDATE_COUNT installation other feature | Windows Update nannte zu dem Feature kein oder mehr als ein Paket. | Windows Update named no package or more than one for the feature.
800f0954 CBS_E_INVALID_WINDOWS_UPDATE_COUNT_WSUS installation server feature | WSUS nannte zu dem Feature kein Paket; optionale Features kommen meist nicht vom WSUS. | WSUS named no package for the feature; optional features usually do not come from WSUS.
800f0955 CBS_E_INVALID_PACKAGE_REQUEST_ON_MULTILINGUAL_FOD installation other feature | Das Sprachpaket eines Features wurde falsch angefordert. | The language package of a feature was requested wrongly.
800f0980 PSFX_E_DELTA_NOT_SUPPORTED_FOR_COMPONENT installation other components | Eine Komponente unterstützt den Unterschied nicht. | A component does not support the delta.
800f0981 PSFX_E_REVERSE_AND_FORWARD_DELTAS_MISSING installation other components | Die Unterschiede zu einer Komponente fehlen. | The deltas of a component are missing.
800f0982 PSFX_E_MATCHING_COMPONENT_NOT_FOUND installation other components | Zum Unterschied wurde keine passende Komponente gefunden. | No matching component was found for the delta.
800f0983 PSFX_E_MATCHING_COMPONENT_DIRECTORY_MISSING installation other components | Der Ordner der passenden Komponente fehlt. | The folder of the matching component is missing.
800f0984 PSFX_E_MATCHING_BINARY_MISSING installation other components | Eine Datei der passenden Komponente fehlt. | A file of the matching component is missing.
800f0985 PSFX_E_APPLY_REVERSE_DELTA_FAILED installation other components | Ein Unterschied ließ sich nicht zurücknehmen. | A reverse delta could not be applied.
800f0986 PSFX_E_APPLY_FORWARD_DELTA_FAILED installation other components | Ein Unterschied ließ sich nicht anwenden. | A forward delta could not be applied.
800f0987 PSFX_E_NULL_DELTA_HYDRATION_FAILED installation other components | Eine Datei ließ sich nicht aus dem Unterschied herstellen. | A file could not be made from the delta.
800f0988 PSFX_E_INVALID_DELTA_COMBINATION installation other components | Die Unterschiede passen nicht zusammen; oft ist ein früheres Update unvollständig. | The deltas do not fit together; an earlier update is often incomplete.
800f0989 PSFX_E_REVERSE_DELTA_MISSING installation other components | Ein Unterschied zum Zurücknehmen fehlt. | A reverse delta is missing.
`)
