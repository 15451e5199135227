import { codeTable } from './table.ts'

/** Rarer codes of component servicing; names as the servicing stack itself writes them into CBS.log. */
export const rareServicingCodes = codeTable(`
800f0809 CBS_E_ARRAY_ELEMENT_MISSING installation other components | Ein Eintrag einer Liste der Komponentenwartung fehlt. | An entry of a list of component servicing is missing.
800f080b CBS_E_PROPERTY_NOT_AVAILABLE installation other components | Eine Eigenschaft des Pakets ist nicht verfügbar. | A property of the package is not available.
800f080e CBS_E_MANIFEST_VALIDATION_DUPLICATE_ATTRIBUTES installation other components | Im Manifest steht ein Merkmal doppelt. | An attribute appears twice in the manifest.
800f080f CBS_E_MANIFEST_VALIDATION_DUPLICATE_ELEMENT installation other components | Im Manifest steht ein Element doppelt. | An element appears twice in the manifest.
800f0810 CBS_E_MANIFEST_VALIDATION_MISSING_REQUIRED_ATTRIBUTES installation other components | Im Manifest fehlt ein nötiges Merkmal. | A required attribute is missing from the manifest.
800f0811 CBS_E_MANIFEST_VALIDATION_MISSING_REQUIRED_ELEMENTS installation other components | Im Manifest fehlt ein nötiges Element. | A required element is missing from the manifest.
800f0812 CBS_E_MANIFEST_VALIDATION_UPDATES_PARENT_MISSING installation other components | Im Manifest fehlt das Paket, zu dem ein Update gehört. | The package that an update belongs to is missing from the manifest.
800f0814 CBS_E_INVALID_CONFIG_VALUE installation other components | Eine Einstellung der Komponentenwartung ist ungültig. | A setting of component servicing is invalid.
800f0815 CBS_E_INVALID_CARDINALITY installation other components | Ein Element kommt im Manifest in unzulässiger Zahl vor. | An element appears in the manifest a number of times that is not allowed.
800f0819 CBS_E_DUPLICATE_UPDATENAME installation other components | Der Name eines Updates kommt im Paket doppelt vor. | The name of an update appears twice in the package.
800f081a CBS_E_INVALID_DRIVER_OPERATION_KEY installation other driver | Der Eintrag zu einem Treibervorgang ist ungültig. | The record of a driver operation is invalid.
800f081b CBS_E_UNEXPECTED_PROCESSOR_ARCHITECTURE installation other nothing | Das Paket ist für eine andere Prozessorarchitektur. | The package is for another processor architecture.
800f081c CBS_E_EXCESSIVE_EVALUATION installation other components | Die Prüfung, ob das Paket passt, wurde zu umfangreich. | The evaluation whether the package applies became too large.
800f081d CBS_E_CYCLE_EVALUATION installation other components | Pakete hängen im Kreis voneinander ab. | Packages depend on each other in a circle.
800f0822 CBS_E_ILLEGAL_COMPONENT_UPDATE installation other components | Das Update ändert eine Komponente, die es nicht ändern darf. | The update changes a component that it must not change.
800f082b CBS_E_SQM_REPORT_IGNORED_AI_FAILURES_ON_TRANSACTION_RESOLVE noise other nothing | Fehlgeschlagene Installationsschritte wurden beim Abschluss übergangen. | Failed installation steps were ignored at the end.
800f082d CBS_E_PAC_INITIAL_FAILURE installation other restartInstall | Ein erster Versuch mit Änderungen, die einen Neustart brauchen, schlug fehl. | A first attempt at changes that need a restart failed.
800f0833 CBS_S_STACK_RESTART_REQUIRED noise other restartInstall | Der Wartungsstapel muss neu gestartet werden. | The servicing stack has to be restarted.
800f0834 CBS_E_CANNOT_USE_PNP_DRIVER_ON_DECONSTRUCTED_DRIVER_IMAGE installation other driver | Der Treiber lässt sich in dieses Abbild nicht aufnehmen. | The driver cannot be added to this image.
800f0835 CBS_E_STACK_SHUTTING_DOWN installation other restartInstall | Die Komponentenwartung wird gerade beendet. | Component servicing is shutting down.
800f0836 CBS_E_MUV6_STACK_SHUTDOWN_NEEDED installation other restartInstall | Die Komponentenwartung muss für dieses Update beendet werden. | Component servicing has to be shut down for this update.
800f0837 CBS_E_POSTPONED_INSTALL_CONSIDERED noise other nothing | Eine aufgeschobene Installation wird berücksichtigt. | A postponed installation is considered.
800f0838 CBS_E_RESERVICING_REQUIRED_BASELINE installation other newestUpdate | Das Update setzt einen anderen Stand von Windows voraus. | The update requires another baseline of Windows.
800f0839 CBS_E_RPT_CRASHED installation other restartInstall | Ein Prozess der Komponentenwartung ist abgestürzt. | A process of component servicing crashed.
800f0842 CBS_E_SESSION_FINALIZED installation other restartInstall | Die Sitzung der Komponentenwartung ist schon abgeschlossen. | The session of component servicing is finalised already.
800f0843 CBS_E_SESSION_READONLY installation other restartInstall | Die Sitzung der Komponentenwartung lässt keine Änderung zu. | The session of component servicing permits no change.
800f0846 CBS_E_NOT_SUPPORTED_ON_IMAGE_TYPE installation other nothing | Diese Art von Abbild unterstützt den Vorgang nicht. | This type of image does not support the operation.
800f084f CBS_E_RESOLVE_FAILED installation other components | Die nötigen Komponenten ließen sich nicht zusammenstellen. | The required components could not be resolved.
800f0901 CBS_E_MANIFEST_VALIDATION_MULTIPLE_UPDATE_COMPONENT_ON_SAME_FAMILY_NOT_ALLOWED installation other components | Im Manifest stehen zu einer Komponente mehrere Updates. | The manifest holds several updates of one component.
800f0909 CBS_E_PUBLIC_OBJECT_LEAK noise other nothing | Ein Objekt der Komponentenwartung wurde nicht freigegeben. | An object of component servicing was not released.
800f090c CBS_E_COMPONENT_NOT_INSTALLED_BY_CBS installation other components | Eine Komponente kam nicht durch die Komponentenwartung auf den Computer. | A component did not get onto the computer by component servicing.
800f090d CBS_E_MISSING_PACKAGE_MAPPING_INDEX installation other feature | Das Verzeichnis der optionalen Pakete fehlt. | The index of optional packages is missing.
800f090e CBS_E_EMPTY_PACKAGE_MAPPING_INDEX installation other feature | Das Verzeichnis der optionalen Pakete ist leer. | The index of optional packages is empty.
800f0911 CBS_E_SOURCE_MODIFIED installation other feature | Die angegebene Quelle wurde verändert. | The given source was modified.
800f0912 CBS_E_ONDEMAND_LOCALSOURCE_NOT_FOUND installation other feature | Die angegebene Quelle wurde nicht gefunden. | The given source was not found.
800f0914 CBS_E_WINRE_NOT_ENABLED installation other install | Die Wiederherstellungsumgebung von Windows ist nicht eingeschaltet. | The Windows Recovery Environment is not enabled.
800f0915 CBS_E_REPAIR_CONTENT_MISSING installation other components | Zum Reparieren fehlt der passende Inhalt. | The content needed to repair is missing.
800f0916 CBS_E_PAYLOAD_FILE_MISSING installation other components | Eine Datei des Pakets fehlt. | A file of the package is missing.
800f0924 CBS_E_SESSIONS_LEAKED noise other nothing | Sitzungen der Komponentenwartung wurden nicht freigegeben. | Sessions of component servicing were not released.
800f0925 CBS_E_INVALID_EXECUTESTATE installation other restartInstall | Die Komponentenwartung ist in einem ungültigen Zustand. | Component servicing is in an invalid state.
800f0926 CBS_E_CANNOT_REMOVE_CONTAINER_DEPENDENCY installation other nothing | Ein Paket lässt sich nicht entfernen, weil ein anderes darauf aufbaut. | A package cannot be removed because another one is built on it.
800f0927 CBS_E_ONDEMAND_RESERVICING_REQUIRED installation other newestUpdate | Eine optionale Komponente muss auf den Stand von Windows gebracht werden. | An optional component has to be brought to the level of Windows.
800f0928 CBS_E_ONLINE_ACTIONS_POSTPONED installation other restartInstall | Änderungen im laufenden Windows wurden aufgeschoben. | Changes in the running Windows were postponed.
800f0930 CBS_E_UNO_PACKAGE_CAB_MISSING installation other components | Die Paketdatei eines Updates fehlt. | The cabinet of an update’s package is missing.
800f0942 CBS_E_WUSUS_BYPASS_MAPPING_UNAVAILABLE installation other feature | Das Verzeichnis der optionalen Pakete war am WSUS vorbei nicht zu bekommen. | The index of optional packages could not be fetched around WSUS.
800f0945 CBS_E_WUSUS_BYPASS_MISSING_PACKAGE_MAPPING_INDEX installation other feature | Das am WSUS vorbei geladene Verzeichnis der optionalen Pakete ist unvollständig. | The index of optional packages loaded around WSUS is incomplete.
800f0949 CBS_E_SOURCE_MISSING_FROM_WU_EXPRESS installation other feature | Die Datei fehlt in dem von Windows Update stückweise geladenen Paket. | The file is missing from the package loaded in parts from Windows Update.
800f094a CBS_E_SOURCE_MISSING_FROM_WUSUS_BYPASS_CAB installation other feature | Die Datei fehlt in dem am WSUS vorbei geladenen Paket. | The file is missing from the package loaded around WSUS.
800f094b CBS_E_SOURCE_MISSING_FROM_WUSUS_BYPASS_EXPRESS installation other feature | Die Datei fehlt in dem am WSUS vorbei stückweise geladenen Paket. | The file is missing from the package loaded in parts around WSUS.
800f094c CBS_E_3RD_PARTY_MAPPING_UNAVAILABLE installation other feature | Das Verzeichnis optionaler Pakete eines anderen Anbieters war nicht zu bekommen. | The index of optional packages of another vendor could not be fetched.
800f094d CBS_E_3RD_PARTY_MISSING_PACKAGE_MAPPING_INDEX installation other feature | Das Verzeichnis optionaler Pakete eines anderen Anbieters ist unvollständig. | The index of optional packages of another vendor is incomplete.
800f094e CBS_E_SOURCE_MISSING_FROM_3RD_PARTY_CAB installation other feature | Die Datei fehlt im Paket eines anderen Anbieters. | The file is missing from the package of another vendor.
800f094f CBS_E_SOURCE_MISSING_FROM_3RD_PARTY_EXPRESS installation other feature | Die Datei fehlt im stückweise geladenen Paket eines anderen Anbieters. | The file is missing from another vendor’s package loaded in parts.
800f0951 CBS_E_INVALID_NO_PRODUCT_REGISTERED installation other feature | Für das optionale Paket ist kein Produkt eingetragen. | No product is registered for the optional package.
800f0952 CBS_E_INVALID_ACTION_LIST_PACKAGE_COUNT installation other feature | Die Zahl der optionalen Pakete passt nicht zum Auftrag. | The number of optional packages does not match the request.
800f0953 CBS_E_INVALID_ACTION_LIST_INSTALL_REASON installation other feature | Der Grund zur Installation des optionalen Pakets passt nicht zum Auftrag. | The reason to install the optional package does not match the request.
800f0956 CBS_E_INVALID_ACTION_LIST_INSTALL_ACTION installation other feature | Der Vorgang für das optionale Paket passt nicht zum Auftrag. | The action for the optional package does not match the request.
800f0990 PSFX_E_UNSUPPORTED_COMPRESSION_SWITCH installation other stack | Die Verpackung des Updates wird nicht unterstützt. | The packing of the update is not supported.
800f0991 PSFX_E_MISSING_PAYLOAD_FILE installation other components | Eine Datei zum Aufbau des Updates fehlt. | A file to build the update from is missing.
800f0992 PSFX_E_PARTIAL_HYDRATION installation other components | Das Update ließ sich nur zum Teil aufbauen. | The update could be built in part only.
800f0993 PSFX_E_REBASE_HYDRATION_CANDIDATES_MISSING installation other newestUpdate | Ausgangsdateien zum Aufbau des Updates fehlen. | Files to start building the update from are missing.
800f0994 PSFX_E_REBASE_HASH_ALG_NOT_SUPPORTED installation other stack | Das Prüfverfahren des Updates wird nicht unterstützt. | The hash algorithm of the update is not supported.
800f0995 PSFX_E_REBASE_MISSING_BASE_FILE installation other components | Eine Grunddatei zum Aufbau des Updates fehlt. | A base file to build the update from is missing.
`)
