import type { WouldDecide } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'

/** What to do where nothing is decided; how each missing piece is got is said with its probe. */
/** From the case: what failed, when, and where. Empty where unknown. */
interface Known {
  readonly code: string
  readonly time: string
  readonly server: string
}
interface Said {
  readonly value: string
  readonly file: string
}
interface Contradicting {
  readonly name: string
  readonly one: Said
  readonly other: Said
}
interface Deciding {
  readonly headline: string
  readonly actions: readonly string[]
}
type DecidingTexts = Readonly<Record<Exclude<WouldDecide, 'missing-evidence'>, (known: Known) => Deciding>>

const de = {
  /** The one thing that would decide, by what is missing. */
  deciding: {
    'content-request': ({ code, server }: Known) => ({
      headline: 'Das Herunterladen prüfen, nicht den Scan',
      actions: [
        `Die Adresse der Datei aus WindowsUpdate.log („File URL“${code === '' ? '' : `, bei ${code}`}) auf diesem Computer aufrufen: HTTP 404 heißt, dass sie ${server === '' ? 'auf dem Server' : `unter ${server}`} fehlt; keine Antwort heißt Netzwerk oder Proxy.`,
        'Mit „bitsadmin /util /getieproxy localsystem“ und „Get-DeliveryOptimizationStatus“ nachsehen, welche Verbindung der Download nimmt.',
        'Fehlt die Datei, auf dem WSUS „wsusutil reset“ ausführen lassen.'
      ]
    }),
    'installation-log': ({ code }: Known) => ({
      headline: 'Die Installation prüfen, nicht den Scan',
      actions: [
        `Auf diesem Computer im Protokoll unter %windir%\\Logs\\CBS die ersten Zeilen mit „Error“ zur Zeit des Fehlers lesen${code === '' ? '' : ` (bekannt ist ${code})`}; bei einem Update eines anderen Herstellers in dessen Installationsprotokoll.`,
        'Den Computer neu starten und die Installation wiederholen: Ein offener Neustart hält sie auf.',
        'Meldet dieses Protokoll beschädigte Komponenten, als Administrator „DISM /Online /Cleanup-Image /RestoreHealth“ ausführen.'
      ]
    }),
    'request-lines': ({ code, time }: Known) => ({
      headline: `WindowsUpdate.log${time === '' ? '' : ` vom ${time}`} besorgen: Darin steht, woran die Suche${code === '' ? '' : ` mit ${code}`} scheiterte`,
      actions: ['Auf dem Client in PowerShell „Get-WindowsUpdateLog“ ausführen und die Datei vom Desktop hinzufügen.']
    }),
    'live-connection': ({ server }: Known) => ({
      headline: `Vom betroffenen Computer aus prüfen, ob ${server === '' ? 'der Update-Server' : server} jetzt antwortet`,
      actions: [
        `SUP Doctor auf diesem Computer mit der Verbindungsprüfung ausführen${server === '' ? '' : `, oder von dort „--wsus ${server}“ angeben`}.`
      ]
    }),
    'whole-scan': () => ({
      headline: 'Das Protokoll ab dem Beginn der letzten Suche besorgen: Ohne ihn ist offen, wo gesucht wurde',
      actions: [
        'Die Zeilen von „START“ bis „END“ der letzten Suche hinzufügen, oder die ganze WindowsUpdate.log und WUAHandler.log.'
      ]
    }),
    'client-log': () => ({
      headline: 'Das Protokoll eines betroffenen Clients besorgen: Es sagt, nach welchen Zeilen hier zu suchen ist',
      actions: [
        'WUAHandler.log oder WindowsUpdate.log eines Clients hinzufügen, dessen Scan in dieser Zeit gescheitert ist.'
      ]
    }),
    'scan-log': ({ code }: Known) => ({
      headline: `Das Protokoll des letzten Scans besorgen: Es sagt, ob und womit er scheitert${code === '' ? '' : ` (bekannt ist ${code})`}`,
      actions: [
        'WUAHandler.log, oder in PowerShell „Get-WindowsUpdateLog“ ausführen und die Datei vom Desktop hinzufügen.'
      ]
    })
  } satisfies DecidingTexts,
  /** Where only the code of the newest failed scan says what to do. */
  byCode: ({ code, time }: { readonly code: string; readonly time: string }) =>
    `Dem Fehlercode ${code} der letzten Suche${time === '' ? '' : ` vom ${time}`} nachgehen`,
  /** Two files differ in a setting. */
  contradicting: ({ name, one, other }: Contradicting) => ({
    headline: `Klären, welche der beiden Dateien gilt: ${name} ist darin verschieden`,
    action: `Auf dem Computer nachsehen oder den Schlüssel dort neu exportieren: ${name} ist „${one.value}“ in ${one.file} und „${other.value}“ in ${other.file}.`
  }),
  notSet: 'nicht gesetzt',
  /** The newest scan failed at a server that is no longer set. */
  otherServer: ({ asked, server }: { readonly asked: string; readonly server: string }) => ({
    headline: `Einen Scan am jetzt eingetragenen Server ausführen: Der letzte scheiterte noch an ${asked}`,
    actions: [
      `Auf dem Client den „Scanzyklus für Softwareupdates“ starten und das Protokoll danach hinzufügen. Über ${server} sagen die vorhandenen Protokolle noch nichts.`
    ]
  }),
  /** By the one thing that decides most of what is open. */
  first: {
    administrator: 'Als Administrator erneut prüfen',
    network: 'Mit Verbindungstest noch einmal prüfen',
    store: 'Erneut prüfen, damit der Zertifikatspeicher gelesen wird',
    evidence: (name: string) => `Dies besorgen und erneut prüfen: ${name}`,
    again: 'Auf dem betroffenen Computer erneut prüfen'
  },
  administrator: 'SUP Doctor als Administrator starten und erneut prüfen.',
  store:
    'Erneut prüfen, im Fenster von SUP Doctor oder mit Node.js ab 22.15: Der Zertifikatspeicher des Computers ließ sich nicht lesen; ob das Zertifikat vertrauenswürdig ist, bleibt offen.',
  fallback: 'Die Prüfung auf dem betroffenen Computer wiederholen, als Administrator und im Netzwerk des Kunden.'
}
type NextStepText = typeof de

const en: NextStepText = {
  deciding: {
    'content-request': ({ code, server }) => ({
      headline: 'Check the download, not the scan',
      actions: [
        `Open the file’s address from WindowsUpdate.log (“File URL”${code === '' ? '' : `, at ${code}`}) on this computer: HTTP 404 means that it is missing ${server === '' ? 'on the server' : `at ${server}`}; no answer means the network or a proxy.`,
        'Look with “bitsadmin /util /getieproxy localsystem” and “Get-DeliveryOptimizationStatus” which connection the download uses.',
        'If the file is missing, have “wsusutil reset” run on the WSUS.'
      ]
    }),
    'installation-log': ({ code }) => ({
      headline: 'Check the installation, not the scan',
      actions: [
        `On this computer, read the first lines with “Error” at the time of the failure in the log below %windir%\\Logs\\CBS${code === '' ? '' : ` (known is ${code})`}; for an update of another vendor, read the log of its installer.`,
        'Restart the computer and install again: a pending restart holds it up.',
        'If that log reports damaged components, run “DISM /Online /Cleanup-Image /RestoreHealth” as administrator.'
      ]
    }),
    'request-lines': ({ code, time }) => ({
      headline: `Get the WindowsUpdate.log${time === '' ? '' : ` of ${time}`}: it shows why the search failed${code === '' ? '' : ` with ${code}`}`,
      actions: ['Run “Get-WindowsUpdateLog” in PowerShell on the client and add the file from the desktop.']
    }),
    'live-connection': ({ server }) => ({
      headline: `Check from the computer concerned whether ${server === '' ? 'the update server' : server} answers now`,
      actions: [
        `Run SUP Doctor on this computer with the connection test${server === '' ? '' : `, or give “--wsus ${server}” there`}.`
      ]
    }),
    'whole-scan': () => ({
      headline: 'Get the log from the beginning of the last search: without it, it is open where the search went',
      actions: [
        'Add the lines from “START” to “END” of the last search, or the whole WindowsUpdate.log and WUAHandler.log.'
      ]
    }),
    'client-log': () => ({
      headline: 'Get the log of a client concerned: it says which lines to look for here',
      actions: ['Add the WUAHandler.log or WindowsUpdate.log of a client whose scan failed during this time.']
    }),
    'scan-log': ({ code }) => ({
      headline: `Get the log of the last scan: it says whether it fails and with what${code === '' ? '' : ` (known is ${code})`}`,
      actions: [
        'Add the WUAHandler.log, or run “Get-WindowsUpdateLog” in PowerShell and add the file from the desktop.'
      ]
    })
  },
  byCode: ({ code, time }) => `Follow the error code ${code} of the last search${time === '' ? '' : ` of ${time}`}`,
  contradicting: ({ name, one, other }) => ({
    headline: `Find out which of the two files holds: they differ in ${name}`,
    action: `Look on the computer, or export the key there again: ${name} is “${one.value}” in ${one.file} and “${other.value}” in ${other.file}.`
  }),
  notSet: 'not set',
  otherServer: ({ asked, server }) => ({
    headline: `Run a scan at the server that is set now: the last one still failed at ${asked}`,
    actions: [
      `Start “Software Updates Scan Cycle” on the client and add the log afterwards. The logs at hand do not say anything about ${server} yet.`
    ]
  }),
  first: {
    administrator: 'Check again as administrator',
    network: 'Check again with the connection test',
    store: 'Check again so that the certificate store is read',
    evidence: (name) => `Get this, then check again: ${name}`,
    again: 'Check again on the computer concerned'
  },
  administrator: 'Start SUP Doctor as an administrator and check again.',
  store:
    'Check again, in the window of SUP Doctor or with Node.js 22.15 or later: the certificate store of the computer could not be read, so it is not known whether the certificate is trusted.',
  fallback: 'Repeat the check on the computer concerned, as administrator and inside the customer’s network.'
}

export const nextStepText: Readonly<Record<Language, NextStepText>> = { de, en }
