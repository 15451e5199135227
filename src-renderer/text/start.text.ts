import type { Language } from '../../src-main/contract/text.ts'
import type { SampleId } from '../../src-main/service/api.ts'

/** The first page. */
const de = {
  start: {
    title: 'Warum findet dieser Computer keine Updates?',
    lead: 'SUP Doctor findet die Ursache, sagt, wer sie beheben muss, und schreibt den Bericht dazu.',
    computer: 'Diesen Computer prüfen',
    promises: ['dauert etwa 1 Minute', 'ändert nichts an diesem Computer', 'ohne Internet'],
    limits: 'Ohne Administratorrechte entfallen einzelne Prüfungen; der Befund nennt sie.',
    elevated: 'mit Administratorrechten gestartet: Nichts entfällt',
    notElevated:
      'ohne Administratorrechte gestartet: Die Proxyeinstellungen anderer Konten und geschützte Protokolle entfallen, Änderungen sind nicht möglich',
    what: 'Das wird geprüft',
    last: 'Zuletzt geprüft',
    open: 'Öffnen',
    delete: 'Fall löschen',
    pasted: 'Eingefügter Text.log',
    change: 'Anderen Server oder Proxy prüfen',
    wsus: 'Adresse des Update-Servers',
    wsusHint: 'Leer lassen für die Adresse aus der Richtlinie. Beispiel: http://sup01.contoso.local:8530',
    proxy: 'Proxy',
    proxyHint: 'Leer: Einstellung von Windows (WinHTTP). Sonst Name:Port – oder „direct“ für ohne Proxy.',
    network: 'Verbindung zum Update-Server testen',
    search: 'Windows Update dabei suchen lassen',
    searchHint:
      'Startet eine Suche beim Update-Server, wie der Knopf in den Einstellungen. Installiert nichts. Bis zu 5 Minuten.',
    server: 'Dieser Computer ist der Update-Server',
    serverWhat:
      'WSUS ist hier eingerichtet. Gelesen werden IIS, Zertifikate der Ports, Dienste, Ereignisse und Protokolle; gesendet und geändert wird nichts. Am besten als Administrator. Den gespeicherten Fall zusammen mit dem des Clients öffnen: Beide ergeben ein Ergebnis.',
    serverRead: 'Update-Server auslesen',
    files: 'Protokolle oder einen Fall öffnen',
    filesWhat: 'Von einem anderen Computer, auch ganze Ordner und ZIP-Dateien. Der Dateiname spielt keine Rolle.',
    filesHelp: 'Welche Dateien helfen?',
    filesKinds: [
      'WindowsUpdate.log, WUAHandler.log, ScanAgent.log',
      'IIS- und HTTPERR-Protokolle des Update-Servers',
      'Registry-Exporte, Ereignisprotokolle (.evtx), Ausgaben von netsh oder curl',
      'ein gespeicherter Fall (.supcase)'
    ],
    filesLimit: 'Höchstens 48 MB auf einmal. Größere: im Programmfenster oder mit „sup-doctor check PFAD“.',
    drop: 'Dateien oder Ordner hierher ziehen oder mit Strg + V einfügen',
    noDrop: 'Mit Administratorrechten lässt Windows nichts hineinziehen: bitte wählen oder mit Strg + V einfügen',
    pickFiles: 'Dateien wählen …',
    pickFolder: 'Ordner wählen …',
    readingFiles: 'Die Dateien werden gelesen …',
    samples: 'Beispielfall ansehen',
    samplesWhat: 'Zum Kennenlernen: fünf erfundene Fälle'
  },
  licences: {
    title: 'Lizenzen',
    lead: 'SUP Doctor steht unter der MIT-Lizenz. Mitgeliefert wird die Arbeit anderer:',
    unavailable: 'Die Liste ließ sich nicht laden. Läuft SUP Doctor noch?'
  },
  samples: {
    badge: 'Beispielfall',
    ticket: (name: string) => `Beispielfall (erfunden): ${name}`,
    names: {
      'proxy-sign-in': 'Proxy verlangt Anmeldung',
      'certificate-expired': 'Zertifikat abgelaufen',
      'time-out-in-logs': 'Zeitüberschreitung',
      healthy: 'Alles in Ordnung',
      undecided: 'Noch offen'
    } satisfies Record<SampleId, string>
  }
}
type StartText = typeof de

const en: StartText = {
  start: {
    title: 'Why does this computer find no updates?',
    lead: 'SUP Doctor finds the cause, names who has to fix it, and writes the report.',
    computer: 'Check this computer',
    promises: ['takes about 1 minute', 'changes nothing on this computer', 'without the Internet'],
    limits: 'Without administrator rights some checks are left out; the result names them.',
    elevated: 'started with administrator rights: nothing is left out',
    notElevated:
      'started without administrator rights: the proxy settings of other accounts and protected logs are left out, changes are not possible',
    what: 'What is checked',
    last: 'Last checked',
    open: 'Open',
    delete: 'Delete case',
    pasted: 'Pasted text.log',
    change: 'Check another server or proxy',
    wsus: 'Address of the update server',
    wsusHint: 'Leave empty for the address in the policy. Example: http://sup01.contoso.local:8530',
    proxy: 'Proxy',
    proxyHint: 'Empty: Windows setting (WinHTTP). Otherwise name:port, or “direct” for no proxy.',
    network: 'Test the connection to the update server',
    search: 'Have Windows Update search as well',
    searchHint:
      'Starts a search at the update server, as the button in Settings does. Installs nothing. Up to 5 minutes.',
    server: 'This computer is the update server',
    serverWhat:
      'WSUS is set up here. This reads IIS, certificates of the ports, services, events and logs; it sends and changes nothing. Best as administrator. Open the saved case together with that of the client: both give one result.',
    serverRead: 'Read the update server',
    files: 'Open logs or a case',
    filesWhat: 'From another computer, whole folders and ZIP files, too. File names do not matter.',
    filesHelp: 'Which files help?',
    filesKinds: [
      'WindowsUpdate.log, WUAHandler.log, ScanAgent.log',
      'IIS and HTTPERR logs of the update server',
      'registry exports, event logs (.evtx), output of netsh or curl',
      'a saved case (.supcase)'
    ],
    filesLimit: 'At most 48 MB at a time. Larger ones: in the program window or with “sup-doctor check PATH”.',
    drop: 'Drop files or folders here, or paste with Ctrl + V',
    noDrop: 'With administrator rights Windows lets nothing be dropped: please choose, or paste with Ctrl + V',
    pickFiles: 'Choose files …',
    pickFolder: 'Choose a folder …',
    readingFiles: 'Reading the files …',
    samples: 'Try a sample case',
    samplesWhat: 'Five invented cases to get to know the program'
  },
  licences: {
    title: 'Licences',
    lead: 'SUP Doctor is under the MIT licence. It comes with the work of others:',
    unavailable: 'The list could not be loaded. Is SUP Doctor still running?'
  },
  samples: {
    badge: 'Sample case',
    ticket: (name) => `Sample case (invented): ${name}`,
    names: {
      'proxy-sign-in': 'Proxy requires a sign-in',
      'certificate-expired': 'Certificate expired',
      'time-out-in-logs': 'Timeout',
      healthy: 'Nothing wrong',
      undecided: 'Not known yet'
    }
  }
}

export const startText: Readonly<Record<Language, StartText>> = { de, en }
