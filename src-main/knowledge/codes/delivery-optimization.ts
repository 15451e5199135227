import { codeTable } from './table.ts'

/**
 * Downloads by Delivery Optimization, after the scan. Source: Microsoft, "Delivery Optimization return values", and
 * do_error.h of its client.
 */
export const deliveryOptimizationCodes = codeTable(`
80d01001 DO_E_NO_SERVICE download other delivery | Die Übermittlungsoptimierung konnte ihren Dienst nicht anbieten. | Delivery Optimization could not provide its service.
80d02003 DO_E_JOB_NOT_FOUND download other delivery | Den angegebenen Download gibt es nicht. | The given download does not exist.
80d02004 DO_E_JOB_EMPTY download other delivery | Der Download enthält keine Datei. | The download contains no file.
80d02005 DO_E_NO_DOWNLOADS noise other nothing | Zurzeit gibt es keinen Download. | There is no download at present.
80d0200c DO_E_JOB_TOO_OLD download other delivery | Der Download wurde zu lange nicht beendet. | The download was not finished for too long.
80d0200d DO_E_LOCALPATH_NOT_SET download other delivery | Für die Datei ist kein Pfad auf dem Computer angegeben. | No path on the computer is given for the file.
80d02010 DO_E_FILE_NOT_AVAILABLE download server content | Die Datei ist unter keiner Adresse verfügbar. | The file is not available at any address.
80d02011 DO_E_UNKNOWN_PROPERTY_ID download other delivery | Eine Eigenschaft des Downloads ist unbekannt. | A property of the download is unknown.
80d02012 DO_E_READ_ONLY_PROPERTY download other delivery | Eine Eigenschaft des Downloads lässt sich nicht ändern. | A property of the download cannot be changed.
80d02013 DO_E_INVALID_STATE download other delivery | Der Download ist schon beendet oder abgebrochen. | The download has already ended or been cancelled.
80d02014 DO_E_ERROR_INFORMATION_UNAVAILABLE noise other nothing | Es ist kein Fehler aufgetreten. | No error has occurred.
80d02018 DO_E_FILE_DOWNLOADSINK_UNSPECIFIED download other delivery | Für den Download ist kein Ziel angegeben. | No destination is given for the download.
80d02200 DO_E_DOWNLOAD_NO_URI download other delivery | Für den Download ist keine Adresse angegeben. | No address is given for the download.
80d03002 DO_E_NO_DOWNLOAD_EXTSETTINGS download policy delivery | Einstellungen oder eine Richtlinie lassen den Download nicht zu. | Settings or a policy do not allow the download.
80d03801 DO_E_BLOCKED_BY_COST_TRANSFER_POLICY download policy metered | Der Download ist angehalten, weil die Verbindung getaktet ist. | The download is paused because the connection is metered.
80d03803 DO_E_BLOCKED_BY_CELLULAR_POLICY download policy metered | Der Download ist angehalten, weil der Computer im Mobilfunk ist. | The download is paused because the computer is on a mobile network.
80d03804 DO_E_BLOCKED_BY_POWER_STATE download policy power | Der Download ist angehalten, weil das Gerät im Akkubetrieb läuft. | The download is paused because the device runs on battery.
80d03805 DO_E_BLOCKED_BY_NO_NETWORK download timeout connection | Der Download ist angehalten, weil es keine Netzverbindung gibt. | The download is paused because there is no network connection.
80d03807 DO_E_BLOCKED_BY_VPN_POLICY download policy delivery | Der Download ist angehalten, weil der Computer mit einem VPN verbunden ist. | The download is paused because the computer is connected to a VPN.
80d03808 DO_E_BLOCKED_BY_CRITICAL_MEMORY_USAGE download other memory | Der Download ist angehalten, weil der Arbeitsspeicher knapp ist. | The download is paused because memory is short.
80d05001 DO_E_HTTP_BLOCKSIZE_MISMATCH download proxy content | Der Server sandte mehr oder weniger Daten als angefordert; oft greift ein Proxy ein. | The server sent more or less data than requested; a proxy often interferes.
80d05010 DO_E_INVALID_RANGE download other delivery | Der angeforderte Bereich der Datei ist ungültig. | The requested range of the file is invalid.
80d05011 DO_E_INSUFFICIENT_RANGE_SUPPORT download proxy content | Server oder Proxy liefern keine Teile einer Datei (HTTP-Kopf Range). | Server or proxy do not deliver parts of a file (HTTP header Range).
80d05012 DO_E_OVERLAPPING_RANGES download other delivery | Angeforderte Bereiche der Datei überschneiden sich. | Requested ranges of the file overlap.
80d06802 DO_E_FATAL_CORE_ERROR download other delivery | In der Übermittlungsoptimierung trat ein schwerer Fehler auf. | A fatal error occurred in Delivery Optimization.
`)
