import { installationRemedies } from './installation-remedies.ts'

/** What helps with several codes alike, by a word the tables use. */
export const remedies = {
  ...installationRemedies,
  nothing: {
    de: 'Nichts tun; das ist ein Hinweis und kein Fehler.',
    en: 'Do nothing; this is information, not a fault.'
  },
  before: {
    de: 'In WindowsUpdate.log die Zeilen davor lesen und deren Code nachgehen.',
    en: 'Read the preceding lines in WindowsUpdate.log and follow their code.'
  },
  repeat: {
    de: 'Die Suche wiederholen. Bleibt der Fehler, den Dienst wuauserv neu starten.',
    en: 'Repeat the scan. If the error stays, restart the service wuauserv.'
  },
  wait: {
    de: 'Das Ende des laufenden Vorgangs abwarten und die Suche dann wiederholen.',
    en: 'Wait until the operation under way ends, then repeat the scan.'
  },
  restart: {
    de: 'Den Computer neu starten und die Suche wiederholen.',
    en: 'Restart the computer and repeat the scan.'
  },
  store: {
    de: 'Dienst wuauserv anhalten, den Ordner SoftwareDistribution umbenennen, den Dienst starten und erneut suchen.',
    en: 'Stop the service wuauserv, rename the folder SoftwareDistribution, start the service and scan again.'
  },
  windows: {
    de: 'Windows mit „DISM /Online /Cleanup-Image /RestoreHealth“ und „sfc /scannow“ reparieren und erneut suchen.',
    en: 'Repair Windows with “DISM /Online /Cleanup-Image /RestoreHealth” and “sfc /scannow”, then scan again.'
  },
  metadata: {
    de: 'In WSUS die zuletzt importierten oder veröffentlichten Updates ablehnen, die WSUS-Bereinigung ausführen und erneut suchen.',
    en: 'Decline the updates most recently imported or published in WSUS, run the WSUS cleanup and scan again.'
  },
  signature: {
    de: 'Die Uhr und die Stammzertifikate des Clients prüfen. Danach SoftwareDistribution bei angehaltenem wuauserv umbenennen und erneut suchen.',
    en: 'Check the client’s clock and root certificates. Then rename SoftwareDistribution with wuauserv stopped and scan again.'
  },
  serverData: {
    de: 'Dienste und Datenbank des WSUS prüfen, SoftwareDistribution.log auf dem Server lesen und die WSUS-Bereinigung ausführen.',
    en: 'Check services and database of WSUS, read SoftwareDistribution.log on the server and run the WSUS cleanup.'
  },
  policy: {
    de: 'Die Richtlinien zu Windows Update mit „gpresult /h“ ansehen und WUServer, WUStatusServer und UseWUServer prüfen.',
    en: 'Look at the Windows Update policies with “gpresult /h” and check WUServer, WUStatusServer and UseWUServer.'
  },
  online: {
    de: 'Prüfen, ob bei Microsoft statt beim WSUS gesucht wurde. Sonst UseWUServer und die Richtlinie zur Updatequelle berichtigen.',
    en: 'Check whether Microsoft was searched instead of WSUS. Otherwise correct UseWUServer and the scan source policy.'
  },
  caller: {
    de: 'Feststellen, welches Programm die Suche gestartet hat, und dieses aktualisieren; Proxy und Server haben damit nichts zu tun.',
    en: 'Find out which program started the scan and update it; proxy and server have nothing to do with it.'
  },
  service: {
    de: 'Mit „sc qc wuauserv“ prüfen, dass der Dienst nicht deaktiviert ist, ihn neu starten und erneut suchen.',
    en: 'Check with “sc qc wuauserv” that the service is not disabled, restart it and scan again.'
  },
  bits: {
    de: 'Das Herunterladen prüfen, nicht die Suche: Dienst BITS neu starten und „bitsadmin /list /allusers /verbose“ lesen.',
    en: 'Check the download, not the scan: restart the service BITS and read “bitsadmin /list /allusers /verbose”.'
  },
  content: {
    de: 'Das Herunterladen prüfen, nicht die Suche: die Adresse der Datei aus dem Protokoll auf diesem Computer aufrufen.',
    en: 'Check the download, not the scan: open the file’s address from the log on this computer.'
  },
  reload: {
    de: 'Die Datei auf dem WSUS mit „wsusutil reset“ neu laden lassen und das Herunterladen wiederholen.',
    en: 'Have WSUS fetch the file again with “wsusutil reset” and repeat the download.'
  },
  delivery: {
    de: 'Das Herunterladen prüfen, nicht die Suche: „Get-DeliveryOptimizationStatus“ und die Richtlinie DODownloadMode lesen.',
    en: 'Check the download, not the scan: read “Get-DeliveryOptimizationStatus” and the policy DODownloadMode.'
  },
  metered: {
    de: 'Eine nicht getaktete Verbindung nutzen, oder das Herunterladen über getaktete Verbindungen in den Clienteinstellungen erlauben.',
    en: 'Use a connection that is not metered, or allow downloads over metered connections in the client settings.'
  },
  install: {
    de: 'Die Installation dieses Updates prüfen, nicht die Suche: UpdatesHandler.log und CBS.log zur selben Zeit lesen.',
    en: 'Check the installation of this update, not the scan: read UpdatesHandler.log and CBS.log at the same time.'
  },
  restartInstall: {
    de: 'Den Computer neu starten und die Installation wiederholen.',
    en: 'Restart the computer and repeat the installation.'
  },
  msi: {
    de: 'Die Installation prüfen, nicht die Suche: Windows Installer aktualisieren und das Protokoll des Installationspakets lesen.',
    en: 'Check the installation, not the scan: update Windows Installer and read the log of the installation package.'
  },
  stack: {
    de: 'Das neueste Wartungsstapelupdate für diese Windows-Version installieren und das Update wiederholen.',
    en: 'Install the newest servicing stack update for this version of Windows and repeat the update.'
  },
  components: {
    de: 'Den Komponentenspeicher mit „DISM /Online /Cleanup-Image /RestoreHealth /Source“ aus passenden Medien reparieren; die Suche betrifft das nicht.',
    en: 'Repair the component store with “DISM /Online /Cleanup-Image /RestoreHealth /Source” from matching media; the scan is not concerned.'
  },
  feature: {
    de: 'Die Richtlinie zur Installation optionaler Komponenten prüfen und das Laden direkt von Windows Update erlauben oder eine Quelle angeben.',
    en: 'Check the policy for installing optional components and allow loading directly from Windows Update, or name a source.'
  },
  newestUpdate: {
    de: 'In WSUS neu synchronisieren, das neueste kumulative Update für diese Windows-Version freigeben und den Computer neu starten.',
    en: 'Synchronise WSUS again, approve the newest cumulative update for this version of Windows and restart the computer.'
  },
  driver: {
    de: 'Den Treiber vom Hersteller installieren oder das Update in WSUS ablehnen; die Suche selbst ist in Ordnung.',
    en: 'Install the driver from the manufacturer or decline the update in WSUS; the scan itself is sound.'
  },
  licence: {
    de: 'Die Lizenzbedingungen des Updates in WSUS annehmen und „wsusutil reset“ ausführen, damit ihre Datei geladen wird.',
    en: 'Accept the licence terms of the update in WSUS and run “wsusutil reset” so that their file is fetched.'
  },
  disk: {
    de: 'Auf dem Systemlaufwerk mehrere Gigabyte frei machen und den Vorgang wiederholen.',
    en: 'Free several gigabytes on the system drive and repeat the operation.'
  },
  memory: {
    de: 'Speicherbedarf von svchost.exe und freien Arbeitsspeicher prüfen; auf 32-Bit-Systemen den Updatekatalog in WSUS verkleinern.',
    en: 'Check the memory use of svchost.exe and the free memory; on 32-bit systems reduce the update catalogue in WSUS.'
  },
  rights: {
    de: 'Prüfen, dass SYSTEM und Administratoren auf SoftwareDistribution und die Schlüssel von Windows Update vollen Zugriff haben.',
    en: 'Check that SYSTEM and Administrators have full access to SoftwareDistribution and the Windows Update keys.'
  },
  power: {
    de: 'Das Gerät an das Stromnetz anschließen und den Vorgang wiederholen.',
    en: 'Connect the device to mains power and repeat the operation.'
  },
  repairService: {
    de: 'Nichts tun, solange die Suche gelingt: Betroffen ist nur die Selbstreparatur von Windows Update (SIH).',
    en: 'Do nothing while the scan works: only the self-repair of Windows Update (SIH) is concerned.'
  },
  report: {
    de: 'Nichts tun, solange die Suche gelingt: Betroffen sind nur die Meldungen an den WSUS.',
    en: 'Do nothing while the scan works: only the reports to WSUS are concerned.'
  },
  agentSetup: {
    de: 'Den Windows Update-Agenten oder Windows selbst aktualisieren und den Computer neu starten.',
    en: 'Update the Windows Update Agent or Windows itself and restart the computer.'
  },
  proxy: {
    de: 'Die Proxy-Einstellung mit „netsh winhttp show proxy“ lesen und den Namen des WSUS vom Proxy ausnehmen.',
    en: 'Read the proxy setting with “netsh winhttp show proxy” and exempt the name of WSUS from the proxy.'
  },
  names: {
    de: 'Mit „nslookup“ prüfen, ob der Client den Namen auflöst, und den Eintrag im DNS berichtigen.',
    en: 'Check with “nslookup” whether the client resolves the name, and correct the record in DNS.'
  },
  connection: {
    de: 'Mit „Test-NetConnection“ Name und Port aus WUServer prüfen und Firewall und Lastverteiler dazwischen ansehen.',
    en: 'Check name and port from WUServer with “Test-NetConnection” and look at firewall and load balancer in between.'
  },
  cut: {
    de: 'Firewall, Angriffserkennung und Lastverteiler zwischen Client und WSUS auf abgebrochene Verbindungen prüfen.',
    en: 'Check firewall, intrusion prevention and load balancer between client and WSUS for cut connections.'
  },
  answer: {
    de: 'Feststellen, wer unter der WSUS-Adresse antwortet: WSUS, ein Proxy oder ein Anmeldeportal.',
    en: 'Find out who answers at the WSUS address: WSUS, a proxy or a sign-in portal.'
  },
  certificate: {
    de: 'Das Zertifikat des WSUS mit „certutil -verify -urlfetch“ auf dem Client prüfen und bei Bedarf neu ausstellen.',
    en: 'Check the WSUS certificate with “certutil -verify -urlfetch” on the client and reissue it if necessary.'
  },
  revocation: {
    de: 'Die Adressen der Sperrlisten mit „certutil -verify -urlfetch“ ablesen und vom Client aus über dessen Systemproxy aufrufen.',
    en: 'Read the revocation addresses with “certutil -verify -urlfetch” and open them from the client over its system proxy.'
  },
  tls: {
    de: 'TLS 1.2 auf Client und Server einschalten, Verschlüsselungsverfahren vergleichen und die Schannel-Ereignisse lesen.',
    en: 'Turn on TLS 1.2 on client and server, compare cipher suites and read the Schannel events.'
  },
  signIn: {
    de: 'Feststellen, ob der Proxy oder der IIS die Anmeldung verlangt; beide müssen den Client ohne Anmeldung zum WSUS lassen.',
    en: 'Find out whether the proxy or IIS asks for the sign-in; both have to let the client reach WSUS without one.'
  },
  domain: {
    de: 'Uhrzeit und Domänenkonto des Computers mit „w32tm /query /status“ und „nltest /sc_verify“ prüfen.',
    en: 'Check time and domain account of the computer with “w32tm /query /status” and “nltest /sc_verify”.'
  },
  clientCertificate: {
    de: 'Das Clientzertifikat im Speicher des Computers prüfen; der WSUS selbst verlangt keines.',
    en: 'Check the client certificate in the computer’s store; WSUS itself does not ask for one.'
  },
  com: {
    de: 'Den Computer neu starten. Bleibt der Fehler, Windows mit DISM und „sfc /scannow“ reparieren.',
    en: 'Restart the computer. If the error stays, repair Windows with DISM and “sfc /scannow”.'
  },
  wmi: {
    de: 'Mit „winmgmt /verifyrepository“ prüfen und das WMI-Repository bei Bedarf reparieren.',
    en: 'Check with “winmgmt /verifyrepository” and repair the WMI repository if necessary.'
  },
  machinePolicy: {
    de: 'Die Computerrichtlinie des ConfigMgr-Clients abrufen und danach erneut suchen.',
    en: 'Retrieve the machine policy of the ConfigMgr client, then scan again.'
  },
  managementPoint: {
    de: 'LocationServices.log und CcmMessaging.log lesen und prüfen, ob der Verwaltungspunkt erreichbar ist.',
    en: 'Read LocationServices.log and CcmMessaging.log and check whether the management point can be reached.'
  },
  client: {
    de: 'Den ConfigMgr-Client mit „ccmrepair.exe“ reparieren und die Computerrichtlinie abrufen.',
    en: 'Repair the ConfigMgr client with “ccmrepair.exe” and retrieve the machine policy.'
  },
  deployment: {
    de: 'UpdatesDeployment.log und UpdatesHandler.log lesen; betroffen ist die Bereitstellung, nicht die Suche.',
    en: 'Read UpdatesDeployment.log and UpdatesHandler.log; the deployment is concerned, not the scan.'
  },
  distribution: {
    de: 'Inhalt und Begrenzungsgruppe am Verteilungspunkt prüfen und ContentTransferManager.log lesen; die Suche betrifft das nicht.',
    en: 'Check content and boundary group at the distribution point and read ContentTransferManager.log; the scan is not concerned.'
  },
  siteServer: {
    de: 'In WCM.log und wsyncmgr.log auf dem Standortserver die Zeilen davor lesen; die Suche der Clients betrifft das nicht.',
    en: 'Read the preceding lines in WCM.log and wsyncmgr.log on the site server; the scan of the clients is not concerned.'
  },
  window: {
    de: 'Wartungsfenster und laufende Bereitstellungen in ServiceWindowManager.log prüfen; die Suche betrifft das nicht.',
    en: 'Check maintenance windows and running deployments in ServiceWindowManager.log; the scan is not concerned.'
  }
} as const

export type RemedyId = keyof typeof remedies
