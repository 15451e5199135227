import type { ProbeId } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'

/** What a probe looks at, and what a person does to get it when it is missing. */
export interface ProbesText {
  readonly name: string
  readonly fetch: string
}

const de = {
  client: { name: 'Angaben zum Computer', fetch: 'Die Prüfung auf dem betroffenen Computer ausführen.' },
  'technician-choice': {
    name: 'Angaben der Technik',
    fetch: 'Update-Server oder Proxy beim Start der Prüfung angeben.'
  },
  repairs: { name: 'ausgeführte Änderungen', fetch: 'Eine angebotene Änderung im Assistenten ausführen.' },
  'server-settings': {
    name: 'Einstellungen des Servers',
    fetch:
      'In den Konsolen von Configuration Manager, WSUS und IIS nachsehen und die Fragen im Assistenten beantworten.'
  },
  'update-policy': {
    name: 'Windows Update-Richtlinien',
    fetch:
      'Den Registrierungsschlüssel HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate vom Computer exportieren, oder die Prüfung dort ausführen.'
  },
  'update-services': {
    name: 'Dienste für Windows Update',
    fetch: 'Die Prüfung auf dem betroffenen Computer ausführen; sie liest die Starttypen der Dienste.'
  },
  'winhttp-settings': {
    name: 'WinHTTP-Proxyeinstellungen',
    fetch:
      'Die Prüfung auf dem Computer ausführen, oder den Schlüssel HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections exportieren.'
  },
  'user-proxy': {
    name: 'Proxyeinstellungen der Konten',
    fetch: 'Als Administrator noch einmal prüfen; gelesen werden die Interneteinstellungen aller Konten.'
  },
  'windows-update-log': {
    name: 'WindowsUpdate.log',
    fetch: 'WindowsUpdate.log holen; ab Windows 10 erzeugt sie der PowerShell-Befehl Get-WindowsUpdateLog.'
  },
  'event-log': {
    name: 'Ereignisprotokolle',
    fetch:
      'In der Ereignisanzeige „Microsoft-Windows-WindowsUpdateClient/Operational“ als .evtx speichern; dazu „Bits-Client/Operational“ und „System“.'
  },
  'configmgr-log': {
    name: 'ConfigMgr-Protokolle des Clients',
    fetch: 'Aus C:\\Windows\\CCM\\Logs die Dateien WUAHandler.log, ScanAgent.log und LocationServices.log holen.'
  },
  'machine-identity': {
    name: 'Name und Kennung des Computers',
    fetch:
      'Den Schlüssel HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName vom Computer exportieren.'
  },
  'scan-retry-codes': {
    name: 'Liste der Scanfehler für den Wechsel des Servers',
    fetch:
      'Am Client (Get-WmiObject -Namespace root\\ccm\\policy\\machine\\actualconfig -Class CCM_UpdateSource).ScanFailureRetryErrorCodes ausführen und die Ausgabe speichern.'
  },
  'iis-log': {
    name: 'IIS-Protokoll des WSUS',
    fetch:
      'Auf dem WSUS das IIS-Protokoll der WSUS-Website für den Tag des Fehlers holen (C:\\inetpub\\logs\\LogFiles).'
  },
  'httperr-log': {
    name: 'HTTPERR-Protokoll des WSUS',
    fetch:
      'Auf dem WSUS die Dateien httperr*.log aus C:\\Windows\\System32\\LogFiles\\HTTPERR holen; darin stehen Anfragen, die IIS nicht erreichten.'
  },
  'command-output': {
    name: 'Ausgaben von Befehlen',
    fetch: 'Die Ausgabe von Test-NetConnection, nslookup oder curl auf dem Client als Textdatei ablegen.'
  },
  'certificate-file': {
    name: 'Zertifikatsdatei',
    fetch: 'Das Zertifikat der WSUS-Website ohne privaten Schlüssel als .cer-Datei exportieren und ablegen.'
  },
  'name-answers': {
    name: 'Namensauflösung',
    fetch:
      'Auf dem betroffenen Computer mit eingeschaltetem Verbindungstest noch einmal prüfen; gelesen werden Hosts-Datei und DNS.'
  },
  'pac-script': {
    name: 'PAC-Skript',
    fetch:
      'Auf dem betroffenen Computer mit eingeschaltetem Verbindungstest noch einmal prüfen; das Skript wird geladen und für den Update-Server ausgewertet.'
  },
  'wsus-access': {
    name: 'Verbindung zum Update-Server',
    fetch: 'Auf dem betroffenen Computer mit eingeschaltetem Verbindungstest noch einmal prüfen.'
  },
  'winhttp-requests': {
    name: 'Anfragen über WinHTTP',
    fetch:
      'Unter Windows mit eingeschaltetem Verbindungstest noch einmal prüfen; dafür muss der Windows Script Host (cscript.exe) erlaubt sein.'
  },
  'tls-versions': {
    name: 'TLS-Versionen des Servers',
    fetch:
      'Auf dem betroffenen Computer mit eingeschaltetem Verbindungstest noch einmal prüfen; jede TLS-Version wird einzeln angeboten.'
  },
  'revocation-lookup': {
    name: 'Adressen der Sperrprüfung',
    fetch:
      'Auf dem betroffenen Computer mit eingeschaltetem Verbindungstest noch einmal prüfen; jede Adresse, die die Zertifikate nennen, wird über den Proxy des Systems abgerufen.'
  },
  'tls-settings': {
    name: 'TLS-Einstellungen des Computers',
    fetch:
      'Die Prüfung auf dem Computer ausführen, oder die Schlüssel HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols und HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp exportieren.'
  },
  'pin-store': {
    name: 'Zertifikatspeicher WindowsServerUpdateServices',
    fetch:
      'Die Prüfung auf dem Computer ausführen, oder den Schlüssel HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\WindowsServerUpdateServices exportieren.'
  },
  'update-agent': {
    name: 'Auskunft des Windows Update-Agents',
    fetch:
      'Auf dem betroffenen Computer prüfen, oder dort (New-Object -ComObject Microsoft.Update.ServiceManager).Services ausführen und die Ausgabe speichern.'
  },
  watch: {
    name: 'Beobachtung',
    fetch: 'Auf dem betroffenen Computer „sup-doctor check --watch“ ausführen, bis der Fehler auftritt.'
  },
  'iis-configuration': {
    name: 'Konfiguration von IIS',
    fetch:
      'Auf dem WSUS als Administrator C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config kopieren; dazu %windir%\\System32\\inetsrv\\appcmd.exe list apppools ausführen und die Ausgabe speichern.'
  },
  'ssl-bindings': {
    name: 'Zertifikate der Ports',
    fetch: 'Auf dem WSUS netsh http show sslcert ausführen und die Ausgabe speichern.'
  },
  'wsus-setup': {
    name: 'Einstellungen des WSUS',
    fetch: 'Auf dem WSUS den Schlüssel HKLM\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup exportieren.'
  },
  'sup-properties': {
    name: 'Eigenschaften des Softwareupdatepunkts',
    fetch:
      'Auf dem Standortserver (Get-WmiObject -Namespace root\\sms\\site_<Standortcode> -Class SMS_SCI_SysResUse -Filter "RoleName=\'SMS Software Update Point\'") | % { $_.NetworkOSPath; $_.Props | select PropertyName,Value } ausführen und die Ausgabe speichern.'
  },
  'server-tls': {
    name: 'TLS-Einstellungen des Servers',
    fetch:
      'Auf dem WSUS den Schlüssel HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols exportieren.'
  },
  'server-log': {
    name: 'Protokolle von Standortserver und WSUS',
    fetch:
      'WCM.log aus dem Ordner Logs des Standortservers holen, dazu WSUSCtrl.log vom Softwareupdatepunkt und SoftwareDistribution.log aus C:\\Program Files\\Update Services\\LogFiles.'
  },
  'server-computer': {
    name: 'Angaben zum Update-Server',
    fetch: 'Auf dem WSUS als Administrator „sup-doctor collect --server --save server.supcase“ ausführen.'
  },
  'server-services': {
    name: 'Dienste des Update-Servers',
    fetch:
      'Auf dem WSUS sc query W3SVC, sc query WAS, sc query WsusService und sc query HTTP ausführen und die Ausgaben speichern.'
  },
  'server-events': {
    name: 'Ereignisse des Update-Servers',
    fetch:
      'Auf dem WSUS in der Ereignisanzeige die Protokolle „System“ und „Anwendung“ mit „Alle Ereignisse speichern unter“ als .evtx speichern.'
  },
  'disk-space': {
    name: 'freier Platz auf dem Systemlaufwerk',
    fetch: 'Die Prüfung auf dem betroffenen Computer ausführen.'
  }
} satisfies Record<ProbeId, ProbesText>

const en: typeof de = {
  client: { name: 'details of the computer', fetch: 'Run the check on the computer concerned.' },
  'technician-choice': {
    name: 'details given by the technician',
    fetch: 'Enter the update server or the proxy when starting the check.'
  },
  repairs: { name: 'changes made', fetch: 'Let the wizard make an offered change.' },
  'server-settings': {
    name: 'settings of the server',
    fetch: 'Check the consoles of Configuration Manager, WSUS and IIS, and answer the questions in the wizard.'
  },
  'update-policy': {
    name: 'Windows Update policies',
    fetch:
      'Export the registry key HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate from the computer, or run the check there.'
  },
  'update-services': {
    name: 'services of Windows Update',
    fetch: 'Run the check on the computer concerned; it reads the start types of the services.'
  },
  'winhttp-settings': {
    name: 'WinHTTP proxy settings',
    fetch:
      'Run the check on the computer, or export the key HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections.'
  },
  'user-proxy': {
    name: 'proxy settings of the accounts',
    fetch: 'Check again as administrator; it reads the Internet settings of all accounts.'
  },
  'windows-update-log': {
    name: 'WindowsUpdate.log',
    fetch: 'Get WindowsUpdate.log; since Windows 10 the PowerShell command Get-WindowsUpdateLog creates it.'
  },
  'event-log': {
    name: 'event logs',
    fetch:
      'In Event Viewer, save “Microsoft-Windows-WindowsUpdateClient/Operational” as .evtx; also “Bits-Client/Operational” and “System”.'
  },
  'configmgr-log': {
    name: 'ConfigMgr client logs',
    fetch: 'From C:\\Windows\\CCM\\Logs get the files WUAHandler.log, ScanAgent.log and LocationServices.log.'
  },
  'machine-identity': {
    name: 'name and id of the computer',
    fetch: 'Export the key HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName from the computer.'
  },
  'scan-retry-codes': {
    name: 'list of scan errors for the switch of server',
    fetch:
      'On the client, run (Get-WmiObject -Namespace root\\ccm\\policy\\machine\\actualconfig -Class CCM_UpdateSource).ScanFailureRetryErrorCodes and save its output.'
  },
  'iis-log': {
    name: 'IIS log of WSUS',
    fetch:
      'On the WSUS machine get the IIS log of the WSUS site for the day of the error (C:\\inetpub\\logs\\LogFiles).'
  },
  'httperr-log': {
    name: 'HTTPERR log of WSUS',
    fetch:
      'On the WSUS machine get the files httperr*.log from C:\\Windows\\System32\\LogFiles\\HTTPERR; they list requests that did not reach IIS.'
  },
  'command-output': {
    name: 'output of commands',
    fetch: 'Drop the output of Test-NetConnection, nslookup or curl on the client as a text file.'
  },
  'certificate-file': {
    name: 'certificate file',
    fetch: 'Export the certificate of the WSUS site without its private key as a .cer file and drop it.'
  },
  'name-answers': {
    name: 'name resolution',
    fetch: 'Check again on the computer concerned with the connection test on; it reads the hosts file and DNS.'
  },
  'pac-script': {
    name: 'PAC script',
    fetch:
      'Check again on the computer concerned with the connection test on; it downloads the script and evaluates it for the update server.'
  },
  'wsus-access': {
    name: 'connection to the update server',
    fetch: 'Check again on the computer concerned with the connection test on.'
  },
  'winhttp-requests': {
    name: 'requests through WinHTTP',
    fetch:
      'Check again on Windows with the connection test on; the Windows Script Host (cscript.exe) must be allowed for it.'
  },
  'tls-versions': {
    name: 'TLS versions of the server',
    fetch: 'Check again on the computer concerned with the connection test on; it offers each TLS version separately.'
  },
  'revocation-lookup': {
    name: 'addresses of the revocation check',
    fetch:
      'Check again on the computer concerned with the connection test on; it fetches each address that the certificates name over the system’s proxy.'
  },
  'tls-settings': {
    name: 'TLS settings of the computer',
    fetch:
      'Run the check on the computer, or export the keys HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols and HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp.'
  },
  'pin-store': {
    name: 'certificate store WindowsServerUpdateServices',
    fetch:
      'Run the check on the computer, or export the key HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\WindowsServerUpdateServices.'
  },
  'update-agent': {
    name: 'answers of the Windows Update Agent',
    fetch:
      'Run the check on the computer concerned, or run (New-Object -ComObject Microsoft.Update.ServiceManager).Services there and save its output.'
  },
  watch: {
    name: 'watching',
    fetch: 'Run “sup-doctor check --watch” on the computer concerned until the failure happens.'
  },
  'iis-configuration': {
    name: 'configuration of IIS',
    fetch:
      'On the WSUS machine, copy C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config as administrator; also run %windir%\\System32\\inetsrv\\appcmd.exe list apppools and save its output.'
  },
  'ssl-bindings': {
    name: 'certificates of the ports',
    fetch: 'On the WSUS machine, run netsh http show sslcert and save its output.'
  },
  'wsus-setup': {
    name: 'settings of WSUS',
    fetch: 'On the WSUS machine, export the key HKLM\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup.'
  },
  'sup-properties': {
    name: 'properties of the software update point',
    fetch:
      'On the site server, run (Get-WmiObject -Namespace root\\sms\\site_<site code> -Class SMS_SCI_SysResUse -Filter "RoleName=\'SMS Software Update Point\'") | % { $_.NetworkOSPath; $_.Props | select PropertyName,Value } and save its output.'
  },
  'server-tls': {
    name: 'TLS settings of the server',
    fetch:
      'On the WSUS machine, export the key HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols.'
  },
  'server-log': {
    name: 'logs of site server and WSUS',
    fetch:
      'Get WCM.log from the Logs folder of the site server, also WSUSCtrl.log from the software update point and SoftwareDistribution.log from C:\\Program Files\\Update Services\\LogFiles.'
  },
  'server-computer': {
    name: 'details of the update server',
    fetch: 'On the WSUS machine, run “sup-doctor collect --server --save server.supcase” as administrator.'
  },
  'server-services': {
    name: 'services of the update server',
    fetch:
      'On the WSUS machine, run sc query W3SVC, sc query WAS, sc query WsusService and sc query HTTP, and save their output.'
  },
  'server-events': {
    name: 'events of the update server',
    fetch:
      'On the WSUS machine, save the logs “System” and “Application” as .evtx with “Save All Events As” in Event Viewer.'
  },
  'disk-space': { name: 'free space of the system drive', fetch: 'Run the check on the computer concerned.' }
}

export const probesText: Readonly<Record<Language, Readonly<Record<ProbeId, ProbesText>>>> = { de, en }
