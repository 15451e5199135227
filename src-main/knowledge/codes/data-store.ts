import { codeTable } from './table.ts'

/** The agent’s data store on the client, and its inventory. Source: Microsoft, wuerror.h of the Windows SDK. */
export const dataStoreCodes = codeTable(`
80248000 WU_E_DS_SHUTDOWN scan other repeat | Der Vorgang scheiterte, weil Windows heruntergefahren wurde. | The operation failed because Windows was shutting down.
80248001 WU_E_DS_INUSE scan other wait | Der Datenspeicher des Agenten wird gerade benutzt. | The agent’s data store is in use.
80248002 WU_E_DS_INVALID scan other store | Der Datenspeicher des Agenten ist in einem ungültigen Zustand. | The agent’s data store is in an invalid state.
80248003 WU_E_DS_TABLEMISSING scan other store | Im Datenspeicher des Agenten fehlt eine Tabelle. | A table is missing from the agent’s data store.
80248004 WU_E_DS_TABLEINCORRECT scan other store | Eine Tabelle im Datenspeicher hat falsche Spalten. | A table in the data store has wrong columns.
80248005 WU_E_DS_INVALIDTABLENAME scan other store | Eine Tabelle im Datenspeicher ist nicht vorgesehen. | A table in the data store is not expected.
80248006 WU_E_DS_BADVERSION scan other store | Die Version des Datenspeichers wird nicht unterstützt. | The version of the data store is not supported.
80248007 WU_E_DS_NODATA scan other store | Die gesuchten Daten sind nicht im Datenspeicher. | The requested data are not in the data store.
80248008 WU_E_DS_MISSINGDATA scan other store | Im Datenspeicher fehlt eine nötige Angabe. | Required information is missing from the data store.
80248009 WU_E_DS_MISSINGREF scan other store | Ein Verweis im Datenspeicher führt ins Leere. | A reference in the data store leads nowhere.
8024800a WU_E_DS_UNKNOWNHANDLER scan other store | Ein Update im Datenspeicher nennt ein unbekanntes Installationsmodul. | An update in the data store names an unknown installation module.
8024800b WU_E_DS_CANTDELETE scan other store | Ein Update ließ sich nicht löschen, weil es noch gebraucht wird. | An update could not be deleted because it is still in use.
8024800c WU_E_DS_LOCKTIMEOUTEXPIRED scan other store | Der Datenspeicher ließ sich nicht rechtzeitig sperren. | The data store could not be locked in time.
8024800d WU_E_DS_NOCATEGORIES scan other metadata | Ein Update gehört zu keiner Kategorie. | An update belongs to no category.
8024800e WU_E_DS_ROWEXISTS scan other store | Ein Eintrag im Datenspeicher ist schon vorhanden. | An entry in the data store exists already.
8024800f WU_E_DS_STOREFILELOCKED scan other store | Die Datei des Datenspeichers ist von einem anderen Prozess gesperrt. | The file of the data store is locked by another program.
80248010 WU_E_DS_CANNOTREGISTER scan other store | Der Updatedienst ließ sich nicht eintragen. | The update service could not be registered.
80248013 WU_E_DS_DUPLICATEUPDATEID scan other metadata | Der Server sandte ein Update doppelt. | The server sent an update twice.
80248014 WU_E_DS_UNKNOWNSERVICE scan policy policy | Der Updatedienst ist dem Client nicht bekannt. | The update service is not known to the client.
80248015 WU_E_DS_SERVICEEXPIRED scan other store | Die Eintragung des Updatedienstes ist abgelaufen. | The registration of the update service has expired.
80248016 WU_E_DS_DECLINENOTALLOWED installation other nothing | Das Update lässt sich nicht ausblenden. | The update cannot be hidden.
80248017 WU_E_DS_TABLESESSIONMISMATCH scan other store | Eine Sitzung des Datenspeichers passt nicht zur Tabelle. | A session of the data store does not match the table.
80248018 WU_E_DS_SESSIONLOCKMISMATCH scan other store | Eine Sperre des Datenspeichers gehört zu einer anderen Sitzung. | A lock of the data store belongs to another session.
80248019 WU_E_DS_NEEDWINDOWSSERVICE scan policy policy | Ein eingetragener Dienst für Windows-Updates lässt sich nicht entfernen. | A registered service for Windows updates cannot be removed.
8024801a WU_E_DS_INVALIDOPERATION scan other store | Der Vorgang ist im Datenspeicher nicht zulässig. | The operation is not permitted in the data store.
8024801b WU_E_DS_SCHEMAMISMATCH scan other store | Der Aufbau des Datenspeichers passt nicht zum Agenten. | The structure of the data store does not fit the agent.
8024801c WU_E_DS_RESETREQUIRED scan other store | Der Datenspeicher muss neu angelegt werden. | The data store has to be created again.
8024801d WU_E_DS_IMPERSONATED scan other caller | Der Datenspeicher wurde im Namen eines anderen Kontos angesprochen. | The data store was accessed in the name of another account.
8024801e WU_E_DS_DATANOTAVAILABLE scan other store | Daten im Datenspeicher sind nicht verfügbar. | Data in the data store are not available.
8024801f WU_E_DS_DATANOTLOADED scan other store | Daten des Datenspeichers sind nicht geladen. | Data of the data store are not loaded.
80248020 WU_E_DS_NODATA_NOSUCHREVISION scan other store | Der Datenspeicher kennt diese Fassung des Updates nicht. | The data store does not know this revision of the update.
80248021 WU_E_DS_NODATA_NOSUCHUPDATE scan other store | Der Datenspeicher kennt das Update nicht. | The data store does not know the update.
80248022 WU_E_DS_NODATA_EULA download other licence | Die Lizenzbedingungen des Updates sind nicht im Datenspeicher. | The licence terms of the update are not in the data store.
80248023 WU_E_DS_NODATA_SERVICE scan other store | Der Datenspeicher kennt den Updatedienst nicht. | The data store does not know the update service.
80248024 WU_E_DS_NODATA_COOKIE scan other store | Im Datenspeicher fehlt das Anmeldecookie. | The authorisation cookie is missing from the data store.
80248025 WU_E_DS_NODATA_TIMER scan other store | Im Datenspeicher fehlt ein Zeitplan. | A timer is missing from the data store.
80248026 WU_E_DS_NODATA_CCR scan other store | Im Datenspeicher fehlt ein Eintrag zur Konfiguration. | A configuration entry is missing from the data store.
80248027 WU_E_DS_NODATA_FILE download other store | Im Datenspeicher fehlen die Angaben zu einer Datei. | The data store lacks information about a file.
80248028 WU_E_DS_NODATA_DOWNLOADJOB download other store | Im Datenspeicher fehlen die Angaben zu einem Download. | The data store lacks information about a download.
80248029 WU_E_DS_NODATA_TMI scan other store | Im Datenspeicher fehlt ein Eintrag zur Signaturprüfung. | The data store lacks an entry about the signature check.
80248fff WU_E_DS_UNEXPECTED scan other store | Im Datenspeicher trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the data store that fits no other class.
80249001 WU_E_INVENTORY_PARSEFAILED elsewhere other report | Eine Datei zur Inventur war nicht lesbar. | A file for the inventory could not be read.
80249002 WU_E_INVENTORY_GET_INVENTORY_TYPE_FAILED elsewhere other report | Die Art der Inventur ließ sich nicht ermitteln. | The type of the inventory could not be determined.
80249003 WU_E_INVENTORY_RESULT_UPLOAD_FAILED elsewhere other report | Das Ergebnis der Inventur ließ sich nicht hochladen. | The result of the inventory could not be uploaded.
80249004 WU_E_INVENTORY_UNEXPECTED elsewhere other report | Bei der Inventur trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the inventory that fits no other class.
80249005 WU_E_INVENTORY_WMI_ERROR elsewhere other wmi | Bei der Inventur meldete WMI einen Fehler. | WMI reported an error in the inventory.
`)
