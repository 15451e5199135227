import { codeTable } from './table.ts'

/** Signatures, certificates and keys as CryptoAPI and WinTrust report them. Source: Microsoft, winerror.h of the Windows SDK. */
export const cryptographyCodes = codeTable(`
80090003 NTE_BAD_KEY elsewhere certificate clientCertificate | Ein Schlüssel ist ungültig. | A key is invalid.
80090006 NTE_BAD_SIGNATURE scan certificate signature | Eine Signatur ist ungültig. | A signature is invalid.
80090008 NTE_BAD_ALGID scan certificate tls | Das verlangte Verfahren ist ungültig. | The requested algorithm is invalid.
8009000b NTE_BAD_KEY_STATE elsewhere certificate clientCertificate | Der Schlüssel ist in diesem Zustand nicht verwendbar. | The key cannot be used in this state.
8009000d NTE_NO_KEY elsewhere certificate clientCertificate | Der Schlüssel ist nicht vorhanden. | The key does not exist.
80090010 NTE_PERM elsewhere certificate rights | Der Zugriff auf den Schlüssel wurde verweigert. | Access to the key was denied.
80090011 NTE_NOT_FOUND elsewhere certificate clientCertificate | Ein Objekt des Schlüsselspeichers wurde nicht gefunden. | An object of the key store was not found.
80090013 NTE_BAD_PROVIDER elsewhere certificate windows | Der angegebene Kryptografieanbieter ist ungültig. | The given cryptographic provider is invalid.
80090016 NTE_BAD_KEYSET elsewhere certificate clientCertificate | Der Schlüsselsatz eines Zertifikats ist nicht vorhanden oder nicht lesbar. | The key set of a certificate does not exist or cannot be read.
80090017 NTE_PROV_TYPE_NOT_DEF elsewhere certificate windows | Die Art des Kryptografieanbieters ist nicht eingerichtet. | The type of cryptographic provider is not defined.
80090019 NTE_KEYSET_NOT_DEF elsewhere certificate windows | Der Kryptografieanbieter ist nicht richtig eingerichtet. | The cryptographic provider is not set up properly.
80090020 NTE_FAIL elsewhere certificate windows | Der Kryptografieanbieter meldete einen internen Fehler. | The cryptographic provider reported an internal error.
8009002d NTE_INTERNAL_ERROR elsewhere certificate windows | Bei der Verschlüsselung trat ein interner Fehler auf. | An internal error occurred in cryptography.
80091001 CRYPT_E_MSG_ERROR scan certificate signature | Eine signierte Nachricht ließ sich nicht verarbeiten. | A signed message could not be processed.
80091002 CRYPT_E_UNKNOWN_ALGO scan certificate signature | Das Verfahren einer Signatur ist unbekannt. | The algorithm of a signature is unknown.
80091003 CRYPT_E_OID_FORMAT elsewhere certificate certificate | Eine Objektkennung ist falsch aufgebaut. | An object identifier is malformed.
80091004 CRYPT_E_INVALID_MSG_TYPE scan certificate signature | Die Art einer signierten Nachricht ist ungültig. | The type of a signed message is invalid.
80091005 CRYPT_E_UNEXPECTED_ENCODING scan certificate signature | Eine signierte Nachricht ist unerwartet codiert. | A signed message has an unexpected encoding.
80091006 CRYPT_E_AUTH_ATTR_MISSING scan certificate signature | Einer signierten Nachricht fehlt eine Angabe. | A signed message lacks an attribute.
80091007 CRYPT_E_HASH_VALUE download certificate reload | Die Prüfsumme einer Datei stimmt nicht. | The hash of a file is not correct.
80091008 CRYPT_E_INVALID_INDEX elsewhere certificate caller | Ein Index in einer signierten Nachricht ist ungültig. | An index in a signed message is invalid.
80091009 CRYPT_E_ALREADY_DECRYPTED elsewhere certificate nothing | Der Inhalt ist bereits entschlüsselt. | The content is already decrypted.
8009100a CRYPT_E_NOT_DECRYPTED elsewhere certificate caller | Der Inhalt ist noch nicht entschlüsselt. | The content has not been decrypted yet.
8009100b CRYPT_E_RECIPIENT_NOT_FOUND elsewhere certificate clientCertificate | Der Empfänger einer verschlüsselten Nachricht wurde nicht gefunden. | The recipient of an encrypted message was not found.
8009100c CRYPT_E_CONTROL_TYPE elsewhere certificate caller | Ein Steuerwert ist ungültig. | A control value is invalid.
8009100d CRYPT_E_ISSUER_SERIALNUMBER scan certificate certificate | Aussteller oder Seriennummer eines Zertifikats ist ungültig. | Issuer or serial number of a certificate is invalid.
8009100e CRYPT_E_SIGNER_NOT_FOUND scan certificate signature | Der Unterzeichner wurde nicht gefunden. | The signer was not found.
8009100f CRYPT_E_ATTRIBUTES_MISSING scan certificate signature | Einer signierten Nachricht fehlen Angaben. | A signed message lacks attributes.
80091010 CRYPT_E_STREAM_MSG_NOT_READY elsewhere certificate caller | Die Nachricht ist noch nicht vollständig. | The message is not complete yet.
80091011 CRYPT_E_STREAM_INSUFFICIENT_DATA scan certificate signature | Einer signierten Nachricht fehlen Daten. | A signed message lacks data.
80092001 CRYPT_E_BAD_LEN elsewhere certificate caller | Eine Längenangabe ist falsch. | A length is wrong.
80092002 CRYPT_E_BAD_ENCODE scan certificate certificate | Ein Zertifikat oder eine Signatur ist falsch codiert. | A certificate or a signature is encoded wrongly.
80092003 CRYPT_E_FILE_ERROR download certificate windows | Beim Lesen oder Schreiben einer Datei zur Signaturprüfung trat ein Fehler auf. | An error occurred when a file for the signature check was read or written.
80092004 CRYPT_E_NOT_FOUND noise certificate nothing | Ein Zertifikat oder eine Angabe dazu wurde nicht gefunden; ohne Gerätetoken ist das normal. | A certificate or information about it was not found; without a device token this is normal.
80092005 CRYPT_E_EXISTS elsewhere certificate nothing | Das Zertifikat ist schon vorhanden. | The certificate exists already.
80092006 CRYPT_E_NO_PROVIDER elsewhere certificate windows | Kein Kryptografieanbieter ist dafür eingetragen. | No cryptographic provider is registered for it.
80092007 CRYPT_E_SELF_SIGNED scan certificate/certificate-untrusted certificate | Das Zertifikat ist selbst signiert. | The certificate is self-signed.
80092008 CRYPT_E_DELETED_PREV elsewhere certificate nothing | Der vorige Eintrag im Zertifikatspeicher wurde gelöscht. | The previous entry in the certificate store was deleted.
80092009 CRYPT_E_NO_MATCH scan certificate certificate | Kein Zertifikat passt zu der Anfrage. | No certificate matches the request.
8009200a CRYPT_E_UNEXPECTED_MSG_TYPE scan certificate signature | Eine signierte Nachricht hat eine andere Art als erwartet. | A signed message has another type than expected.
8009200b CRYPT_E_NO_KEY_PROPERTY scan certificate clientCertificate | Dem Zertifikat fehlt der private Schlüssel. | The certificate has no private key.
8009200c CRYPT_E_NO_DECRYPT_CERT elsewhere certificate clientCertificate | Zum Entschlüsseln fehlt ein Zertifikat. | A certificate to decrypt is missing.
8009200d CRYPT_E_BAD_MSG scan certificate signature | Die Datei ist keine gültige signierte Nachricht. | The file is not a valid signed message.
8009200e CRYPT_E_NO_SIGNER scan certificate signature | Die signierte Nachricht hat keinen Unterzeichner. | The signed message has no signer.
8009200f CRYPT_E_PENDING_CLOSE elsewhere certificate nothing | Der Zertifikatspeicher wird erst später geschlossen. | The certificate store is closed later.
80092011 CRYPT_E_NO_REVOCATION_DLL scan certificate/certificate-revocation-unknown revocation | Zur Sperrprüfung fehlt auf dem Client eine Komponente. | The client lacks a component to check revocation.
80092014 CRYPT_E_NOT_IN_REVOCATION_DATABASE scan certificate/certificate-revocation-unknown revocation | Die Auskunft zur Sperrung kennt das Zertifikat nicht. | The revocation service does not know the certificate.
80092020 CRYPT_E_INVALID_NUMERIC_STRING scan certificate certificate | Ein Name im Zertifikat darf nur Ziffern enthalten. | A name in the certificate may contain digits only.
80092021 CRYPT_E_INVALID_PRINTABLE_STRING scan certificate certificate | Ein Name im Zertifikat enthält unzulässige Zeichen. | A name in the certificate contains characters that are not permitted.
80092022 CRYPT_E_INVALID_IA5_STRING scan certificate certificate | Ein Name im Zertifikat enthält Zeichen außerhalb von ASCII. | A name in the certificate contains characters outside ASCII.
80092023 CRYPT_E_INVALID_X500_STRING scan certificate certificate | Ein X.500-Name ist falsch aufgebaut. | An X.500 name is malformed.
80092024 CRYPT_E_NOT_CHAR_STRING scan certificate certificate | Ein Name im Zertifikat ist kein Text. | A name in the certificate is not text.
80092025 CRYPT_E_FILERESIZED elsewhere certificate nothing | Die Größe der Datei hat sich geändert. | The size of the file has changed.
80092026 CRYPT_E_SECURITY_SETTINGS scan policy policy | Eine Sicherheitseinstellung verbietet den Vorgang. | A security setting forbids the operation.
80092027 CRYPT_E_NO_VERIFY_USAGE_DLL scan certificate windows | Zum Prüfen des Verwendungszwecks fehlt eine Komponente. | A component to check the usage is missing.
80092028 CRYPT_E_NO_VERIFY_USAGE_CHECK scan certificate certificate | Der Verwendungszweck ließ sich nicht prüfen. | The usage could not be checked.
80092029 CRYPT_E_VERIFY_USAGE_OFFLINE scan certificate revocation | Die Liste zum Prüfen des Verwendungszwecks war nicht erreichbar. | The list to check the usage could not be reached.
8009202a CRYPT_E_NOT_IN_CTL scan certificate/certificate-untrusted certificate | Das Zertifikat steht nicht in der Vertrauensliste. | The certificate is not in the trust list.
8009202b CRYPT_E_NO_TRUSTED_SIGNER scan certificate/certificate-untrusted certificate | Keinem der Unterzeichner wird vertraut. | None of the signers is trusted.
8009202c CRYPT_E_MISSING_PUBKEY_PARA scan certificate certificate | Dem öffentlichen Schlüssel fehlen Angaben. | The public key lacks parameters.
80093000 CRYPT_E_OSS_ERROR elsewhere certificate certificate | Ein Zertifikat oder eine Nachricht ließ sich nicht decodieren. | A certificate or a message could not be decoded.
80093100 CRYPT_E_ASN1_ERROR scan certificate certificate | Daten eines Zertifikats sind nicht gültig aufgebaut. | Data of a certificate are malformed.
80093101 CRYPT_E_ASN1_INTERNAL elsewhere certificate windows | Beim Decodieren trat ein interner Fehler auf. | An internal error occurred in decoding.
80093102 CRYPT_E_ASN1_EOD scan certificate certificate | Die Daten enden unerwartet. | The data end unexpectedly.
80093103 CRYPT_E_ASN1_CORRUPT scan certificate certificate | Die Daten sind beschädigt. | The data are damaged.
80093104 CRYPT_E_ASN1_LARGE scan certificate certificate | Ein Wert in den Daten ist zu groß. | A value in the data is too large.
80093105 CRYPT_E_ASN1_CONSTRAINT scan certificate certificate | Ein Wert in den Daten verletzt eine Vorgabe. | A value in the data violates a constraint.
80093106 CRYPT_E_ASN1_MEMORY elsewhere other memory | Zum Decodieren fehlt Arbeitsspeicher. | There is not enough memory to decode.
80093107 CRYPT_E_ASN1_OVERFLOW scan certificate certificate | Ein Wert in den Daten läuft über. | A value in the data overflows.
80093108 CRYPT_E_ASN1_BADPDU scan certificate certificate | Die Art der Daten wird nicht unterstützt. | The type of data is not supported.
80093109 CRYPT_E_ASN1_BADARGS elsewhere certificate caller | Ein Wert zum Decodieren ist ungültig. | A value for decoding is invalid.
8009310a CRYPT_E_ASN1_BADREAL scan certificate certificate | Eine Gleitkommazahl in den Daten ist ungültig. | A real number in the data is invalid.
8009310b CRYPT_E_ASN1_BADTAG scan certificate certificate | In den Daten steht eine unerwartete Kennung. | The data contain an unexpected tag.
8009310c CRYPT_E_ASN1_CHOICE scan certificate certificate | In den Daten steht eine unerwartete Auswahl. | The data contain an unexpected choice.
8009310d CRYPT_E_ASN1_RULE scan certificate certificate | Die Daten verletzen die Regeln der Codierung. | The data violate the encoding rules.
8009310e CRYPT_E_ASN1_UTF8 scan certificate certificate | Ein Text in den Daten ist kein gültiges UTF-8. | A text in the data is not valid UTF-8.
80093133 CRYPT_E_ASN1_PDU_TYPE scan certificate certificate | Die Art der Daten ist falsch. | The type of data is wrong.
80093134 CRYPT_E_ASN1_NYI elsewhere certificate windows | Diese Form der Daten wird nicht verarbeitet. | This form of data is not processed.
80093201 CRYPT_E_ASN1_EXTENDED scan certificate certificate | Die Daten enthalten unbekannte Erweiterungen. | The data contain unknown extensions.
80093202 CRYPT_E_ASN1_NOEOD scan certificate certificate | Nach dem Ende der Daten folgt noch etwas. | Something follows after the end of the data.
80096001 TRUST_E_SYSTEM_ERROR scan certificate signature | Bei der Signaturprüfung trat ein Systemfehler auf. | A system error occurred in the signature check.
80096002 TRUST_E_NO_SIGNER_CERT scan certificate signature | Das Zertifikat des Unterzeichners ist ungültig oder fehlt. | The signer’s certificate is invalid or missing.
80096003 TRUST_E_COUNTER_SIGNER scan certificate signature | Eine Gegensignatur ist ungültig. | A counter signature is invalid.
80096004 TRUST_E_CERT_SIGNATURE scan certificate signature | Die Signatur eines Zertifikats ist ungültig. | The signature of a certificate is invalid.
80096005 TRUST_E_TIME_STAMP scan certificate signature | Der Zeitstempel einer Signatur ist ungültig. | The time stamp of a signature is invalid.
80096010 TRUST_E_BAD_DIGEST download certificate reload | Die Datei passt nicht zu ihrer Signatur. | The file does not match its signature.
80096019 TRUST_E_BASIC_CONSTRAINTS scan certificate certificate | Ein Zertifikat der Kette darf keine weiteren ausstellen. | A certificate in the chain may not issue others.
8009601e TRUST_E_FINANCIAL_CRITERIA elsewhere certificate nothing | Das Zertifikat erfüllt eine alte Vorgabe für Herausgeber nicht. | The certificate does not meet an old requirement for publishers.
800b0001 TRUST_E_PROVIDER_UNKNOWN scan certificate windows | Zur Signaturprüfung fehlt auf dem Client eine Komponente. | The client lacks a component for the signature check.
800b0002 TRUST_E_ACTION_UNKNOWN elsewhere certificate windows | Die Komponente zur Signaturprüfung kennt den Vorgang nicht. | The component for the signature check does not know the action.
800b0003 TRUST_E_SUBJECT_FORM_UNKNOWN download certificate windows | Die Art der Datei lässt sich nicht auf eine Signatur prüfen. | The type of file cannot be checked for a signature.
800b0004 TRUST_E_SUBJECT_NOT_TRUSTED download certificate windows | Der Datei wird nicht vertraut. | The file is not trusted.
`)
