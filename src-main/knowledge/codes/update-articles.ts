import { codeTable } from './table.ts'

/**
 * Codes that Microsoft's articles on failing updates name and the headers at hand leave out: “Windows Update common
 * errors and mitigation”, “Fix Windows Update corruptions and installation failures”, “Windows Update error codes by
 * component” and the articles on a single code.
 */
export const updateArticleCodes = codeTable(`
80070246 ERROR_ILLEGAL_CHARACTER installation other components | Im Komponentenspeicher steht ein ungültiges Zeichen. | The component store contains an invalid character.
800705b9 ERROR_XML_PARSE_ERROR installation other components | Eine XML-Datei der Komponentenwartung ließ sich nicht lesen. | An XML file of component servicing could not be parsed.
80070bc9 ERROR_FAIL_REBOOT_REQUIRED installation other restartInstall | Die Änderungen werden mit einem Neustart zurückgenommen. | The changes are rolled back with a restart.
800719e4 ERROR_LOG_FULL installation other components | Das Protokoll der Transaktionen von Windows ist voll. | The log of the transactions of Windows is full.
80071a91 ERROR_RM_NOT_ACTIVE installation other components | Die Transaktionen des Dateisystems sind gestört. | The transactions of the file system are disturbed.
8007370a ERROR_SXS_INVALID_IDENTITY_ATTRIBUTE_VALUE installation other components | Der Wert eines Merkmals einer Komponente ist ungültig. | The value of an attribute of a component is invalid.
8007370b ERROR_SXS_INVALID_IDENTITY_ATTRIBUTE_NAME installation other components | Der Name eines Merkmals einer Komponente ist ungültig. | The name of an attribute of a component is invalid.
8007370d ERROR_SXS_IDENTITY_PARSE_ERROR installation other components | Die Kennung einer Komponente ist falsch geschrieben. | The identity of a component is malformed.
80245fff - scan other online | Die Umleitung zum Updatedienst schlug aus einem nicht näher bezeichneten Grund fehl. | The redirection to the update service failed for an unspecified reason.
8024a10a USO_E_SERVICE_SHUTTING_DOWN elsewhere other repeat | Der Dienst zur Steuerung von Updates wird gerade beendet. | The service that orchestrates updates is shutting down.
80d0000a - download other delivery | Die Übermittlungsoptimierung meldet einen vorübergehenden Fehler; laut Microsoft ist dabei oft der Dienst der Windows-Firewall beendet. | Delivery Optimization reports a transient error; according to Microsoft the service of Windows Firewall is often stopped then.
c0190003 STATUS_TRANSACTION_NOT_ACTIVE installation other components | Eine Transaktion der Installation war nicht mehr offen. | A transaction of the installation was not open any more.
`)
