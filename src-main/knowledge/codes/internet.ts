import { codeTable } from './table.ts'

/** The rest of WinHTTP, and WinINet, which shares its numbers. Source: Microsoft, winhttp.h and wininet.h of the Windows SDK. */
export const internetCodes = codeTable(`
80072ee1 ERROR_WINHTTP_OUT_OF_HANDLES=ERROR_INTERNET_OUT_OF_HANDLES scan other restart | WinHTTP hat keine Handles mehr frei. | WinHTTP has no handles left.
80072ee3 ERROR_INTERNET_EXTENDED_ERROR scan other before | Der Server sandte eine Fehlermeldung, die WinINet nicht deutet. | The server sent an error that WinINet does not interpret.
80072ee4 ERROR_WINHTTP_INTERNAL_ERROR=ERROR_INTERNET_INTERNAL_ERROR scan other restart | In der WinHTTP-Schicht trat ein interner Fehler auf. | An internal error occurred in the WinHTTP layer.
80072ee8 ERROR_INTERNET_PROTOCOL_NOT_FOUND scan policy policy | Das Protokoll der Adresse ist nicht verfügbar. | The protocol of the address is not available.
80072ee9 ERROR_WINHTTP_INVALID_OPTION=ERROR_INTERNET_INVALID_OPTION scan other agentSetup | Eine Option der Verbindung ist ungültig, meist eine TLS-Version, die das System nicht kennt. | An option of the connection is invalid, usually a TLS version that the system does not know.
80072eea ERROR_INTERNET_BAD_OPTION_LENGTH elsewhere other caller | Die Länge einer Option der Verbindung ist falsch. | The length of an option of the connection is wrong.
80072eeb ERROR_WINHTTP_OPTION_NOT_SETTABLE=ERROR_INTERNET_OPTION_NOT_SETTABLE elsewhere other caller | Eine Option der Verbindung lässt sich nur lesen. | An option of the connection can only be read.
80072eec ERROR_WINHTTP_SHUTDOWN=ERROR_INTERNET_SHUTDOWN noise other repeat | Die WinHTTP-Schicht wurde gerade beendet. | The WinHTTP layer was shutting down.
80072eed ERROR_INTERNET_INCORRECT_USER_NAME scan proxy signIn | Der Benutzername wurde bei der Anmeldung abgelehnt. | The user name was rejected at sign-in.
80072eee ERROR_INTERNET_INCORRECT_PASSWORD scan proxy signIn | Das Kennwort wurde bei der Anmeldung abgelehnt. | The password was rejected at sign-in.
80072ef0 ERROR_INTERNET_INVALID_OPERATION elsewhere other caller | Der Vorgang ist auf dieser Verbindung ungültig. | The operation is invalid on this connection.
80072ef2 ERROR_WINHTTP_INCORRECT_HANDLE_TYPE=ERROR_INTERNET_INCORRECT_HANDLE_TYPE elsewhere other caller | Ein Handle der Verbindung hat den falschen Typ. | A handle of the connection has the wrong type.
80072ef3 ERROR_WINHTTP_INCORRECT_HANDLE_STATE=ERROR_INTERNET_INCORRECT_HANDLE_STATE scan timeout repeat | Die Verbindung ist für den Vorgang im falschen Zustand. | The connection is in the wrong state for the operation.
80072ef4 ERROR_INTERNET_NOT_PROXY_REQUEST scan proxy proxy | Die Anfrage geht nicht über einen Proxy. | The request does not go over a proxy.
80072ef5 ERROR_INTERNET_REGISTRY_VALUE_NOT_FOUND scan proxy proxy | Ein nötiger Wert der Interneteinstellungen fehlt in der Registrierung. | A required value of the internet settings is missing from the registry.
80072ef6 ERROR_INTERNET_BAD_REGISTRY_PARAMETER scan proxy proxy | Ein Wert der Interneteinstellungen in der Registrierung ist ungültig. | A value of the internet settings in the registry is invalid.
80072ef7 ERROR_INTERNET_NO_DIRECT_ACCESS scan proxy proxy | Ein direkter Zugriff auf das Netz ist nicht möglich. | Direct access to the network is not possible.
80072ef8 ERROR_INTERNET_NO_CONTEXT elsewhere other caller | Dem Aufruf fehlt seine Zuordnung. | The call lacks its context.
80072ef9 ERROR_INTERNET_NO_CALLBACK elsewhere other caller | Dem Aufruf fehlt eine Rückmeldung. | The call lacks a callback.
80072efa ERROR_INTERNET_REQUEST_PENDING noise other wait | Eine Anfrage auf derselben Verbindung läuft noch. | A request on the same connection is still under way.
80072efb ERROR_INTERNET_INCORRECT_FORMAT scan other before | Die Anfrage hat ein ungültiges Format. | The request has an invalid format.
80072efc ERROR_INTERNET_ITEM_NOT_FOUND elsewhere other before | Ein angefordertes Element wurde nicht gefunden. | A requested item was not found.
80072f01 ERROR_INTERNET_INVALID_PROXY_REQUEST scan proxy proxy | Die Anfrage an den Proxy ist ungültig. | The request to the proxy is invalid.
80072f02 ERROR_INTERNET_NEED_UI elsewhere other caller | Für den Vorgang wäre eine Eingabe eines Benutzers nötig. | The operation would need input from a user.
80072f04 ERROR_INTERNET_HANDLE_EXISTS elsewhere other caller | Ein Handle der Verbindung ist schon vorhanden. | A handle of the connection exists already.
80072f07 ERROR_INTERNET_HTTP_TO_HTTPS_ON_REDIR scan proxy/response-intercepted answer | Die Anfrage wird von http zu https umgeleitet. | The request is redirected from http to https.
80072f08 ERROR_INTERNET_HTTPS_TO_HTTP_ON_REDIR scan proxy/response-intercepted answer | Die Anfrage wird von https zu http umgeleitet, oft zu einer Sperr- oder Anmeldeseite. | The request is redirected from https to http, often to a block or sign-in page.
80072f09 ERROR_INTERNET_MIXED_SECURITY elsewhere other nothing | Eine Seite mischt verschlüsselte und unverschlüsselte Inhalte. | A page mixes encrypted and plain content.
80072f0a ERROR_INTERNET_CHG_POST_IS_NON_SECURE elsewhere other nothing | Daten würden unverschlüsselt gesendet. | Data would be sent in plain text.
80072f0b ERROR_INTERNET_POST_IS_NON_SECURE elsewhere other nothing | Daten werden unverschlüsselt gesendet. | Data are sent in plain text.
80072f0e ERROR_INTERNET_CLIENT_AUTH_NOT_SETUP scan certificate clientCertificate | Für die Anmeldung mit Zertifikat ist der Client nicht eingerichtet. | The client is not set up for certificate authentication.
80072f0f ERROR_INTERNET_ASYNC_THREAD_FAILED scan other restart | WinINet konnte keinen Thread starten. | WinINet could not start a thread.
80072f10 ERROR_INTERNET_REDIRECT_SCHEME_CHANGE scan proxy/response-intercepted answer | Eine Umleitung wechselt das Protokoll. | A redirect changes the protocol.
80072f11 ERROR_INTERNET_DIALOG_PENDING elsewhere other nothing | Ein Dialog wartet auf eine Eingabe. | A dialog is waiting for input.
80072f12 ERROR_INTERNET_RETRY_DIALOG elsewhere other nothing | Ein Dialog soll noch einmal erscheinen. | A dialog is to appear once more.
80072f14 ERROR_INTERNET_HTTPS_HTTP_SUBMIT_REDIR scan proxy answer | Gesendete Daten werden zu einer unverschlüsselten Adresse umgeleitet. | Data that were sent are redirected to a plain address.
80072f15 ERROR_INTERNET_INSERT_CDROM elsewhere other nothing | Ein Datenträger muss eingelegt werden. | A disc has to be inserted.
80072f16 ERROR_INTERNET_FORTEZZA_LOGIN_NEEDED elsewhere other nothing | Eine Anmeldung mit einer Fortezza-Karte wäre nötig. | A sign-in with a Fortezza card would be needed.
80072f18 ERROR_INTERNET_SEC_CERT_NO_REV scan certificate/certificate-revocation-unknown revocation | Im Zertifikat fehlen Angaben zur Sperrprüfung. | The certificate lacks revocation information.
80072f44 ERROR_WINHTTP_CANNOT_CALL_BEFORE_OPEN elsewhere other caller | Der Aufruf kam vor dem Öffnen der Anfrage. | The call came before the request was opened.
80072f45 ERROR_WINHTTP_CANNOT_CALL_BEFORE_SEND elsewhere other caller | Der Aufruf kam vor dem Senden der Anfrage. | The call came before the request was sent.
80072f46 ERROR_WINHTTP_CANNOT_CALL_AFTER_SEND elsewhere other caller | Der Aufruf kam nach dem Senden der Anfrage. | The call came after the request was sent.
80072f47 ERROR_WINHTTP_CANNOT_CALL_AFTER_OPEN elsewhere other caller | Der Aufruf kam nach dem Öffnen der Anfrage. | The call came after the request was opened.
80072f77 ERROR_HTTP_DOWNLEVEL_SERVER scan other answer | Die Gegenstelle antwortete ohne Kopfzeilen. | The other end answered without headers.
80072f79 ERROR_WINHTTP_INVALID_HEADER=ERROR_HTTP_INVALID_HEADER scan other answer | Eine Kopfzeile ist ungültig. | A header is invalid.
80072f7a ERROR_WINHTTP_INVALID_QUERY_REQUEST=ERROR_HTTP_INVALID_QUERY_REQUEST elsewhere other caller | Die Abfrage einer Kopfzeile ist ungültig. | The query for a header is invalid.
80072f7b ERROR_WINHTTP_HEADER_ALREADY_EXISTS=ERROR_HTTP_HEADER_ALREADY_EXISTS elsewhere other caller | Die Kopfzeile ist schon gesetzt. | The header is already set.
80072f7e ERROR_INTERNET_UNABLE_TO_CACHE_FILE download other disk | Die Datei ließ sich nicht im Zwischenspeicher ablegen. | The file could not be put into the cache.
80072f7f ERROR_INTERNET_TCPIP_NOT_INSTALLED scan timeout connection | Das Netzwerkprotokoll TCP/IP ist nicht geladen. | The network protocol TCP/IP is not loaded.
80072f80 ERROR_HTTP_NOT_REDIRECTED noise other nothing | Die Anfrage wurde nicht umgeleitet. | The request was not redirected.
80072f81 ERROR_HTTP_COOKIE_NEEDS_CONFIRMATION elsewhere other nothing | Ein Cookie müsste bestätigt werden. | A cookie would have to be confirmed.
80072f82 ERROR_HTTP_COOKIE_DECLINED elsewhere other nothing | Ein Cookie wurde abgelehnt. | A cookie was declined.
80072f83 ERROR_INTERNET_DISCONNECTED scan timeout connection | Die Netzverbindung des Clients ist unterbrochen. | The client’s network connection is lost.
80072f84 ERROR_INTERNET_SERVER_UNREACHABLE scan timeout connection | Der Server ist nicht erreichbar. | The server cannot be reached.
80072f85 ERROR_INTERNET_PROXY_SERVER_UNREACHABLE scan proxy/proxy-unreachable proxy | Der Proxy ist nicht erreichbar. | The proxy cannot be reached.
80072f88 ERROR_HTTP_REDIRECT_NEEDS_CONFIRMATION scan proxy answer | Eine Umleitung müsste bestätigt werden. | A redirect would have to be confirmed.
80072f8b ERROR_INTERNET_FAILED_DUETOSECURITYCHECK scan certificate certificate | Eine Sicherheitsprüfung der Verbindung schlug fehl. | A security check of the connection failed.
80072f8c ERROR_WINHTTP_NOT_INITIALIZED=ERROR_INTERNET_NOT_INITIALIZED scan other restart | Die WinHTTP-Schicht ist nicht eingerichtet. | The WinHTTP layer is not initialised.
80072f8d ERROR_INTERNET_NEED_MSN_SSPI_PKG elsewhere other nothing | Für die Anmeldung fehlt ein Sicherheitspaket. | A security package for the sign-in is missing.
80072f8e ERROR_INTERNET_LOGIN_FAILURE_DISPLAY_ENTITY_BODY scan proxy signIn | Die Anmeldung schlug fehl; der Server sandte dazu eine Seite. | The sign-in failed; the server sent a page about it.
80072f90 ERROR_WINHTTP_UNHANDLED_SCRIPT_TYPE scan proxy proxy | Das PAC-Skript ist in einer Sprache, die WinHTTP nicht ausführt. | The PAC script is in a language that WinHTTP does not run.
80072f91 ERROR_WINHTTP_SCRIPT_EXECUTION_ERROR scan proxy proxy | Das PAC-Skript brach beim Ausführen ab. | The PAC script failed while it ran.
80072f95 ERROR_WINHTTP_HEADER_COUNT_EXCEEDED scan other answer | Die Antwort hat mehr Kopfzeilen als zulässig. | The answer has more headers than permitted.
80072f96 ERROR_WINHTTP_HEADER_SIZE_OVERFLOW scan other answer | Die Kopfzeilen der Antwort sind zu groß. | The headers of the answer are too large.
80072f97 ERROR_WINHTTP_CHUNKED_ENCODING_HEADER_SIZE_OVERFLOW scan other answer | Die in Teilen gesendete Antwort ist fehlerhaft aufgebaut. | The answer sent in chunks is malformed.
80072f98 ERROR_WINHTTP_RESPONSE_DRAIN_OVERFLOW scan other answer | Der Rest einer Antwort ist zu groß, um ihn zu verwerfen. | The rest of an answer is too large to discard.
80072f9b ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED_PROXY scan proxy clientCertificate | Der Proxy verlangt ein Clientzertifikat. | The proxy asks for a client certificate.
80072f9c ERROR_WINHTTP_SECURE_FAILURE_PROXY scan proxy certificate | Das Zertifikat des Proxys besteht die Prüfung nicht. | The certificate of the proxy does not pass the check.
80072f9d ERROR_WINHTTP_RESERVED_189 elsewhere other before | Diese Nummer ist für WinHTTP selbst vorgesehen. | This number is reserved for WinHTTP itself.
80072f9e ERROR_WINHTTP_HTTP_PROTOCOL_MISMATCH scan other answer | Client und Server haben keine gemeinsame HTTP-Version. | Client and server have no HTTP version in common.
`)
