import type { FileProblemReason } from '../../casefile/raw-file.ts'
import type { SelfTest } from '../self-test/self-test.ts'
import type { Language } from '../../contract/text.ts'
import { writeErrorText } from './write-errors.text.ts'

const mostNames = 5

function shortList(names: readonly string[]): string {
  return [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ')
}

/** One sentence for everything that can be wrong before a run begins. */
const de = {
  unknownCommand: (name: string) => `Den Befehl „${name}“ gibt es nicht; „sup-doctor --help“ zeigt alle.`,
  badOption: (name: string) => `Die Option „${name}“ gibt es bei diesem Befehl nicht.`,
  missingValue: (name: string) => `Die Option „${name}“ braucht einen Wert.`,
  badUrl: (text: string) => `„${text}“ ist keine Adresse der Form http://server:8530.`,
  badProxy: (text: string) => `„${text}“ ist kein Proxy der Form server:port (oder „direct“).`,
  badTimeout: (text: string) => `„${text}“ ist keine Zeit in Sekunden zwischen 1 und 3600.`,
  badLanguage: (text: string) => `Die Sprache „${text}“ gibt es nicht, nur „de“ und „en“.`,
  badPort: (text: string) => `„${text}“ ist kein Port zwischen 0 und 65535.`,
  notFound: (path: string) => `„${path}“ gibt es nicht.`,
  unreadable: (path: string) => `„${path}“ lässt sich nicht lesen.`,
  /** `why`: a sentence about the first of them. */
  nothingRecognised: (names: readonly string[], why: string | null) =>
    names.length === 1 && why !== null
      ? `„${names[0] ?? ''}“: ${why}`
      : names.length === 0
        ? 'In den angegebenen Ordnern liegt keine Datei.'
        : `Nichts davon wurde als Protokoll, Registry-Export oder Ausgabe eines Befehls erkannt: ${shortList(names)}.`,
  quoted: (name: string) => `„${name}“`,
  /** In place of a file's name, at the beginning of a sentence as well. */
  numberedFile: (number: number) => `Datei ${number}`,
  reading: (name: string, percent: number, megabytes: string, perSecond: string) =>
    `${name} wird gelesen: ${percent} % von ${megabytes} MB, ${perSecond} MB/s`,
  fileProblem: {
    vanished: (name) =>
      `${name} wurde gelöscht, bevor die Datei gelesen war, und deshalb ausgelassen; alle anderen Ergebnisse gelten.`,
    changed: (name) => `${name} wurde beim Lesen gekürzt und deshalb ausgelassen; alle anderen Ergebnisse gelten.`,
    unreadable: (name) => `${name} ließ sich nicht lesen und wurde ausgelassen; alle anderen Ergebnisse gelten.`,
    'unreadable-name': (name) =>
      `${name} wurde ausgelassen, weil im Namen Bytes stehen, die kein UTF-8 sind; alle anderen Ergebnisse gelten.`,
    'no-temporary-room': (name) =>
      `${name} wurde ausgelassen, weil zum Entpacken im Ordner für temporäre Dateien Platz oder die Berechtigung fehlt.`,
    'timed-out': (name) =>
      `${name} wurde nicht zu Ende gelesen, weil die Zeit abgelaufen war; --timeout verlängert sie.`
  } satisfies Record<FileProblemReason, (name: string) => string>,
  noFolder: (path: string) => `„${path}“ lässt sich nicht schreiben, weil der Ordner fehlt oder schreibgeschützt ist.`,
  /** `code`: the system's word, such as `ENOSPC`. */
  notWritten: (path: string, code: string) => `„${path}“ ließ sich nicht schreiben: ${writeErrorText(code, 'de')}.`,
  outputFull: (code: string) => `Die Ausgabe ließ sich nicht zu Ende schreiben: ${writeErrorText(code, 'de')}.`,
  oneOutput: 'Mit „-“ passt nur ein Ergebnis auf die Standardausgabe; die anderen brauchen eine Datei.',
  takenPlace: (path: string) => `„${path}“ ist schon eine Eingabe oder ein anderes Ergebnis und würde überschrieben.`,
  outputIsInput: 'Die Ausgabe ist in eine Eingabe umgeleitet, die sie verändern würde.',
  notOurs: (path: string) =>
    `„${path}“ gibt es schon und ist kein Ergebnis von SUP Doctor; überschrieben wird es nicht.`,
  outOfTime: 'Das Zeitlimit war um, bevor das Ergebnis fertig war; „--timeout“ nimmt mehr Sekunden.',
  noValue: (name: string) => `Die Option „${name}“ steht für sich, ohne Wert.`,
  codeMissing: 'Bitte einen Fehlercode angeben, zum Beispiel 0x8024401B.',
  notACode: (text: string) => `„${text}“ ist kein Fehlercode.`,
  unknownCode: (code: string) => `Zu ${code} liegt keine Beschreibung vor.`,
  saveMissing: 'Bitte einen Speicherort angeben: --save DATEI.supcase.',
  serverAlone:
    '„--server“ liest nur diesen Computer und sendet nichts: ohne „--wsus“, „--proxy“, „--live“, „--scan“, „--watch“ und „--marker“.',
  notElevated:
    'Ohne Administratorrechte ausgeführt: IIS gibt seine Konfiguration dann nicht heraus. „Als Administrator ausführen“ liest sie.',
  noWsusHere: 'Auf diesem Computer ist kein WSUS eingerichtet, soweit lesbar. Gemeint ist der Update-Server selbst.',
  unread: (name: string, place: string, reason: string) => `Nicht gelesen: ${name} (${place}): ${reason}.`,
  compareTwo: 'Bitte zwei Fälle, Dateien oder Ordner angeben: zuerst den betroffenen Computer, dann den zum Vergleich.',
  fleetMissing: 'Bitte die Dateien oder Ordner mit den Ergebnissen von „check --fleet“ angeben.',
  noFleetLines: 'Diese Dateien enthalten kein Ergebnis von „check --fleet“.',
  inputNotTaken: (input: string) => `Dieser Befehl erwartet keine Dateien („${input}“).`,
  noPdf: (reason: 'no-browser' | 'print-failed', html: string) =>
    reason === 'no-browser'
      ? `Kein PDF, weil weder Edge noch Chrome noch Chromium gefunden wurde; stattdessen geschrieben: ${html}`
      : `Kein PDF, weil der Browser nicht drucken konnte; stattdessen geschrieben: ${html}`,
  written: (path: string) => `Geschrieben: ${path}`,
  watchHereOnly: '„--watch“ beobachtet diesen Computer: ohne EINGABE, „--no-network“ und „--scan“.',
  badMinutes: (text: string) => `„${text}“ ist keine Zeit in Minuten zwischen 1 und 1440.`,
  /** `works`: what this round's request showed. */
  watched: (works: boolean, quote: string) => `${works ? 'in Ordnung' : 'fehlgeschlagen'}: ${quote}`,
  scanHereOnly: '„--scan“ lässt diesen Computer suchen: ohne EINGABE und ohne „--no-network“.',
  ledgerAlone: '„--ledger“ gibt es nur zusammen mit „--redact“.',
  ledgerApart: 'Die Liste der Platzhalter nennt die echten Namen und braucht deshalb eine Datei für sich.',
  leaked: (count: number) =>
    count === 0
      ? 'Nichts geschrieben: Mit Platzhaltern würde sich das Ergebnis ändern.'
      : `Nichts geschrieben: ${count} Namen ließen sich nicht durch Platzhalter ersetzen.`,
  selfTest: ({ checks, readers, cases, wrong }: SelfTest, seconds: string) =>
    `Selbsttest: ${checks} Prüfungen, ${readers} Leser, ${cases} Fälle: ${wrong.length === 0 ? 'alles wie erwartet' : `nicht wie erwartet: ${wrong.join(', ')}`} (${seconds} s)`,
  cancelled: 'Abgebrochen.',
  /** `log`: where the whole story is; null where it could not be written. */
  broken: (detail: string, log: string | null) =>
    `SUP Doctor ist abgebrochen, weil das Programm einen Fehler hat (${detail}); ${log === null ? 'ein Protokoll ließ sich nicht schreiben' : `das Protokoll steht in ${log}`}. Für eine Fehlermeldung: „sup-doctor support --save DATEI.zip“`,
  supportMissing: 'Bitte einen Speicherort angeben: --save DATEI.zip.',
  supportHolds: (names: readonly string[]) => `Enthält, mit Platzhaltern statt Namen: ${names.join(', ')}`
}
type CliText = typeof de

const en: CliText = {
  unknownCommand: (name) => `There is no command “${name}”; “sup-doctor --help” lists them.`,
  badOption: (name) => `This command has no option “${name}”.`,
  missingValue: (name) => `“${name}” needs a value.`,
  badUrl: (text) => `“${text}” is not an address like http://server:8530.`,
  badProxy: (text) => `“${text}” is not a proxy like server:port (or “direct”).`,
  badTimeout: (text) => `“${text}” is not a time in seconds between 1 and 3600.`,
  badLanguage: (text) => `There is no language “${text}”, only “de” and “en”.`,
  badPort: (text) => `“${text}” is not a port between 0 and 65535.`,
  notFound: (path) => `“${path}” does not exist.`,
  unreadable: (path) => `“${path}” cannot be read.`,
  nothingRecognised: (names, why) =>
    names.length === 1 && why !== null
      ? `“${names[0] ?? ''}”: ${why}`
      : names.length === 0
        ? 'There is no file in the given folders.'
        : `None of these was recognised as a log, a registry export or the output of a command: ${shortList(names)}.`,
  quoted: (name) => `“${name}”`,
  numberedFile: (number) => `File ${number}`,
  reading: (name, percent, megabytes, perSecond) =>
    `${name} is being read: ${percent} % of ${megabytes} MB, ${perSecond} MB/s`,
  fileProblem: {
    vanished: (name) => `${name} was deleted before it was read and was left out; all other results apply.`,
    changed: (name) => `${name} was shortened while it was read and was left out; all other results apply.`,
    unreadable: (name) => `${name} could not be read and was left out; all other results apply.`,
    'unreadable-name': (name) =>
      `${name} was left out because its name has bytes that are no UTF-8; all other results apply.`,
    'no-temporary-room': (name) =>
      `${name} was left out because the folder for temporary files lacks room or permission for unpacking it.`,
    'timed-out': (name) => `${name} was not read to its end because the time limit was reached; --timeout extends it.`
  },
  noFolder: (path) => `“${path}” cannot be written because its folder does not exist or is write-protected.`,
  notWritten: (path, code) => `“${path}” could not be written: ${writeErrorText(code, 'en')}.`,
  outputFull: (code) => `The output could not be written to its end: ${writeErrorText(code, 'en')}.`,
  oneOutput: 'With “-” only one result fits on standard output; the others need a file.',
  takenPlace: (path) => `“${path}” is already an input or another result and would be overwritten.`,
  outputIsInput: 'The output is redirected into an input, which it would change.',
  notOurs: (path) => `“${path}” already exists and is no result of SUP Doctor; it is not overwritten.`,
  outOfTime: 'The time limit was up before the result was done; “--timeout” takes more seconds.',
  noValue: (name) => `The option “${name}” takes no value.`,
  codeMissing: 'Give an error code, for example 0x8024401B.',
  notACode: (text) => `“${text}” is not an error code.`,
  unknownCode: (code) => `There is no description of ${code}.`,
  saveMissing: 'Say where to save: --save FILE.supcase.',
  serverAlone:
    '“--server” reads this computer only and sends nothing: without “--wsus”, “--proxy”, “--live”, “--scan”, “--watch” and “--marker”.',
  notElevated:
    'Run without administrator rights: IIS does not hand out its configuration then. “Run as administrator” reads it.',
  noWsusHere:
    'No WSUS is set up on this computer, as far as could be read. This is meant for the update server itself.',
  unread: (name, place, reason) => `Not read: ${name} (${place}): ${reason}.`,
  compareTwo: 'Name two cases, files or folders: first the broken computer, then the healthy one.',
  fleetMissing: 'Name the files or folders with the results of “check --fleet”.',
  noFleetLines: 'These files contain no result of “check --fleet”.',
  inputNotTaken: (input) => `This command expects no files (“${input}”).`,
  noPdf: (reason, html) =>
    reason === 'no-browser'
      ? `No PDF, because neither Edge nor Chrome nor Chromium was found; written instead: ${html}`
      : `No PDF, because the browser could not print; written instead: ${html}`,
  written: (path) => `Written: ${path}`,
  watchHereOnly: '“--watch” watches this computer: without INPUT, “--no-network” and “--scan”.',
  badMinutes: (text) => `“${text}” is not a time in minutes between 1 and 1440.`,
  watched: (works, quote) => `${works ? 'in order' : 'failed'}: ${quote}`,
  scanHereOnly: '“--scan” makes this computer search: without INPUT and without “--no-network”.',
  ledgerAlone: '“--ledger” works only together with “--redact”.',
  ledgerApart: 'The list of placeholders holds the real names and therefore needs a file of its own.',
  leaked: (count) =>
    count === 0
      ? 'Nothing written: placeholders would change the result.'
      : `Nothing written: ${count} names could not be replaced by placeholders.`,
  selfTest: ({ checks, readers, cases, wrong }, seconds) =>
    `selftest: ${checks} checks, ${readers} readers, ${cases} cases: ${wrong.length === 0 ? 'all as expected' : `not as expected: ${wrong.join(', ')}`} (${seconds} s)`,
  cancelled: 'Cancelled.',
  broken: (detail, log) =>
    `SUP Doctor stopped because of an error in the program (${detail}); ${log === null ? 'no log could be written' : `the log is in ${log}`}. To report it: “sup-doctor support --save FILE.zip”`,
  supportMissing: 'Say where to save: --save FILE.zip.',
  supportHolds: (names) => `Contains, with placeholders instead of names: ${names.join(', ')}`
}

export const cliText: Readonly<Record<Language, CliText>> = { de, en }
export type { CliText }
