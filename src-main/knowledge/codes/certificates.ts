import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/** Chain checking and Schannel. Source: Microsoft, "COM error codes (security and setup)" and "Schannel error codes". */
export const certificateCodes: readonly ErrorCode[] = [
  row('0x800b0100', 'TRUST_E_NOSIGNATURE', 'other', 'update-components-damaged', {
    de: 'Eine Datei ist nicht signiert; bei der Suche deutet das auf beschädigte Updatekomponenten hin.',
    deAction:
      'Dienst wuauserv anhalten, den Ordner SoftwareDistribution umbenennen, den Dienst starten und erneut suchen.',
    en: 'A file is not signed; in a scan this suggests damaged update components.',
    enAction: 'Stop the service wuauserv, rename the folder SoftwareDistribution, start the service and scan again.'
  }),
  row('0x800b0101', 'CERT_E_EXPIRED', 'certificate', 'certificate-expired', {
    de: 'Ein Zertifikat liegt außerhalb seiner Gültigkeit, meist das abgelaufene Zertifikat des WSUS.',
    deAction: 'WSUS-Zertifikat erneuern und im IIS neu binden. Vorher die Uhr des Clients prüfen.',
    en: 'A certificate is outside its validity period, usually the expired certificate of WSUS.',
    enAction: 'Renew the WSUS certificate and bind it again in IIS. Check the client’s clock first.'
  }),
  row('0x800b0102', 'CERT_E_VALIDITYPERIODNESTING', 'certificate', null, {
    de: 'Die Gültigkeitszeiträume in der Zertifikatkette liegen nicht ineinander.',
    deAction: 'Gültigkeit der ausstellenden Zertifizierungsstelle prüfen und das Zertifikat neu ausstellen.',
    en: 'The validity periods in the certificate chain do not nest.',
    enAction: 'Check the validity of the issuing authority and reissue the certificate.'
  }),
  row('0x800b0103', 'CERT_E_ROLE', 'certificate', null, {
    de: 'Ein Zertifikat steht in der Kette an einer Stelle, für die es nicht ausgestellt ist.',
    deAction: 'Prüfen, ob im IIS ein Serverzertifikat gebunden ist und keines einer Zertifizierungsstelle.',
    en: 'A certificate is at a position in the chain that it was not issued for.',
    enAction: 'Check that a server certificate is bound in IIS and not that of an authority.'
  }),
  row('0x800b0104', 'CERT_E_PATHLENCONST', 'certificate', null, {
    de: 'Die Kette ist länger, als eine Zertifizierungsstelle darin zulässt.',
    deAction:
      'Die Pfadlängenbeschränkung in der Zertifizierungsstelle prüfen und das Zertifikat von einer zulässigen Zertifizierungsstelle ausstellen lassen.',
    en: 'The chain is longer than an authority in it permits.',
    enAction: 'Check the path length constraint in the authority and issue the certificate from a permitted one.'
  }),
  row('0x800b0105', 'CERT_E_CRITICAL', 'certificate', null, {
    de: 'Das Zertifikat enthält eine als kritisch gekennzeichnete Erweiterung, die Windows nicht kennt.',
    deAction: 'Das Zertifikat mit einer üblichen Webserver-Vorlage neu ausstellen.',
    en: 'The certificate contains an extension marked critical that Windows does not know.',
    enAction: 'Reissue the certificate with an ordinary web server template.'
  }),
  row('0x800b0106', 'CERT_E_PURPOSE', 'certificate', 'certificate-wrong-usage', {
    de: 'Das Zertifikat wird für einen Zweck benutzt, für den es nicht ausgestellt ist.',
    deAction: 'Ein Zertifikat mit dem Verwendungszweck Serverauthentifizierung ausstellen und im IIS binden.',
    en: 'The certificate is used for a purpose it was not issued for.',
    enAction: 'Issue a certificate with the Server Authentication usage and bind it in IIS.'
  }),
  row('0x800b0107', 'CERT_E_ISSUERCHAINING', 'certificate', 'certificate-chain-incomplete', {
    de: 'Ein Zertifikat der Kette stammt nicht von dem, das als sein Aussteller angegeben ist.',
    deAction:
      'Auf dem WSUS das passende Zwischenzertifikat unter „Zwischenzertifizierungsstellen“ des Computers einspielen.',
    en: 'A certificate in the chain was not issued by the one named as its issuer.',
    enAction:
      'Import the matching intermediate certificate into the computer’s “Intermediate Certification Authorities” on WSUS.'
  }),
  row('0x800b0108', 'CERT_E_MALFORMED', 'certificate', null, {
    de: 'Dem Zertifikat fehlt ein wichtiges Feld, oder eines ist leer.',
    deAction: 'Das Zertifikat mit Antragstellername und alternativen Namen neu ausstellen.',
    en: 'The certificate lacks an important field, or one is empty.',
    enAction: 'Reissue the certificate with a subject and subject alternative names.'
  }),
  row('0x800b0109', 'CERT_E_UNTRUSTEDROOT', 'certificate', 'certificate-untrusted', {
    de: 'Die Kette endet bei einem Stammzertifikat, dem der Client nicht vertraut.',
    deAction:
      'Das Stammzertifikat auf dem Computer unter „Vertrauenswürdige Stammzertifizierungsstellen“ einspielen. Tritt der Code beim Installieren auf, das Zertifikat des Herausgebers prüfen.',
    en: 'The chain ends in a root certificate that the client does not trust.',
    enAction:
      'Import the root into the computer’s “Trusted Root Certification Authorities”. If the code appears during installation, check the publisher’s certificate.'
  }),
  row('0x800b010a', 'CERT_E_CHAINING', 'certificate', 'certificate-chain-incomplete', {
    de: 'Die Kette zu einer vertrauenswürdigen Zertifizierungsstelle lässt sich nicht bilden; meist fehlt ein Zwischenzertifikat.',
    deAction: 'Das fehlende Zwischenzertifikat auf dem WSUS einspielen, damit der Server es mitsendet.',
    en: 'No chain to a trusted authority can be built, usually because an intermediate certificate is missing.',
    enAction: 'Import the missing intermediate certificate on WSUS so that the server sends it.'
  }),
  row('0x800b010b', 'TRUST_E_FAIL', 'certificate', null, {
    de: 'Die Vertrauensprüfung ist gescheitert; der Grund wird nicht genannt.',
    deAction: 'Das Zertifikat des WSUS exportieren und mit „certutil -verify -urlfetch“ auf dem Client prüfen.',
    en: 'The trust check failed; no reason is given.',
    enAction: 'Export the WSUS certificate and check it on the client with “certutil -verify -urlfetch”.'
  }),
  row('0x800b010c', 'CERT_E_REVOKED', 'certificate', 'certificate-revoked', {
    de: 'Der Aussteller hat das Zertifikat gesperrt.',
    deAction: 'Ein neues Zertifikat ausstellen und im IIS binden.',
    en: 'The issuer has revoked the certificate.',
    enAction: 'Issue a new certificate and bind it in IIS.'
  }),
  row('0x800b010d', 'CERT_E_UNTRUSTEDTESTROOT', 'certificate', null, {
    de: 'Die Kette endet bei einem Teststammzertifikat, das nicht als vertrauenswürdig eingestellt ist.',
    deAction: 'Das Testzertifikat des WSUS durch eines der eigenen Zertifizierungsstelle ersetzen.',
    en: 'The chain ends in a test root that is not set as trusted.',
    enAction: 'Replace the test certificate on WSUS with one from your own authority.'
  }),
  row('0x800b010e', 'CERT_E_REVOCATION_FAILURE', 'certificate', 'certificate-revocation-unknown', {
    de: 'Die Sperrprüfung ließ sich nicht zu Ende führen.',
    deAction: 'Die Adresse der Sperrliste im Zertifikat ablesen und vom Client aus aufrufen.',
    en: 'The revocation check could not be completed.',
    enAction: 'Read the revocation address in the certificate and open it from the client.'
  }),
  row('0x800b010f', 'CERT_E_CN_NO_MATCH', 'certificate', 'certificate-name-mismatch', {
    de: 'Der angesprochene Name steht nicht im Zertifikat.',
    deAction:
      'Den Namen aus WUServer mit den alternativen Antragstellernamen vergleichen und das Zertifikat entsprechend ausstellen.',
    en: 'The name that was addressed is not in the certificate.',
    enAction: 'Compare the name in WUServer with the subject alternative names and issue the certificate accordingly.'
  }),
  row('0x800b0110', 'CERT_E_WRONG_USAGE', 'certificate', 'certificate-wrong-usage', {
    de: 'Der Verwendungszweck des Zertifikats passt nicht.',
    deAction: 'Ein Zertifikat mit dem Verwendungszweck Serverauthentifizierung binden.',
    en: 'The certificate’s usage does not fit.',
    enAction: 'Bind a certificate with the Server Authentication usage.'
  }),
  row('0x800b0111', 'TRUST_E_EXPLICIT_DISTRUST', 'certificate', null, {
    de: 'Das Zertifikat oder sein Aussteller ist auf dem Client ausdrücklich als nicht vertrauenswürdig eingetragen.',
    deAction: 'Auf dem Client unter „Nicht vertrauenswürdige Zertifikate“ nachsehen und klären, warum es dort steht.',
    en: 'The certificate or its issuer is explicitly marked as untrusted on the client.',
    enAction: 'Look under “Untrusted Certificates” on the client and find out why it is there.'
  }),
  row('0x800b0112', 'CERT_E_UNTRUSTEDCA', 'certificate', 'certificate-untrusted', {
    de: 'Eine Zertifizierungsstelle der Kette ist nach den geltenden Regeln nicht vertrauenswürdig.',
    deAction: 'Stamm- und Zwischenzertifikate in den Speichern des Computers prüfen und fehlende einspielen.',
    en: 'An authority in the chain is not trusted under the rules in force.',
    enAction: 'Check root and intermediate certificates in the computer’s stores and import what is missing.'
  }),
  row('0x800b0113', 'CERT_E_INVALID_POLICY', 'certificate', null, {
    de: 'Das Zertifikat genügt der verlangten Ausstellungsrichtlinie nicht.',
    deAction: 'Vorlage und Ausstellungsrichtlinie des Zertifikats mit der Zertifizierungsstelle klären.',
    en: 'The certificate does not satisfy the required issuance policy.',
    enAction: 'Clarify template and issuance policy of the certificate with the authority.'
  }),
  row('0x800b0114', 'CERT_E_INVALID_NAME', 'certificate', null, {
    de: 'Der Name im Zertifikat liegt außerhalb dessen, was die Zertifizierungsstelle ausstellen darf.',
    deAction:
      'Namensbeschränkungen der Zertifizierungsstelle prüfen und das Zertifikat mit zulässigem Namen ausstellen.',
    en: 'The name in the certificate is outside what the authority may issue.',
    enAction: 'Check the authority’s name constraints and issue the certificate with a permitted name.'
  }),
  row('0x80090302', 'SEC_E_UNSUPPORTED_FUNCTION', 'certificate', 'tls-version-refused', {
    de: 'Client und Server haben sich auf keine TLS-Version geeinigt.',
    deAction: 'TLS 1.2 auf Client und Server einschalten.',
    en: 'Client and server did not agree on a TLS version.',
    enAction: 'Turn on TLS 1.2 on client and server.'
  }),
  row('0x80090308', 'SEC_E_INVALID_TOKEN', 'certificate', 'scheme-port-mismatch', {
    de: 'Statt einer TLS-Antwort kam etwas Unlesbares; vermutlich spricht der Port nur http.',
    deAction: 'Schema und Port in WUServer abgleichen: http mit 8530, https mit 8531.',
    en: 'Something unreadable came instead of a TLS answer; the port probably speaks http only.',
    enAction: 'Match scheme and port in WUServer: http with 8530, https with 8531.'
  }),
  row('0x80090322', 'SEC_E_WRONG_PRINCIPAL', 'certificate', 'certificate-name-mismatch', {
    de: 'Die Gegenstelle weist sich unter einem anderen Namen aus, als angesprochen wurde.',
    deAction: 'Den Namen aus WUServer mit den Namen im Zertifikat vergleichen.',
    en: 'The other end identifies itself by another name than the one addressed.',
    enAction: 'Compare the name in WUServer with the names in the certificate.'
  }),
  row('0x80090324', 'SEC_E_TIME_SKEW', 'certificate', 'clock-skewed', {
    de: 'Die Uhren von Client und Server weichen zu weit voneinander ab.',
    deAction: 'Zeitabgleich mit „w32tm /query /status“ prüfen und mit „w32tm /resync“ anstoßen.',
    en: 'The clocks of client and server differ too much.',
    enAction: 'Check time synchronisation with “w32tm /query /status” and trigger it with “w32tm /resync”.'
  }),
  row('0x80090325', 'SEC_E_UNTRUSTED_ROOT', 'certificate', 'certificate-untrusted', {
    de: 'Die Kette endet bei einer Zertifizierungsstelle, der der Client nicht vertraut.',
    deAction: 'Das Stammzertifikat auf dem Computer unter „Vertrauenswürdige Stammzertifizierungsstellen“ einspielen.',
    en: 'The chain ends at an authority that the client does not trust.',
    enAction: 'Import the root certificate into the computer’s “Trusted Root Certification Authorities”.'
  }),
  row('0x80090326', 'SEC_E_ILLEGAL_MESSAGE', 'certificate', 'tls-version-refused', {
    de: 'Der Aufbau der TLS-Verbindung scheiterte an einer unerwarteten Nachricht.',
    deAction:
      'TLS-Versionen und Verschlüsselungsverfahren beider Seiten vergleichen und die Schannel-Ereignisse lesen.',
    en: 'The TLS handshake failed on an unexpected message.',
    enAction: 'Compare TLS versions and cipher suites of both sides and read the Schannel events.'
  }),
  row('0x80090327', 'SEC_E_CERT_UNKNOWN', 'certificate', null, {
    de: 'Beim Auswerten des Zertifikats trat ein nicht näher bezeichneter Fehler auf.',
    deAction: 'Das Zertifikat mit „certutil -verify -urlfetch“ auf dem Client prüfen.',
    en: 'An unspecified error occurred while the certificate was processed.',
    enAction: 'Check the certificate on the client with “certutil -verify -urlfetch”.'
  }),
  row('0x80090328', 'SEC_E_CERT_EXPIRED', 'certificate', 'certificate-expired', {
    de: 'Das Zertifikat der Gegenstelle ist abgelaufen.',
    deAction: 'WSUS-Zertifikat erneuern und im IIS neu binden.',
    en: 'The other end’s certificate has expired.',
    enAction: 'Renew the WSUS certificate and bind it again in IIS.'
  }),
  row('0x80090331', 'SEC_E_ALGORITHM_MISMATCH', 'certificate', 'tls-version-refused', {
    de: 'Client und Server haben kein gemeinsames Verschlüsselungsverfahren.',
    deAction: 'TLS 1.2 einschalten und die Listen der Verschlüsselungsverfahren auf beiden Seiten angleichen.',
    en: 'Client and server have no algorithm in common.',
    enAction: 'Turn on TLS 1.2 and align the lists of cipher suites on both sides.'
  }),
  row('0x80090349', 'SEC_E_CERT_WRONG_USAGE', 'certificate', 'certificate-wrong-usage', {
    de: 'Das Zertifikat ist nach seinem Verwendungszweck hierfür nicht zugelassen.',
    deAction: 'Die Vorlage prüfen und ein Zertifikat mit dem Verwendungszweck Serverauthentifizierung ausstellen.',
    en: 'The certificate’s usage does not permit this use.',
    enAction: 'Check the template and issue a certificate with the Server Authentication usage.'
  }),
  row('0x80092010', 'CRYPT_E_REVOKED', 'certificate', 'certificate-revoked', {
    de: 'Das Zertifikat steht auf der Sperrliste seines Ausstellers.',
    deAction: 'Ein neues Zertifikat ausstellen und im IIS binden.',
    en: 'The certificate is on its issuer’s revocation list.',
    enAction: 'Issue a new certificate and bind it in IIS.'
  }),
  row('0x80092012', 'CRYPT_E_NO_REVOCATION_CHECK', 'certificate', 'certificate-revocation-unknown', {
    de: 'Für das Zertifikat konnte keine Sperrprüfung stattfinden.',
    deAction: 'Prüfen, ob das Zertifikat eine Sperrlistenadresse nennt und ob diese vom Client aus antwortet.',
    en: 'No revocation check could be made for the certificate.',
    enAction: 'Check that the certificate names a revocation address and that it answers from the client.'
  }),
  row('0x80092013', 'CRYPT_E_REVOCATION_OFFLINE', 'certificate', 'certificate-revocation-unreachable', {
    de: 'Der Server mit der Sperrliste war nicht erreichbar.',
    deAction: 'Die Adresse der Sperrliste für das Systemkonto erreichbar machen; es benutzt den WinHTTP-Proxy.',
    en: 'The server holding the revocation list was offline.',
    enAction: 'Make the revocation address reachable for the system account; it uses the WinHTTP proxy.'
  })
]
