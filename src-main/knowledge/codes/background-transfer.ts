import { codeTable } from './table.ts'

/** The rest of what BITS reports about a download. Source: Microsoft, bitsmsg.h of the Windows SDK. */
export const backgroundTransferCodes = codeTable(`
00200006 BG_S_ERROR_CONTEXT_NONE noise other nothing | BITS hat keinen Fehler zu melden. | BITS has no error to report.
00200017 BG_S_PARTIAL_COMPLETE download other nothing | Ein Teil der Dateien wurde übertragen. | A part of the files was transferred.
0020001a BG_S_UNABLE_TO_DELETE_FILES noise other nothing | Der Download ist beendet, aber nicht alle Zwischendateien ließen sich löschen. | The download ended, but not all temporary files could be deleted.
0020002a BG_S_PROXY_CHANGED noise proxy nothing | Die Proxy-Einstellung hat sich während des Downloads geändert. | The proxy setting changed during the download.
80200001 BG_E_NOT_FOUND download other bits | Der angegebene Download ist BITS nicht bekannt. | BITS does not know the given download.
80200002 BG_E_INVALID_STATE download other bits | Der Vorgang ist im augenblicklichen Zustand des Downloads nicht möglich. | The operation is not possible in the present state of the download.
80200003 BG_E_EMPTY download other bits | Der Download enthält keine Dateien. | The download contains no files.
80200004 BG_E_FILE_NOT_AVAILABLE noise other nothing | Es gibt keine Datei zu dem Fehler. | There is no file to the error.
80200005 BG_E_PROTOCOL_NOT_AVAILABLE noise other nothing | Es gibt kein Protokoll zu dem Fehler. | There is no protocol to the error.
80200007 BG_E_ERROR_CONTEXT_UNKNOWN download other bits | Wo der Fehler beim Herunterladen entstand, ist unbekannt. | Where the download error arose is unknown.
80200008 BG_E_ERROR_CONTEXT_GENERAL_QUEUE_MANAGER download other bits | Der Fehler entstand in der Warteschlange von BITS. | The error arose in the queue of BITS.
80200009 BG_E_ERROR_CONTEXT_LOCAL_FILE download other disk | Der Fehler entstand beim Schreiben der Datei auf dem Computer. | The error arose when the file was written on the computer.
8020000a BG_E_ERROR_CONTEXT_REMOTE_FILE download server content | Der Fehler entstand bei der Datei auf dem Server. | The error arose at the file on the server.
8020000b BG_E_ERROR_CONTEXT_GENERAL_TRANSPORT download timeout content | Der Fehler entstand bei der Übertragung. | The error arose in the transfer.
8020000c BG_E_ERROR_CONTEXT_QUEUE_MANAGER_NOTIFICATION download other bits | Der Fehler entstand bei der Benachrichtigung des Programms. | The error arose when the program was notified.
8020000d BG_E_DESTINATION_LOCKED download other bits | Die Zieldatei ist von einem anderen Prozess gesperrt. | The destination file is locked by another program.
8020000e BG_E_VOLUME_CHANGED download other bits | Das Ziellaufwerk wurde ausgetauscht. | The destination volume has been changed.
8020000f BG_E_ERROR_INFORMATION_UNAVAILABLE noise other nothing | Zu dem Download liegt kein Fehler vor. | There is no error about the download.
80200014 BG_E_REMOTE_NOT_SUPPORTED download other bits | Der Download lässt sich nicht von einem anderen Computer aus verwalten. | The download cannot be managed from another computer.
80200015 BG_E_NEW_OWNER_DIFF_MAPPING download other bits | Dem neuen Besitzer fehlt dasselbe Netzlaufwerk. | The new owner does not have the same network drive.
80200016 BG_E_NEW_OWNER_NO_FILE_ACCESS download other bits | Dem neuen Besitzer fehlt der Zugriff auf die Dateien. | The new owner has no access to the files.
8020001b BG_E_INVALID_SERVER_RESPONSE download server content | Die Antwort des Servers ist ungültig. | The server’s answer is invalid.
8020001c BG_E_TOO_MANY_FILES download policy bits | Der Download enthält zu viele Dateien. | The download contains too many files.
8020001d BG_E_LOCAL_FILE_CHANGED download other bits | Die Datei auf dem Computer wurde während des Downloads geändert. | The file on the computer was changed during the download.
8020001e BG_E_ERROR_CONTEXT_REMOTE_APPLICATION download server content | Der Fehler entstand in einem Programm auf dem Server. | The error arose in a program on the server.
8020001f BG_E_SESSION_NOT_FOUND download server content | Der Server kennt die Sitzung des Downloads nicht mehr. | The server no longer knows the session of the download.
80200020 BG_E_TOO_LARGE download server content | Die Datei ist dem Server zu groß. | The file is too large for the server.
80200021 BG_E_STRING_TOO_LONG download other bits | Ein übergebener Text ist zu lang. | A text that was passed is too long.
80200022 BG_E_CLIENT_SERVER_PROTOCOL_MISMATCH download server content | Client und Server haben keine gemeinsame Fassung des BITS-Protokolls. | Client and server have no version of the BITS protocol in common.
80200023 BG_E_SERVER_EXECUTE_ENABLE download server content | Auf dem virtuellen Verzeichnis sind Skripts erlaubt; BITS überträgt dann nicht. | Scripts are allowed on the virtual directory; BITS does not transfer then.
80200024 BG_E_NO_PROGRESS download timeout content | Der Download kam zu lange nicht voran. | The download made no progress for too long.
80200025 BG_E_USERNAME_TOO_LARGE download proxy bits | Der Benutzername für die Anmeldung ist zu lang. | The user name for the sign-in is too long.
80200026 BG_E_PASSWORD_TOO_LARGE download proxy bits | Das Kennwort für die Anmeldung ist zu lang. | The password for the sign-in is too long.
80200027 BG_E_INVALID_AUTH_TARGET download proxy bits | Die Anmeldung nennt weder Server noch Proxy als Ziel. | The sign-in names neither server nor proxy as its target.
80200028 BG_E_INVALID_AUTH_SCHEME download proxy bits | Das Verfahren zur Anmeldung ist unbekannt. | The authentication scheme is unknown.
80200029 BG_E_FILE_NOT_FOUND download server content | Die Datei gehört nicht zum Download. | The file is not part of the download.
8020002b BG_E_INVALID_RANGE download other bits | Der angeforderte Bereich der Datei ist ungültig. | The requested range of the file is invalid.
8020002c BG_E_OVERLAPPING_RANGES download other bits | Angeforderte Bereiche der Datei überschneiden sich. | Requested ranges of the file overlap.
8020002d BG_E_CONNECT_FAILURE download timeout content | Zum Herunterladen ließ sich keine Verbindung herstellen. | No connection was made for the download.
8020002e BG_E_CONNECTION_CLOSED download timeout content | Die Verbindung wurde beim Herunterladen vorzeitig geschlossen. | The connection was closed early during the download.
8020002f BG_E_KEEP_ALIVE_FAILURE download timeout content | Eine offen gehaltene Verbindung wurde geschlossen. | A connection that was kept alive was closed.
80200030 BG_E_MESSAGE_LENGTH_LIMIT_EXCEEDED download server content | Eine Nachricht ist länger als zulässig. | A message is longer than permitted.
80200031 BG_E_NAME_RESOLUTION_FAILURE download timeout names | Der Name des Servers ließ sich beim Herunterladen nicht auflösen. | The name of the server could not be resolved for the download.
80200032 BG_E_PENDING noise other nothing | Der Vorgang läuft noch. | The operation is still under way.
80200033 BG_E_PIPELINE_FAILURE download timeout content | Eine Folge von Anfragen wurde abgebrochen. | A pipelined request was broken off.
80200034 BG_E_PROTOCOL_ERROR download server content | Der Server antwortete mit einem HTTP-Fehler. | The server answered with an HTTP error.
80200035 BG_E_PROXY_NAME_RESOLUTION_FAILURE download proxy names | Der Name des Proxys ließ sich beim Herunterladen nicht auflösen. | The name of the proxy could not be resolved for the download.
80200036 BG_E_RECEIVE_FAILURE download timeout content | Die Antwort brach beim Herunterladen ab. | The answer broke off during the download.
80200037 BG_E_REQUEST_CANCELED download other bits | Der Download wurde abgebrochen. | The download was cancelled.
80200038 BG_E_SECURE_CHANNEL_FAILURE download certificate tls | Die verschlüsselte Verbindung zum Herunterladen ließ sich nicht herstellen. | The encrypted connection for the download could not be made.
80200039 BG_E_SEND_FAILURE download timeout content | Die Anfrage zum Herunterladen ließ sich nicht vollständig senden. | The request for the download could not be sent completely.
8020003a BG_E_SERVER_PROTOCOL_VIOLATION download server content | Die Antwort des Servers ist kein gültiges HTTP. | The server’s answer is not valid HTTP.
8020003b BG_E_TIMEOUT download timeout content | Beim Herunterladen kam die Antwort nicht rechtzeitig. | The answer did not come in time during the download.
8020003c BG_E_TRUST_FAILURE download certificate certificate | Das Zertifikat des Servers besteht beim Herunterladen die Prüfung nicht. | The server certificate does not pass the check during the download.
8020003d BG_E_UNKNOWN_ERROR download other bits | Beim Herunterladen trat ein unbekannter Fehler auf. | An unknown error occurred during the download.
8020003e BG_E_BLOCKED_BY_POLICY download policy metered | Eine Richtlinie hält den Download an, meist wegen einer getakteten Verbindung. | A policy holds the download, usually because of a metered connection.
80200040 BG_E_INVALID_CREDENTIALS download proxy bits | Die Anmeldedaten haben eine ungültige Form. | The credentials have an invalid form.
80190064 BG_E_HTTP_ERROR_100 noise other nothing | Der Server bat, die Anfrage fortzusetzen (HTTP 100). | The server asked to continue the request (HTTP 100).
80190065 BG_E_HTTP_ERROR_101 noise other nothing | Der Server wechselte das Protokoll (HTTP 101). | The server switched the protocol (HTTP 101).
801900c8 BG_E_HTTP_ERROR_200 noise other nothing | Der Server antwortete mit Erfolg (HTTP 200). | The server answered with success (HTTP 200).
801900c9 BG_E_HTTP_ERROR_201 noise other nothing | Der Server hat etwas angelegt (HTTP 201). | The server created something (HTTP 201).
801900ca BG_E_HTTP_ERROR_202 noise other nothing | Der Server hat die Anfrage angenommen (HTTP 202). | The server accepted the request (HTTP 202).
801900cb BG_E_HTTP_ERROR_203 noise other nothing | Die Antwort kam aus einer Zwischenstelle (HTTP 203). | The answer came from an intermediary (HTTP 203).
801900cc BG_E_HTTP_ERROR_204 noise other nothing | Die Antwort hat keinen Inhalt (HTTP 204). | The answer has no content (HTTP 204).
801900cd BG_E_HTTP_ERROR_205 noise other nothing | Der Server bat, die Ansicht zurückzusetzen (HTTP 205). | The server asked to reset the view (HTTP 205).
801900ce BG_E_HTTP_ERROR_206 noise other nothing | Der Server sandte einen Teil der Datei (HTTP 206). | The server sent a part of the file (HTTP 206).
8019012c BG_E_HTTP_ERROR_300=HTTP_E_STATUS_AMBIGUOUS download server content | Der Server nennt mehrere Adressen für die Datei (HTTP 300). | The server names several addresses for the file (HTTP 300).
8019012d BG_E_HTTP_ERROR_301=HTTP_E_STATUS_MOVED download server content | Die Datei liegt dauerhaft an einer anderen Adresse (HTTP 301). | The file is permanently at another address (HTTP 301).
8019012e BG_E_HTTP_ERROR_302=HTTP_E_STATUS_REDIRECT download proxy content | Der Download wird an eine andere Adresse umgeleitet, oft zu einer Anmelde- oder Sperrseite (HTTP 302). | The download is redirected to another address, often a sign-in or block page (HTTP 302).
8019012f BG_E_HTTP_ERROR_303=HTTP_E_STATUS_REDIRECT_METHOD download server content | Die Antwort liegt an einer anderen Adresse (HTTP 303). | The answer is at another address (HTTP 303).
80190130 BG_E_HTTP_ERROR_304=HTTP_E_STATUS_NOT_MODIFIED noise other nothing | Die Datei ist unverändert (HTTP 304). | The file is unchanged (HTTP 304).
80190131 BG_E_HTTP_ERROR_305=HTTP_E_STATUS_USE_PROXY download proxy proxy | Der Server verlangt, dass die Anfrage über einen Proxy kommt (HTTP 305). | The server wants the request to come over a proxy (HTTP 305).
80190133 BG_E_HTTP_ERROR_307=HTTP_E_STATUS_REDIRECT_KEEP_VERB download server content | Der Download wird vorübergehend umgeleitet (HTTP 307). | The download is redirected for the time being (HTTP 307).
80190192 BG_E_HTTP_ERROR_402=HTTP_E_STATUS_PAYMENT_REQ download server content | Die Gegenstelle verlangt eine Bezahlung (HTTP 402). | The other end asks for payment (HTTP 402).
80190195 BG_E_HTTP_ERROR_405=HTTP_E_STATUS_BAD_METHOD download server content | Die Gegenstelle lässt die Methode der Anfrage nicht zu (HTTP 405). | The other end does not allow the method of the request (HTTP 405).
80190196 BG_E_HTTP_ERROR_406=HTTP_E_STATUS_NONE_ACCEPTABLE download server content | Die Gegenstelle hat keine Antwort, die der Client annimmt (HTTP 406). | The other end has no answer that the client accepts (HTTP 406).
80190198 BG_E_HTTP_ERROR_408=HTTP_E_STATUS_REQUEST_TIMEOUT download timeout content | Die Gegenstelle wartete zu lange auf die Anfrage (HTTP 408). | The other end waited too long for the request (HTTP 408).
80190199 BG_E_HTTP_ERROR_409=HTTP_E_STATUS_CONFLICT download server content | Die Anfrage widerspricht dem Zustand der Datei (HTTP 409). | The request conflicts with the state of the file (HTTP 409).
8019019a BG_E_HTTP_ERROR_410=HTTP_E_STATUS_GONE download server reload | Die Datei gibt es auf dem Server nicht mehr (HTTP 410). | The file is no longer on the server (HTTP 410).
8019019b BG_E_HTTP_ERROR_411=HTTP_E_STATUS_LENGTH_REQUIRED download server content | Die Gegenstelle verlangt eine Längenangabe (HTTP 411). | The other end requires a length (HTTP 411).
8019019c BG_E_HTTP_ERROR_412=HTTP_E_STATUS_PRECOND_FAILED download server content | Eine Bedingung der Anfrage ist nicht erfüllt (HTTP 412). | A condition of the request is not met (HTTP 412).
8019019d BG_E_HTTP_ERROR_413=HTTP_E_STATUS_REQUEST_TOO_LARGE download server content | Die Anfrage ist der Gegenstelle zu groß (HTTP 413). | The request is too large for the other end (HTTP 413).
8019019f BG_E_HTTP_ERROR_415=HTTP_E_STATUS_UNSUPPORTED_MEDIA download server content | Die Gegenstelle nimmt die Art der Daten nicht an (HTTP 415). | The other end does not accept the type of data (HTTP 415).
801901a0 BG_E_HTTP_ERROR_416 download server content | Den angeforderten Bereich der Datei gibt es nicht (HTTP 416). | The requested range of the file does not exist (HTTP 416).
801901a1 BG_E_HTTP_ERROR_417 download server content | Die Gegenstelle erfüllt eine Erwartung der Anfrage nicht (HTTP 417). | The other end does not meet an expectation of the request (HTTP 417).
801901c1 BG_E_HTTP_ERROR_449 download server content | Die Gegenstelle verlangt die Anfrage mit weiteren Angaben (HTTP 449). | The other end wants the request with more information (HTTP 449).
801901f4 BG_E_HTTP_ERROR_500=HTTP_E_STATUS_SERVER_ERROR download server content | Beim Herunterladen meldete der Server einen internen Fehler (HTTP 500). | During the download the server reported an internal error (HTTP 500).
`)
