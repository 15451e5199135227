import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'

type WrongLogs = Exclude<NonNullable<Diagnosis['serverLogs']>['why'], 'many-clients'>

const iisFolder = '%SystemDrive%\\inetpub\\logs\\LogFiles\\W3SVC'
const httperrFiles = '%SystemRoot%\\System32\\LogFiles\\HTTPERR\\httperr*.log'

function paths(days: readonly string[], folder: string): string[] {
  return days.map((day) => `${folder}\\u_ex${day}.log`)
}

/** `\\server\share`. */
function isShare(folder: string): boolean {
  return folder.startsWith('\\\\')
}

const de = {
  /** Where several clients sent requests and nothing shows which lines are this client's. */
  clientAddress: {
    next: 'Die Adresse dieses Clients ergänzen: Daran sind seine Zeilen im Serverprotokoll zu erkennen',
    steps: [
      'Die Serverprotokolle decken die Zeit des Fehlers ab. Zu dieser Zeit haben mehrere Clients angefragt, und die Zeilen zeigen nicht, welche zu diesem Client gehören.',
      'LocationServices.log aus %windir%\\CCM\\Logs dazulegen: Darin nennt der Client seine Adresse.',
      'Oder SUP Doctor auf dem Client mit Verbindungstest ausführen und danach das IIS-Protokoll dieser Zeit dazulegen: Die Testanfragen haben ein Kennzeichen.'
    ]
  },
  /** Where only the client's time zone is missing. */
  clientClock: {
    next: 'Ein Protokoll mit der Zeitzone dieses Clients dazulegen: Erst damit sind seine Anfragen im Serverprotokoll zu finden',
    steps: [
      'Die Serverprotokolle liegen vor und verwenden UTC. Die Clientprotokolle nennen nur Ortszeit; deshalb ließen sich die Zeilen nicht zuordnen.',
      'WUAHandler.log oder ScanAgent.log aus %windir%\\CCM\\Logs dazulegen, als Datei und nicht aus CMTrace herauskopiert.',
      'Ohne Configuration Manager: ReportingEvents.log aus %windir%\\SoftwareDistribution.'
    ]
  },
  next: 'Serverprotokolle zur Fehlerzeit besorgen: Sie zeigen, ob die Ursache beim Server oder im Netzwerk liegt',
  /** Why the server log that was read is not enough. */
  wrong: {
    'no-log': null,
    'wrong-site': 'Das eingelesene IIS-Protokoll gehört zu einer anderen Website; nötig ist das der WSUS-Website.',
    'starts-late':
      'Das eingelesene IIS-Protokoll beginnt zu spät; es muss bis fünf Minuten vor den Fehler zurückreichen.',
    'ends-early':
      'Das eingelesene IIS-Protokoll endet zu früh; es muss mindestens zwei Minuten über den Fehler hinausreichen.',
    gap: 'Das eingelesene IIS-Protokoll hat zur Zeit des Fehlers eine Lücke.',
    'other-server':
      'Ein Webserver hat geantwortet, steht aber nicht in diesem Protokoll: nötig ist das des Servers, der antwortet.'
  } satisfies Record<WrongLogs, string | null>,
  steps: (days: readonly string[], from: string, to: string, marker: string | null, folder: string | null) => [
    folder === null
      ? `IIS-Protokoll auf dem WSUS: ${paths(days, `${iisFolder}<Nummer der WSUS-Website>`).join(' und ')}. Den Ordner nennt der IIS-Manager unter „Protokollierung“ der Website.`
      : `IIS-Protokoll auf dem WSUS: ${paths(days, folder).join(' und ')}, wie es in seiner applicationHost.config steht.${isShare(folder) ? ' Das ist eine Netzwerkfreigabe; „collect --server“ liest sie nicht.' : ''}`,
    `HTTPERR-Protokoll: ${httperrFiles}.`,
    `Zeitraum: ${from} bis ${to}; beide Protokolle verwenden UTC. Ganz neue Zeilen schreibt „netsh http flush logbuffer“ auf dem WSUS sofort.`,
    marker === null
      ? 'Noch besser: zuerst auf dem Client mit Verbindungstest prüfen. Dann sind die Anfragen im Serverprotokoll eindeutig zu finden.'
      : `Die Testanfragen von SUP Doctor stehen dort mit „${marker}“.`,
    'Die Dateien zusammen mit diesem gespeicherten Fall öffnen (Kommandozeile: sup-doctor check fall.supcase u_ex*.log httperr*.log).'
  ]
}
type ServerLogsRequestText = typeof de

const en: ServerLogsRequestText = {
  clientAddress: {
    next: 'Add the address of this client: it shows which lines in the server’s log belong to it',
    steps: [
      'The server’s logs cover the time of the error. Several clients sent requests at that time, and the lines do not show which belong to this client.',
      'Add LocationServices.log from %windir%\\CCM\\Logs: the client names its address there.',
      'Or run SUP Doctor on the client with the connection test, then add the IIS log of that time: the test requests have a marker.'
    ]
  },
  clientClock: {
    next: 'Add a log with the time zone of this client: only then can its requests be found in the server log',
    steps: [
      'The server logs are there and use UTC. The client logs give local time only, so the lines could not be matched.',
      'Add WUAHandler.log or ScanAgent.log from %windir%\\CCM\\Logs, as a file and not copied out of CMTrace.',
      'Without Configuration Manager: ReportingEvents.log from %windir%\\SoftwareDistribution.'
    ]
  },
  next: 'Get the server logs for the time of the error: they show whether the cause is the server or the network',
  wrong: {
    'no-log': null,
    'wrong-site': 'The IIS log that was read belongs to another web site; the one of the WSUS site is needed.',
    'starts-late': 'The IIS log that was read begins too late; it has to reach back to five minutes before the error.',
    'ends-early': 'The IIS log that was read ends too early; it has to reach at least two minutes beyond the error.',
    gap: 'The IIS log that was read has a gap at the time of the error.',
    'other-server': 'A web server answered but is not in this log: the log of the server that answers is needed.'
  },
  steps: (days, from, to, marker, folder) => [
    folder === null
      ? `IIS log on the WSUS: ${paths(days, `${iisFolder}<number of the WSUS site>`).join(' and ')}. IIS Manager names the folder under “Logging” of the site.`
      : `IIS log on the WSUS: ${paths(days, folder).join(' and ')}, as its applicationHost.config has it.${isShare(folder) ? ' That is a network share; “collect --server” does not read it.' : ''}`,
    `HTTPERR log: ${httperrFiles}.`,
    `Time: ${from} to ${to}; both logs use UTC. “netsh http flush logbuffer” on the WSUS writes the newest lines at once.`,
    marker === null
      ? 'Better still: check on the client with the connection test first. Its requests can then be found in the server log for certain.'
      : `The test requests of SUP Doctor are there with “${marker}”.`,
    'Open the files together with this saved case (command line: sup-doctor check case.supcase u_ex*.log httperr*.log).'
  ]
}

/** The server's own logs, where they decide between server and network. */
export const serverLogsRequestText: Readonly<Record<Language, ServerLogsRequestText>> = { de, en }
