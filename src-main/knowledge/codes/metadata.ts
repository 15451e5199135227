import { codeTable } from './table.ts'

/** Offline scans, and the signatures of what the server sends. Source: Microsoft, wuerror.h of the Windows SDK. */
export const metadataCodes = codeTable(`
80247001 WU_E_OL_INVALID_SCANFILE scan other caller | Die Datei für die Offlinesuche (wsusscn2.cab) ist ungültig. | The file for the offline scan (wsusscn2.cab) is invalid.
80247002 WU_E_OL_NEWCLIENT_REQUIRED scan other agentSetup | Die Offlinesuche verlangt einen neueren Windows Update-Agenten. | The offline scan requires a newer Windows Update Agent.
80247003 WU_E_INVALID_EVENT_PAYLOAD elsewhere other report | Der Inhalt einer Meldung ist ungültig. | The payload of an event is invalid.
80247004 WU_E_INVALID_EVENT_PAYLOADSIZE elsewhere other report | Die Größe einer Meldung ist ungültig. | The size of an event is invalid.
80247005 WU_E_SERVICE_NOT_REGISTERED scan policy policy | Der Updatedienst ist auf dem Client nicht eingetragen. | The update service is not registered on the client.
80247fff WU_E_OL_UNEXPECTED scan other caller | Bei der Offlinesuche trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the offline scan that fits no other class.
80247100 WU_E_METADATA_NOOP noise other nothing | Zum Prüfen der Metadaten war nichts zu tun. | There was nothing to do to verify the metadata.
80247101 WU_E_METADATA_CONFIG_INVALID_BINARY_ENCODING scan other signature | Die Einstellung zur Signaturprüfung ist falsch codiert. | The setting for the signature check is encoded wrongly.
80247102 WU_E_METADATA_FETCH_CONFIG scan other signature | Die Einstellung zur Signaturprüfung ließ sich nicht abrufen. | The setting for the signature check could not be fetched.
80247104 WU_E_METADATA_INVALID_PARAMETER scan other signature | Die Signaturprüfung erhielt einen ungültigen Wert. | The signature check received an invalid value.
80247105 WU_E_METADATA_UNEXPECTED scan other signature | Bei der Signaturprüfung trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the signature check that fits no other class.
80247106 WU_E_METADATA_NO_VERIFICATION_DATA scan other signature | Zu den Metadaten liegen keine Angaben zur Signatur vor. | There are no signature data for the metadata.
80247107 WU_E_METADATA_BAD_FRAGMENTSIGNING_CONFIG scan other signature | Die Einstellung zur Signatur der Metadaten ist fehlerhaft. | The setting for signing the metadata is bad.
80247108 WU_E_METADATA_FAILURE_PROCESSING_FRAGMENTSIGNING_CONFIG scan other signature | Die Einstellung zur Signatur der Metadaten ließ sich nicht auswerten. | The setting for signing the metadata could not be processed.
80247120 WU_E_METADATA_XML_MISSING scan other signature | Die XML-Daten zur Signatur fehlen. | The XML data about the signature are missing.
80247121 WU_E_METADATA_XML_FRAGMENTSIGNING_MISSING scan other signature | In den XML-Daten fehlt der Abschnitt zur Signatur. | The XML data lack the section about the signature.
80247122 WU_E_METADATA_XML_MODE_MISSING scan other signature | In den XML-Daten zur Signatur fehlt die Betriebsart. | The XML data about the signature lack the mode.
80247123 WU_E_METADATA_XML_MODE_INVALID scan other signature | Die Betriebsart der Signaturprüfung ist ungültig. | The mode of the signature check is invalid.
80247124 WU_E_METADATA_XML_VALIDITY_INVALID scan other signature | Die Gültigkeitsdauer in den XML-Daten zur Signatur ist ungültig. | The validity in the XML data about the signature is invalid.
80247125 WU_E_METADATA_XML_LEAFCERT_MISSING scan other signature | Das Zertifikat der Signatur fehlt. | The certificate of the signature is missing.
80247126 WU_E_METADATA_XML_INTERMEDIATECERT_MISSING scan other signature | Das Zwischenzertifikat der Signatur fehlt. | The intermediate certificate of the signature is missing.
80247127 WU_E_METADATA_XML_LEAFCERT_ID_MISSING scan other signature | Die Kennung des Zertifikats der Signatur fehlt. | The identifier of the signature’s certificate is missing.
80247128 WU_E_METADATA_XML_BASE64CERDATA_MISSING scan other signature | Die Daten des Zertifikats der Signatur fehlen. | The data of the signature’s certificate are missing.
80247140 WU_E_METADATA_BAD_SIGNATURE scan other signature | Die Signatur der Metadaten ist fehlerhaft. | The signature of the metadata is bad.
80247141 WU_E_METADATA_UNSUPPORTED_HASH_ALG scan other agentSetup | Das Verfahren der Signatur wird nicht unterstützt. | The algorithm of the signature is not supported.
80247142 WU_E_METADATA_SIGNATURE_VERIFY_FAILED scan other signature | Die Signatur der Metadaten besteht die Prüfung nicht. | The signature of the metadata does not pass the check.
80247150 WU_E_METADATATRUST_CERTIFICATECHAIN_VERIFICATION scan certificate signature | Die Zertifikatkette der Signatur ließ sich nicht prüfen. | The certificate chain of the signature could not be verified.
80247151 WU_E_METADATATRUST_UNTRUSTED_CERTIFICATECHAIN scan certificate signature | Der Zertifikatkette der Signatur wird nicht vertraut. | The certificate chain of the signature is not trusted.
80247160 WU_E_METADATA_TIMESTAMP_TOKEN_MISSING scan other signature | Der Signatur fehlt der Zeitstempel. | The signature has no time stamp.
80247161 WU_E_METADATA_TIMESTAMP_TOKEN_VERIFICATION_FAILED scan other signature | Der Zeitstempel der Signatur besteht die Prüfung nicht. | The time stamp of the signature does not pass the check.
80247162 WU_E_METADATA_TIMESTAMP_TOKEN_UNTRUSTED scan certificate signature | Dem Zeitstempel der Signatur wird nicht vertraut. | The time stamp of the signature is not trusted.
80247163 WU_E_METADATA_TIMESTAMP_TOKEN_VALIDITY_WINDOW scan other signature | Der Zeitstempel liegt außerhalb seiner Gültigkeit. | The time stamp is outside its validity.
80247164 WU_E_METADATA_TIMESTAMP_TOKEN_SIGNATURE scan other signature | Die Signatur des Zeitstempels ist fehlerhaft. | The signature of the time stamp is bad.
80247165 WU_E_METADATA_TIMESTAMP_TOKEN_CERTCHAIN scan certificate signature | Die Zertifikatkette des Zeitstempels ist fehlerhaft. | The certificate chain of the time stamp is bad.
80247166 WU_E_METADATA_TIMESTAMP_TOKEN_REFRESHONLINE scan other signature | Ein neuer Zeitstempel ließ sich nicht abrufen. | A new time stamp could not be fetched.
80247167 WU_E_METADATA_TIMESTAMP_TOKEN_ALL_BAD scan other signature | Keiner der vorliegenden Zeitstempel ist brauchbar. | None of the time stamps at hand is usable.
80247168 WU_E_METADATA_TIMESTAMP_TOKEN_NODATA scan other signature | Zum Zeitstempel liegen keine Daten vor. | There are no data for the time stamp.
80247169 WU_E_METADATA_TIMESTAMP_TOKEN_CACHELOOKUP scan other store | Der Zeitstempel wurde im Zwischenspeicher nicht gefunden. | The time stamp was not found in the cache.
8024717e WU_E_METADATA_TIMESTAMP_TOKEN_VALIDITYWINDOW_UNEXPECTED scan other signature | Die Gültigkeit des Zeitstempels ließ sich nicht feststellen. | The validity of the time stamp could not be determined.
8024717f WU_E_METADATA_TIMESTAMP_TOKEN_UNEXPECTED scan other signature | Beim Zeitstempel trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred with the time stamp that fits no other class.
80247180 WU_E_METADATA_CERT_MISSING scan other signature | Ein Zertifikat zur Prüfung der Metadaten fehlt. | A certificate to verify the metadata is missing.
80247181 WU_E_METADATA_LEAFCERT_BAD_TRANSPORT_ENCODING scan other signature | Das Zertifikat der Signatur ist falsch codiert. | The certificate of the signature is encoded wrongly.
80247182 WU_E_METADATA_INTCERT_BAD_TRANSPORT_ENCODING scan other signature | Das Zwischenzertifikat der Signatur ist falsch codiert. | The intermediate certificate of the signature is encoded wrongly.
80247183 WU_E_METADATA_CERT_UNTRUSTED scan certificate signature | Dem Zertifikat der Metadaten wird nicht vertraut. | The certificate of the metadata is not trusted.
`)
