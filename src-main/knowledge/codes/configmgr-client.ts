import { codeTable } from './table.ts'

/** What the ConfigMgr client reports beside the scan itself. ConfigMgr publishes no names; meanings as its console and log viewer give them. */
export const configmgrClientCodes = codeTable(`
87d00200 - elsewhere other client | Ein Name wurde nicht gefunden. | A name was not found.
87d00202 - noise other repeat | Der Dienst des ConfigMgr-Clients wird gerade beendet. | The service of the ConfigMgr client is shutting down.
87d00207 - elsewhere other client | Daten ließen sich nicht auswerten. | Data could not be parsed.
87d00213 - scan timeout managementPoint | Eine Antwort kam nicht rechtzeitig. | An answer did not come in time.
87d00215 - scan other machinePolicy | Ein Eintrag wurde nicht gefunden, meist fehlt Richtlinie oder Inhalt. | An item was not found; usually policy or content is missing.
87d00217 - elsewhere other client | Daten des ConfigMgr-Clients sind beschädigt. | Data of the ConfigMgr client are damaged.
87d00219 - elsewhere other client | Der globale Dienst des Clients ist nicht gesetzt. | The client’s global service is not set.
87d00222 - noise other repeat | Der Vorgang wurde abgebrochen. | The operation was cancelled.
87d00227 - scan policy machinePolicy | Die Funktion ist in den Clienteinstellungen abgeschaltet. | The function is turned off in the client settings.
87d00228 - scan other managementPoint | Die Zieladresse einer Nachricht ist ungültig. | The destination of a message is invalid.
87d00229 - elsewhere other managementPoint | Anmeldedaten ließen sich nicht ermitteln. | Credentials could not be obtained.
87d00230 - elsewhere other managementPoint | Die Anmeldung mit den angegebenen Daten schlug fehl. | The sign-in with the given credentials failed.
87d00231 - scan timeout managementPoint | Ein vorübergehender Fehler trat auf, oft im Netzwerk. | A transient error occurred, often in the network.
87d00232 - scan other managementPoint | Eine Nachricht des Verwaltungspunkts ist nicht signiert. | A message of the management point is not signed.
87d00233 - scan other managementPoint | Einer Nachricht des Verwaltungspunkts wird nicht vertraut. | A message of the management point is not trusted.
87d00235 - elsewhere other client | Eine Angabe ließ sich nicht lesen. | An entry could not be read.
87d00236 - elsewhere other memory | Der Arbeitsspeicher ist knapp. | Memory is low.
87d00238 - scan other managementPoint | Ein öffentlicher Schlüssel wurde nicht gefunden. | A public key was not found.
87d00239 - scan other client | Die Kennung des Clients wurde nicht gefunden. | The client’s identifier was not found.
87d00240 - download other disk | Der Speicherplatz reicht nicht aus. | There is not enough disk space.
87d00243 - scan other managementPoint | Ein öffentlicher Schlüssel passt nicht. | A public key does not match.
87d00244 - elsewhere other client | Ein Teil des Clients ist noch nicht eingerichtet. | A part of the client is not initialised.
87d00246 - elsewhere other client | Die Prüfung des Clientzustands schlug fehl. | The evaluation of the client’s health failed.
87d00247 - elsewhere other client | Eine benötigte Komponente fehlt oder ist nicht registriert. | A required component is missing or not registered.
87d00248 - scan timeout managementPoint | In der Kommunikation über das Netz trat ein Fehler auf. | An error occurred in network communication.
87d0024a - noise other wait | Der Auftrag ist schon verbunden. | The job is already connected.
87d0024b - noise other nothing | Der Name ist schon vorhanden. | The name exists already.
87d0025e - scan other managementPoint | Eine Nachricht war nicht vertrauenswürdig genug, um sie weiterzugeben. | A message was not trusted enough to be forwarded.
87d00260 - elsewhere other wait | Der Auftrag lässt den Vorgang in diesem Zustand nicht zu. | The job does not permit the action in this state.
87d00267 - download server distribution | Das Herunterladen schlug fehl. | The download failed.
87d00269 - scan policy managementPoint | Der benötigte Verwaltungspunkt wurde nicht gefunden. | The required management point was not found.
87d00270 - noise other nothing | Die Komponente ist nicht angehalten. | The component is not paused.
87d00271 - scan policy wait | Die Komponente ist angehalten. | The component is paused.
87d00272 - scan policy machinePolicy | Die Komponente ist abgeschaltet. | The component is disabled.
87d00273 - noise other wait | Die Komponente soll schon angehalten werden. | The component has already been requested to pause.
87d00275 - elsewhere other wait | Eine Sperre ließ sich nicht erhalten. | A lock could not be acquired.
87d00276 - installation other restart | Ein Neustart ist nötig. | A restart is required.
87d00277 - elsewhere other memory | Die Ressourcen reichen nicht aus. | Resources are not sufficient.
87d00278 - download server distribution | Eine Konfigurationsangabe ließ sich nicht herunterladen. | A configuration item could not be downloaded.
87d00279 - download timeout distribution | Eine Konfigurationsangabe wurde nicht rechtzeitig heruntergeladen. | A configuration item was not downloaded in time.
87d0027a - download server distribution | Die Prüfsumme einer Konfigurationsangabe stimmt nicht. | The hash of a configuration item does not match.
87d0027b - download server distribution | Dokumente zu einer Bereitstellung ließen sich nicht herunterladen. | Documents of a deployment could not be downloaded.
87d0027c - download timeout distribution | Dokumente zu einer Bereitstellung wurden nicht rechtzeitig heruntergeladen. | Documents of a deployment were not downloaded in time.
87d0027d - download server distribution | Die Prüfsumme von Dokumenten einer Bereitstellung stimmt nicht. | The hash of documents of a deployment does not match.
87d0027e - scan server managementPoint | Der Verwaltungspunkt antwortete mit einem HTTP-Fehler. | The management point answered with an HTTP error.
87d00280 - scan certificate clientCertificate | Der Zertifikatspeicher des Clients ist leer. | The client’s certificate store is empty.
87d00281 - scan certificate clientCertificate | Für die Auswahl des Clientzertifikats ist kein Kriterium angegeben. | No criterion is given to select the client certificate.
87d00282 - scan certificate clientCertificate | Mehrere Clientzertifikate passen, und keines ist bevorzugt. | Several client certificates match, and none is preferred.
87d00283 - scan certificate clientCertificate | Dem Clientzertifikat fehlt der private Schlüssel. | The client certificate has no private key.
87d00284 - scan certificate clientCertificate | Dem Clientzertifikat fehlt der Antragstellername. | The client certificate has no subject name.
87d00285 - scan certificate clientCertificate | Das Kriterium zur Auswahl des Clientzertifikats ist ungültig. | The criterion to select the client certificate is invalid.
87d00286 - scan policy machinePolicy | Die zuständige Standortautorität ist ungültig. | The site authority in charge is invalid.
87d00287 - scan certificate managementPoint | Das Signaturzertifikat des Standorts fehlt. | The signing certificate of the site is missing.
87d00288 - download other distribution | Eine Konfigurationsangabe ließ sich nicht entpacken. | A configuration item could not be decompressed.
87d00289 - download other distribution | Dokumente zu einer Bereitstellung ließen sich nicht entpacken. | Documents of a deployment could not be decompressed.
87d00290 - noise other nothing | Der Auftrag enthält nichts. | The job contains no items.
87d00291 - elsewhere other nothing | Keine Tasksequenz ist zugewiesen. | No task sequence is assigned.
87d00292 - scan certificate client | Die Signatur einer Nachricht ließ sich nicht berechnen. | The signature of a message could not be computed.
87d00293 - scan certificate managementPoint | Das Signaturzertifikat des Standortservers ließ sich nicht erneuern. | The signing certificate of the site server could not be refreshed.
87d00294 - scan policy machinePolicy | Die Richtlinie ließ sich nicht prüfen. | The policy could not be verified.
87d00295 - scan certificate client | Das Registrierungszertifikat fehlt oder ist ungültig. | The registration certificate is missing or invalid.
87d00296 - elsewhere other deployment | Dokumente zu einer Bereitstellung ließen sich nicht verarbeiten. | Documents of a deployment could not be processed.
87d00297 - elsewhere certificate client | Ein Schlüssel ist ungültig. | A key is invalid.
87d00298 - scan other client | Der Datenbankeintrag des Clients ließ sich nicht prüfen. | The client’s database record could not be validated.
87d00299 - scan certificate managementPoint | Der Client kennt diese Art von Signatur nicht. | The client does not know this type of signature.
87d00310 - noise other nothing | Eine Meldung zur Einhaltung liegt nicht vor; für die Suche ist das ohne Belang. | A compliance message does not exist; that does not matter for the scan.
87d00314 - elsewhere timeout deployment | Die Versionsangaben einer Bereitstellung kamen nicht rechtzeitig. | The version information of a deployment did not come in time.
87d00315 - elsewhere other deployment | Die Versionsangaben einer Bereitstellung fehlen. | The version information of a deployment is not available.
87d00316 - noise other nothing | Ein Auftrag zu Konfigurationsangaben wurde abgebrochen. | A configuration item job was cancelled.
87d00320 - elsewhere other client | Der Skripthost ist noch nicht installiert. | The script host is not installed yet.
87d00321 - elsewhere timeout deployment | Ein Skript lief zu lange. | A script ran for too long.
87d00322 - elsewhere policy deployment | Regeln einer Bereitstellung widersprechen sich. | Rules of a deployment conflict.
87d00323 - elsewhere other deployment | Kein Benutzer ist angemeldet. | No user is signed in.
87d00324 - elsewhere other deployment | Eine Anwendung wurde nach der Installation nicht erkannt. | An application was not detected after its installation.
87d00325 - elsewhere other deployment | Eine Anwendung wurde nach dem Deinstallieren noch erkannt. | An application was still detected after it was uninstalled.
87d00327 - elsewhere policy deployment | Ein Skript ist nicht signiert. | A script is not signed.
87d00329 - elsewhere other deployment | Die Anforderungen oder die Erkennung einer Anwendung ließen sich nicht prüfen. | Requirements or detection of an application could not be evaluated.
87d00440 - elsewhere policy machinePolicy | Erwartete Richtliniendokumente fehlen oder sind unvollständig. | Expected policy documents are missing or incomplete.
87d00441 - elsewhere policy machinePolicy | Die Angaben zur Bereitstellung liegen auf dem Client nicht vor. | The deployment’s metadata are not on the client.
87d00442 - elsewhere other nothing | Die Bereitstellung ist nur simuliert. | The deployment is only simulated.
87d00603 - scan policy/client-policy-missing machinePolicy | Die Richtlinie mit der Updatequelle wurde während der Suche entfernt. | The policy naming the update source was removed during the scan.
87d00604 - scan other repeat | Die Suche steht nicht mehr in der Warteschlange des Clients. | The scan is no longer in the client’s queue.
87d00605 - scan policy/client-policy-missing machinePolicy | Die Updatequelle wurde vom Client entfernt. | The update source was removed from the client.
87d00606 - scan other repeat | Zu einer Offlinesuche gibt es keinen Verlauf. | There is no history of an offline scan.
87d00607 - download server distribution | Der Inhalt wurde nicht gefunden. | The content was not found.
87d00608 - elsewhere other client | Die Art eines Eintrags ist ungültig. | The type of an entry is invalid.
87d00626 - installation other restartInstall | Die Angaben zum Installationsprozess sind ungültig. | The details of the installation process are invalid.
87d00627 - installation other restartInstall | Der Installationsprozess wurde nicht gefunden. | The installation process was not found.
87d00628 - download server distribution | Der Speicherort des Inhalts ist ungültig. | The location of the content is invalid.
87d00629 - noise other wait | Eine erneute Suche ist vorgemerkt. | A rescan is pending.
87d00632 - noise other wait | Eine Onlinesuche ist vorgemerkt. | The online scan is pending.
87d00633 - noise other wait | Eine Offlinesuche ist vorgemerkt. | The offline scan is pending.
87d00634 - scan other client | Das ältere Suchverfahren wird nicht unterstützt. | The legacy scanner is not supported.
87d00650 - scan other before | Die Suche vor der Installation schlug fehl. | The scan before the installation failed.
87d00651 - scan other before | Die Suche nach der Installation schlug fehl. | The scan after the installation failed.
87d00652 - installation policy machinePolicy | Die Richtlinie zu einem Update wurde nicht gefunden. | The policy of an update was not found.
87d00653 - download server distribution | Ein Update ließ sich nicht herunterladen. | An update could not be downloaded.
87d00654 - installation other install | Ein Update ließ sich nicht installieren. | An update could not be installed.
87d00655 - installation other install | Mindestens ein Update ließ sich nicht installieren. | At least one update could not be installed.
87d00656 - installation other deployment | Die Verarbeitung der Updates brach mit einem internen Fehler ab. | The processing of updates stopped with an internal error.
87d00657 - installation other deployment | Nach der Suche ließ sich der Zustand der Updates nicht feststellen. | The state of the updates could not be determined after the scan.
87d00658 - noise other nothing | Die Verarbeitung der Updates wurde abgebrochen. | The processing of updates was cancelled.
87d00659 - installation policy machinePolicy | Die Richtlinie zu einem Update ließ sich nicht lesen. | The policy of an update could not be read.
87d00660 - installation other install | Die Installation eines Updates ließ sich nicht überwachen. | The installation of an update could not be monitored.
87d00661 - installation other deployment | Nach erfolgreicher Installation ließ sich der Zustand nicht feststellen. | The state could not be determined after a successful installation.
87d00662 - installation other service | Die Installation der Updates ließ sich nicht anstoßen. | The installation of the updates could not be triggered.
87d00663 - installation other deployment | Der Stand der Installation ließ sich nicht melden. | The state of the installation could not be reported.
87d00664 - installation other deployment | Ein Auftrag zur Installation wurde abgebrochen, meist weil die zulässige Dauer überschritten war. | A job to install was cancelled, usually because the permitted run time was over.
87d00665 - noise other nothing | In dem Auftrag sind keine Updates. | The job contains no updates.
87d00666 - installation policy window | Außerhalb des Wartungsfensters werden keine Updates installiert. | No updates are installed outside the maintenance window.
87d00667 - installation policy window | Kein heutiges oder künftiges Wartungsfenster ist lang genug für die Updates. | No present or future maintenance window is long enough for the updates.
87d00668 - installation other install | Das Update gilt nach der Installation weiter als fehlend. | The update still counts as missing after its installation.
87d00669 - download policy distribution | Der Client bekommt zurzeit keinen Speicherort für den Inhalt genannt. | The client is not given a location of the content at present.
87d0066a - installation other nothing | Kein Update des Pakets passt zu diesem Computer. | No update of the bundle applies to this computer.
87d00671 - installation other wait | Ein anderes Programm steuert den Zeitpunkt der Installation. | Another program controls the time of the installation.
87d00690 - installation other nothing | Das Update passt nicht zu diesem Computer. | The update does not apply to this computer.
87d00696 - noise other nothing | Das Update ist bereits installiert. | The update is already installed.
87d00697 - installation other restart | Das Update ist installiert, ein Neustart steht noch aus. | The update is installed, a restart is still pending.
87d00698 - installation other nothing | Mit dem Update ist nichts zu tun. | There is nothing to do with the update.
87d01106 - elsewhere other deployment | Die Befehlszeile eines Programms ließ sich nicht bilden. | The command line of a program could not be built.
87d01107 - download other distribution | Auf keinen der Speicherorte ließ sich zugreifen. | None of the locations could be accessed.
87d01201 - download other disk | Im Cache des Clients oder auf dem Datenträger fehlt Platz. | There is not enough space in the client’s cache or on the disk.
87d01202 - download other disk | Der Cache des Clients ist kleiner als der Inhalt. | The client’s cache is smaller than the content.
`)
