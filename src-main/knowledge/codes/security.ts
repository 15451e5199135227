import { codeTable } from './table.ts'

/** The rest of Schannel, Kerberos and NTLM. Source: Microsoft, winerror.h of the Windows SDK. */
export const securityCodes = codeTable(`
80090300 SEC_E_INSUFFICIENT_MEMORY scan other memory | Für die gesicherte Verbindung fehlt Arbeitsspeicher. | There is not enough memory for the secure connection.
80090301 SEC_E_INVALID_HANDLE scan certificate tls | Ein Handle der gesicherten Verbindung ist ungültig. | A handle of the secure connection is invalid.
80090303 SEC_E_TARGET_UNKNOWN scan timeout domain | Das Ziel der Anmeldung ist nicht bekannt oder nicht erreichbar. | The target of the sign-in is unknown or cannot be reached.
80090304 SEC_E_INTERNAL_ERROR scan certificate tls | Die lokale Sicherheitsautorität meldete einen internen Fehler; bei TLS ist oft der private Schlüssel nicht lesbar. | The local security authority reported an internal error; with TLS, the private key often cannot be read.
80090305 SEC_E_SECPKG_NOT_FOUND scan certificate tls | Das verlangte Sicherheitspaket gibt es nicht. | The requested security package does not exist.
80090306 SEC_E_NOT_OWNER elsewhere other domain | Der Aufrufer ist nicht Inhaber der Anmeldedaten. | The caller does not own the credentials.
80090307 SEC_E_CANNOT_INSTALL elsewhere other com | Das Sicherheitspaket ließ sich nicht einrichten. | The security package could not be initialised.
80090309 SEC_E_CANNOT_PACK elsewhere other domain | Die Anmeldedaten ließen sich nicht verpacken. | The credentials could not be packed.
8009030a SEC_E_QOP_NOT_SUPPORTED scan certificate tls | Der verlangte Schutz der Daten wird nicht unterstützt. | The requested protection of data is not supported.
8009030b SEC_E_NO_IMPERSONATION elsewhere other domain | Die Anmeldung darf nicht im Namen eines anderen erfolgen. | The sign-in may not be made in the name of another.
8009030c SEC_E_LOGON_DENIED scan timeout domain | Die Anmeldung wurde abgelehnt. | The sign-in was refused.
8009030d SEC_E_UNKNOWN_CREDENTIALS scan certificate clientCertificate | Die Anmeldedaten wurden nicht erkannt; bei TLS fehlt meist der private Schlüssel. | The credentials were not recognised; with TLS, the private key is usually missing.
8009030e SEC_E_NO_CREDENTIALS scan certificate clientCertificate | Im Sicherheitspaket liegen keine Anmeldedaten vor. | The security package holds no credentials.
8009030f SEC_E_MESSAGE_ALTERED scan certificate cut | Eine Nachricht wurde unterwegs verändert. | A message was altered on the way.
80090310 SEC_E_OUT_OF_SEQUENCE scan certificate cut | Eine Nachricht kam in der falschen Reihenfolge an. | A message arrived out of sequence.
80090311 SEC_E_NO_AUTHENTICATING_AUTHORITY scan timeout domain | Kein Domänencontroller ließ sich für die Anmeldung erreichen. | No domain controller could be reached for the sign-in.
80090316 SEC_E_BAD_PKGID elsewhere other com | Die Kennung des Sicherheitspakets ist ungültig. | The identifier of the security package is invalid.
80090317 SEC_E_CONTEXT_EXPIRED scan certificate repeat | Die gesicherte Verbindung ist abgelaufen. | The secure connection has expired.
80090318 SEC_E_INCOMPLETE_MESSAGE scan certificate cut | Eine Nachricht der gesicherten Verbindung ist unvollständig. | A message of the secure connection is incomplete.
80090320 SEC_E_INCOMPLETE_CREDENTIALS scan certificate/client-certificate-demanded clientCertificate | Der Server verlangt ein Clientzertifikat, und keines wurde geschickt. | The server asks for a client certificate, and none was sent.
80090321 SEC_E_BUFFER_TOO_SMALL elsewhere other caller | Ein Puffer der gesicherten Verbindung ist zu klein. | A buffer of the secure connection is too small.
80090329 SEC_E_ENCRYPT_FAILURE scan certificate tls | Eine Nachricht ließ sich nicht verschlüsseln. | A message could not be encrypted.
80090330 SEC_E_DECRYPT_FAILURE scan certificate tls | Eine Nachricht ließ sich nicht entschlüsseln. | A message could not be decrypted.
80090332 SEC_E_SECURITY_QOS_FAILED scan certificate tls | Die verlangten Sicherheitsmerkmale ließen sich nicht herstellen. | The requested security attributes could not be met.
80090333 SEC_E_UNFINISHED_CONTEXT_DELETED scan certificate repeat | Die gesicherte Verbindung wurde vor ihrem Aufbau verworfen. | The secure connection was dropped before it was made.
80090334 SEC_E_NO_TGT_REPLY scan timeout domain | Die Gegenstelle sandte kein Ticket. | The other end sent no ticket.
80090335 SEC_E_NO_IP_ADDRESSES scan timeout connection | Der Computer hat keine IP-Adresse. | The computer has no IP address.
80090336 SEC_E_WRONG_CREDENTIAL_HANDLE elsewhere other caller | Die Anmeldedaten gehören nicht zu der Verbindung. | The credentials do not belong to the connection.
80090337 SEC_E_CRYPTO_SYSTEM_INVALID scan certificate windows | Das Verschlüsselungssystem ist nicht einsatzbereit. | The cryptographic system is not usable.
80090338 SEC_E_MAX_REFERRALS_EXCEEDED scan timeout domain | Es gab zu viele Verweise auf andere Domänen. | There were too many referrals to other domains.
80090339 SEC_E_MUST_BE_KDC elsewhere other domain | Der Computer muss dafür ein Kerberos-Schlüsselverteilungscenter sein. | The computer has to be a Kerberos key distribution centre for that.
8009033a SEC_E_STRONG_CRYPTO_NOT_SUPPORTED scan certificate tls | Eine Seite unterstützt keine starke Verschlüsselung. | One side does not support strong encryption.
8009033b SEC_E_TOO_MANY_PRINCIPALS elsewhere other domain | Das Ticket enthält zu viele Namen. | The ticket contains too many names.
8009033c SEC_E_NO_PA_DATA scan timeout domain | Der Antwort von Kerberos fehlen Angaben zur Voranmeldung. | The answer of Kerberos lacks pre-authentication data.
8009033d SEC_E_PKINIT_NAME_MISMATCH elsewhere certificate domain | Der Name im Zertifikat passt nicht zum Benutzer. | The name in the certificate does not match the user.
8009033e SEC_E_SMARTCARD_LOGON_REQUIRED elsewhere policy domain | Für die Anmeldung ist eine Smartcard vorgeschrieben. | A smart card is required for the sign-in.
8009033f SEC_E_SHUTDOWN_IN_PROGRESS noise other repeat | Windows wird gerade heruntergefahren. | Windows is shutting down.
80090340 SEC_E_KDC_INVALID_REQUEST scan timeout domain | Die Anfrage an den Domänencontroller ist ungültig. | The request to the domain controller is invalid.
80090341 SEC_E_KDC_UNABLE_TO_REFER scan timeout domain | Der Domänencontroller konnte nicht weiterverweisen. | The domain controller could not refer the request.
80090342 SEC_E_KDC_UNKNOWN_ETYPE scan timeout domain | Der Domänencontroller unterstützt das Verschlüsselungsverfahren nicht, zum Beispiel weil RC4 abgeschaltet ist. | The domain controller does not support the encryption type, for example because RC4 is turned off.
80090343 SEC_E_UNSUPPORTED_PREAUTH elsewhere other domain | Das Verfahren zur Voranmeldung wird nicht unterstützt. | The pre-authentication scheme is not supported.
80090345 SEC_E_DELEGATION_REQUIRED elsewhere other domain | Dafür muss die Anmeldung weitergereicht werden dürfen. | Delegation has to be permitted for that.
80090346 SEC_E_BAD_BINDINGS scan proxy signIn | Die Anmeldung ist an eine andere TLS-Verbindung gebunden; oft bricht ein Proxy die Verschlüsselung auf. | The sign-in is bound to another TLS connection; a proxy often opens the encryption.
80090347 SEC_E_MULTIPLE_ACCOUNTS scan timeout domain | Der Name des Dienstes ist für mehrere Konten eingetragen. | The service name is registered for several accounts.
80090348 SEC_E_NO_KERB_KEY scan timeout domain | Für die Anmeldung fehlt der Kerberos-Schlüssel. | The Kerberos key for the sign-in is missing.
80090350 SEC_E_DOWNGRADE_DETECTED scan timeout domain | Die Sicherheit der Anmeldung wurde herabgesetzt; oft ist der Domänencontroller nicht erreichbar. | The security of the sign-in was downgraded; the domain controller often cannot be reached.
80090351 SEC_E_SMARTCARD_CERT_REVOKED elsewhere certificate domain | Das Zertifikat der Smartcard ist gesperrt. | The certificate of the smart card has been revoked.
80090352 SEC_E_ISSUING_CA_UNTRUSTED scan certificate/certificate-untrusted certificate | Der ausstellenden Zertifizierungsstelle wird nicht vertraut. | The issuing authority is not trusted.
80090353 SEC_E_REVOCATION_OFFLINE_C scan certificate/certificate-revocation-unknown revocation | Die Sperrliste zum Zertifikat war nicht erreichbar. | The revocation list of the certificate could not be reached.
80090354 SEC_E_PKINIT_CLIENT_FAILURE elsewhere certificate domain | Das Zertifikat zur Anmeldung besteht die Prüfung nicht. | The certificate for the sign-in does not pass the check.
80090355 SEC_E_SMARTCARD_CERT_EXPIRED elsewhere certificate domain | Das Zertifikat der Smartcard ist abgelaufen. | The certificate of the smart card has expired.
80090356 SEC_E_NO_S4U_PROT_SUPPORT elsewhere other domain | Der Domänencontroller unterstützt die stellvertretende Anmeldung nicht. | The domain controller does not support sign-in on behalf of a user.
80090357 SEC_E_CROSSREALM_DELEGATION_FAILURE elsewhere other domain | Die Anmeldung ließ sich nicht in eine andere Domäne weiterreichen. | The sign-in could not be delegated to another domain.
80090358 SEC_E_REVOCATION_OFFLINE_KDC elsewhere certificate revocation | Die Sperrliste zum Zertifikat des Domänencontrollers war nicht erreichbar. | The revocation list of the domain controller’s certificate could not be reached.
80090359 SEC_E_ISSUING_CA_UNTRUSTED_KDC elsewhere certificate domain | Dem Aussteller des Zertifikats des Domänencontrollers wird nicht vertraut. | The issuer of the domain controller’s certificate is not trusted.
8009035a SEC_E_KDC_CERT_EXPIRED elsewhere certificate domain | Das Zertifikat des Domänencontrollers ist abgelaufen. | The certificate of the domain controller has expired.
8009035b SEC_E_KDC_CERT_REVOKED elsewhere certificate domain | Das Zertifikat des Domänencontrollers ist gesperrt. | The certificate of the domain controller has been revoked.
8009035d SEC_E_INVALID_PARAMETER elsewhere other caller | Ein Wert für die gesicherte Verbindung ist ungültig. | A value for the secure connection is invalid.
8009035e SEC_E_DELEGATION_POLICY elsewhere policy domain | Eine Richtlinie verbietet das Weiterreichen der Anmeldung. | A policy forbids delegating the sign-in.
8009035f SEC_E_POLICY_NLTM_ONLY elsewhere policy domain | Eine Richtlinie lässt nur NTLM zu. | A policy allows NTLM only.
80090361 SEC_E_NO_CONTEXT elsewhere other caller | Zu der Verbindung gibt es keine Anmeldung. | There is no sign-in to the connection.
80090362 SEC_E_PKU2U_CERT_FAILURE elsewhere certificate domain | Das Zertifikat zur Anmeldung zwischen Computern ist ungültig. | The certificate for the sign-in between computers is invalid.
80090363 SEC_E_MUTUAL_AUTH_FAILED scan timeout domain | Die Gegenstelle konnte sich nicht ausweisen. | The other end could not prove its identity.
80090365 SEC_E_ONLY_HTTPS_ALLOWED scan policy policy | Es sind nur Adressen mit https erlaubt. | Only addresses with https are allowed.
80090367 SEC_E_APPLICATION_PROTOCOL_MISMATCH scan certificate tls | Client und Server haben kein gemeinsames Protokoll über TLS. | Client and server have no protocol over TLS in common.
80090369 SEC_E_INVALID_UPN_NAME elsewhere other domain | Der Benutzerprinzipalname ist ungültig. | The user principal name is invalid.
8009036a SEC_E_EXT_BUFFER_TOO_SMALL elsewhere other caller | Ein Puffer der Anmeldung ist zu klein. | A buffer of the sign-in is too small.
8009036b SEC_E_INSUFFICIENT_BUFFERS elsewhere other caller | Der Anmeldung fehlen Puffer. | The sign-in lacks buffers.
`)
