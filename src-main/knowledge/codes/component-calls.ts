import { codeTable } from './table.ts'

/**
 * COM, RPC, .NET and the task scheduler: calls between programs. Source: Microsoft, winerror.h and corerror.h of the Windows
 * SDK.
 */
export const componentCallCodes = codeTable(`
8000000a E_PENDING noise other wait | Die nötigen Daten liegen noch nicht vor. | The data needed are not available yet.
80004001 E_NOTIMPL scan other agentSetup | Die Funktion gibt es in dieser Version nicht. | This version does not have the function.
80004002 E_NOINTERFACE scan other com | Eine COM-Komponente bietet die verlangte Schnittstelle nicht. | A COM component does not offer the requested interface.
80004003 E_POINTER scan other com | Ein Zeiger ist ungültig. | A pointer is invalid.
80004004 E_ABORT noise other repeat | Der Vorgang wurde abgebrochen. | The operation was aborted.
8000401b CO_E_LAUNCH_PERMSSION_DENIED scan other rights | Das aufrufende Konto darf die COM-Komponente nicht starten. | The calling account may not start the COM component.
8000401c CO_E_START_SERVICE_FAILURE scan other service | Der Dienst zu einer COM-Komponente ließ sich nicht starten. | The service of a COM component could not be started.
80004027 CO_E_CLASS_DISABLED scan policy com | Eine COM-Komponente ist gesperrt. | A COM component is disabled.
8000ffff E_UNEXPECTED scan other com | Ein unerwarteter Fehler trat auf. | An unexpected failure occurred.
80010001 RPC_E_CALL_REJECTED scan other restart | Die Gegenseite hat den Aufruf abgelehnt. | The other side rejected the call.
80010002 RPC_E_CALL_CANCELED noise other repeat | Der Aufruf wurde abgebrochen. | The call was cancelled.
80010007 RPC_E_SERVER_DIED scan other restart | Der aufgerufene Prozess wurde während des Aufrufs beendet. | The process that was called ended during the call.
80010012 RPC_E_SERVER_DIED_DNE scan other restart | Der aufgerufene Prozess wurde vor dem Aufruf beendet. | The process that was called ended before the call.
80010105 RPC_E_SERVERFAULT scan other restart | Im aufgerufenen Prozess trat ein Programmfehler auf. | A program error occurred in the process that was called.
80010106 RPC_E_CHANGED_MODE elsewhere other caller | Die Betriebsart von COM lässt sich nachträglich nicht ändern. | The mode of COM cannot be changed afterwards.
80010108 RPC_E_DISCONNECTED scan other restart | Das aufgerufene Objekt besteht nicht mehr. | The object that was called no longer exists.
8001010a RPC_E_SERVERCALL_RETRYLATER scan other wait | Der aufgerufene Prozess ist beschäftigt. | The process that was called is busy.
8001010b RPC_E_SERVERCALL_REJECTED scan other restart | Der aufgerufene Prozess hat den Aufruf abgelehnt. | The process that was called rejected the call.
8001010d RPC_E_CANTCALLOUT_ININPUTSYNCCALL elsewhere other caller | Während einer anderen Verarbeitung ist kein Aufruf möglich. | No call is possible during other processing.
8001010e RPC_E_WRONG_THREAD elsewhere other caller | Der Aufruf kam aus dem falschen Thread. | The call came from the wrong thread.
8001011b RPC_E_ACCESS_DENIED scan other rights | Der Aufruf eines anderen Prozesses wurde verweigert. | The call to another process was denied.
8001011f RPC_E_TIMEOUT scan other restart | Der Aufruf eines anderen Prozesses dauerte zu lange. | The call to another process took too long.
80010123 CO_E_FAILEDTOIMPERSONATE scan other com | Der Aufruf ließ sich nicht im Namen des Aufrufers ausführen. | The call could not be made in the name of the caller.
80020003 DISP_E_MEMBERNOTFOUND elsewhere other caller | Ein Skript ruft etwas auf, das es nicht gibt. | A script calls something that does not exist.
80020005 DISP_E_TYPEMISMATCH elsewhere other caller | Ein Skript übergibt einen Wert vom falschen Typ. | A script passes a value of the wrong type.
80020006 DISP_E_UNKNOWNNAME elsewhere other caller | Ein Skript verwendet einen unbekannten Namen. | A script uses an unknown name.
80020009 DISP_E_EXCEPTION scan other before | Im aufgerufenen Objekt trat ein Fehler auf. | An error occurred in the object that was called.
80030002 STG_E_FILENOTFOUND elsewhere other windows | Eine Datei des Verbunddokuments wurde nicht gefunden. | A file of the compound document was not found.
80030005 STG_E_ACCESSDENIED elsewhere other rights | Der Zugriff auf ein Verbunddokument wurde verweigert. | Access to a compound document was denied.
80040110 CLASS_E_NOAGGREGATION elsewhere other caller | Die COM-Klasse lässt sich nicht zusammenfassen. | The COM class does not support aggregation.
80040111 CLASS_E_CLASSNOTAVAILABLE scan other com | Die COM-Klasse ist nicht verfügbar. | The COM class is not available.
80040154 REGDB_E_CLASSNOTREG scan other com | Eine COM-Klasse ist nicht registriert. | A COM class is not registered.
80040155 REGDB_E_IIDNOTREG scan other com | Eine COM-Schnittstelle ist nicht registriert. | A COM interface is not registered.
800401f0 CO_E_NOTINITIALIZED elsewhere other caller | COM wurde vor dem Aufruf nicht eingerichtet. | COM was not initialised before the call.
800401f3 CO_E_CLASSSTRING scan other com | Der Name einer COM-Klasse ist ungültig. | The name of a COM class is invalid.
800401f5 CO_E_APPNOTFOUND scan other com | Das Programm zu einer COM-Klasse wurde nicht gefunden. | The program of a COM class was not found.
800401f8 CO_E_DLLNOTFOUND scan other com | Die Bibliothek zu einer COM-Klasse wurde nicht gefunden. | The library of a COM class was not found.
800401f9 CO_E_ERRORINDLL scan other com | Die Bibliothek zu einer COM-Klasse ist fehlerhaft. | The library of a COM class is faulty.
80041001 - scan other wmi | WMI meldete einen allgemeinen Fehler. | WMI reported a general failure.
80041002 - scan other wmi | WMI fand das Objekt nicht. | WMI did not find the object.
80041003 - scan other rights | WMI verweigerte den Zugriff. | WMI denied access.
80041006 - scan other memory | WMI fehlt Arbeitsspeicher. | WMI ran out of memory.
80041010 - scan other wmi | Eine WMI-Klasse ist ungültig oder fehlt. | A WMI class is invalid or missing.
8004100e - scan other wmi | Einen WMI-Namespace gibt es nicht; meist ist der ConfigMgr-Client beschädigt. | A WMI namespace does not exist; the ConfigMgr client is usually damaged.
80041013 - scan other wmi | Ein WMI-Anbieter ließ sich nicht laden. | A WMI provider could not be loaded.
80041033 - scan other restart | WMI wird gerade beendet. | WMI is shutting down.
80080005 CO_E_SERVER_EXEC_FAILURE scan other restart | Das Programm zu einer COM-Klasse ließ sich nicht starten. | The program of a COM class could not be started.
80080008 CO_E_SERVER_STOPPING scan other repeat | Das Programm zu einer COM-Klasse wird gerade beendet. | The program of a COM class is stopping.
80131500 COR_E_EXCEPTION elsewhere other siteServer | In einem Programm von .NET trat ein Fehler auf, bei ConfigMgr meist in der Verwaltung des Softwareupdatepunkts. | A program of .NET failed; with ConfigMgr usually the administration of the software update point.
8013150a COR_E_SECURITY elsewhere other siteServer | Ein Recht fehlt; beim Softwareupdatepunkt fehlt das Konto des Standortservers in der Gruppe „WSUS Administrators“. | A right is missing; at the software update point the site server’s account is not in the group “WSUS Administrators”.
`)
