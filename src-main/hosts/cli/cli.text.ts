import type { FileProblemReason } from '../../casefile/file-problem.ts'
import type { SelfTest } from '../self-test/self-test.ts'
import type { Language } from '../../contract/text.ts'
import { writeErrorText } from './write-errors.text.ts'

/** One sentence for everything that can be wrong before a run begins. */
interface CliText {
  readonly unknownCommand: (name: string) => string
  readonly badOption: (name: string) => string
  readonly missingValue: (name: string) => string
  readonly badUrl: (text: string) => string
  readonly badProxy: (text: string) => string
  readonly badTimeout: (text: string) => string
  readonly badLanguage: (text: string) => string
  readonly badPort: (text: string) => string
  readonly notFound: (path: string) => string
  readonly unreadable: (path: string) => string
  readonly quoted: (name: string) => string
  /** In place of a file's name, at the beginning of a sentence as well. */
  readonly numberedFile: (number: number) => string
  readonly reading: (name: string, percent: number, megabytes: string, perSecond: string) => string
  readonly fileProblem: Readonly<Record<FileProblemReason, (name: string) => string>>
  readonly noFolder: (path: string) => string
  /** `code`: the system's word, such as `ENOSPC`. */
  readonly notWritten: (path: string, code: string) => string
  readonly outputFull: (code: string) => string
  readonly oneOutput: string
  readonly takenPlace: (path: string) => string
  readonly noValue: (name: string) => string
  readonly codeMissing: string
  readonly notACode: (text: string) => string
  readonly unknownCode: (code: string) => string
  readonly saveMissing: string
  readonly fleetMissing: string
  readonly noFleetLines: string
  readonly inputNotTaken: (input: string) => string
  readonly noPdf: (reason: 'no-browser' | 'print-failed', html: string) => string
  readonly written: (path: string) => string
  readonly ledgerAlone: string
  readonly ledgerApart: string
  readonly leaked: (count: number) => string
  readonly selfTest: (test: SelfTest, seconds: string) => string
  readonly cancelled: string
  /** `log`: where the whole story is; null where it could not be written. */
  readonly broken: (detail: string, log: string | null) => string
  readonly supportMissing: string
  readonly supportHolds: (names: readonly string[]) => string
}

const de: CliText = {
  unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht; „sup-doctor --help“ zeigt alle.`,
  badOption: (name) => `Die Option „${name}“ gibt es bei diesem Befehl nicht.`,
  missingValue: (name) => `Zu „${name}“ fehlt der Wert.`,
  badUrl: (text) => `„${text}“ ist keine Adresse der Form http://server:8530.`,
  badProxy: (text) => `„${text}“ ist kein Proxy der Form server:port (oder „direct“).`,
  badTimeout: (text) => `„${text}“ ist keine Zeit in Sekunden zwischen 1 und 3600.`,
  badLanguage: (text) => `Die Sprache „${text}“ gibt es nicht, nur „de“ und „en“.`,
  badPort: (text) => `„${text}“ ist kein Port zwischen 0 und 65535.`,
  notFound: (path) => `„${path}“ gibt es nicht.`,
  unreadable: (path) => `„${path}“ lässt sich nicht lesen.`,
  quoted: (name) => `„${name}“`,
  numberedFile: (number) => `Datei ${number}`,
  reading: (name, percent, megabytes, perSecond) =>
    `${name} wird gelesen: ${percent} % von ${megabytes} MB, ${perSecond} MB/s`,
  fileProblem: {
    vanished: (name) => `${name} ist verschwunden, bevor die Datei gelesen war; alles andere gilt ohne sie.`,
    changed: (name) => `${name} wurde beim Lesen kürzer; alles andere gilt ohne diese Datei.`,
    unreadable: (name) => `${name} ließ sich nicht lesen; alles andere gilt ohne diese Datei.`,
    'timed-out': (name) =>
      `${name} wurde nicht zu Ende gelesen, weil die Zeit um war; mit --timeout lässt sie sich verlängern.`
  },
  noFolder: (path) =>
    `„${path}“ lässt sich nicht schreiben, weil es den Ordner nicht gibt oder er keine Datei annimmt.`,
  notWritten: (path, code) => `„${path}“ ließ sich nicht schreiben: ${writeErrorText(code, 'de')}.`,
  outputFull: (code) => `Die Ausgabe ließ sich nicht zu Ende schreiben: ${writeErrorText(code, 'de')}.`,
  oneOutput: 'Mit „-“ passt nur ein Ergebnis auf die Standardausgabe; die anderen brauchen eine Datei.',
  takenPlace: (path) => `„${path}“ ist schon eine Eingabe oder ein anderes Ergebnis und würde überschrieben.`,
  noValue: (name) => `Die Option „${name}“ nimmt keinen Wert.`,
  codeMissing: 'Es fehlt ein Fehlercode, zum Beispiel 0x8024401B.',
  notACode: (text) => `„${text}“ ist kein Fehlercode.`,
  unknownCode: (code) => `${code} steht nicht in der Liste dieses Programms.`,
  saveMissing: 'Es fehlt, wohin gespeichert werden soll: --save DATEI.supcase.',
  fleetMissing: 'Es fehlen die Dateien oder Ordner mit den Ergebnissen von „check --fleet“.',
  noFleetLines: 'Darin steht kein Ergebnis von „check --fleet“.',
  inputNotTaken: (input) => `Dieser Befehl nimmt keine Eingabe, also auch nicht „${input}“.`,
  noPdf: (reason, html) =>
    reason === 'no-browser'
      ? `Kein PDF, weil weder Edge noch Chrome noch Chromium gefunden wurde; stattdessen geschrieben: ${html}`
      : `Kein PDF, weil der Browser nicht drucken konnte; stattdessen geschrieben: ${html}`,
  written: (path) => `Geschrieben: ${path}`,
  ledgerAlone: '„--ledger“ gibt es nur zusammen mit „--redact“: Ohne Platzhalter gibt es keine Liste davon.',
  ledgerApart: 'Die Liste der Platzhalter nennt die echten Namen und braucht deshalb eine Datei für sich.',
  leaked: (count) =>
    count === 0
      ? 'Nichts geschrieben: Mit Platzhaltern wäre das Urteil ein anderes.'
      : `Nichts geschrieben: ${count} Namen ließen sich nicht durch Platzhalter ersetzen.`,
  selfTest: ({ checks, readers, cases, wrong }, seconds) =>
    `Selbsttest: ${checks} Prüfungen, ${readers} Leser, ${cases} Fälle: ${wrong.length === 0 ? 'alles wie erwartet' : `nicht wie erwartet: ${wrong.join(', ')}`} (${seconds} s)`,
  cancelled: 'Abgebrochen.',
  broken: (detail, log) =>
    `SUP Doctor selbst ist gescheitert (${detail}); ${log === null ? 'ein Protokoll ließ sich nicht schreiben' : `das Protokoll steht in ${log}`}, und „sup-doctor support --save DATEI.zip“ packt ein, was wir brauchen.`,
  supportMissing: 'Es fehlt, wohin gespeichert werden soll: --save DATEI.zip.',
  supportHolds: (names) => `Darin, mit Platzhaltern statt Namen: ${names.join(', ')}`
}

const en: CliText = {
  unknownCommand: (name) => `There is no command “${name}”; “sup-doctor --help” lists them.`,
  badOption: (name) => `This command has no option “${name}”.`,
  missingValue: (name) => `“${name}” lacks its value.`,
  badUrl: (text) => `“${text}” is not an address like http://server:8530.`,
  badProxy: (text) => `“${text}” is not a proxy like server:port (or “direct”).`,
  badTimeout: (text) => `“${text}” is not a time in seconds between 1 and 3600.`,
  badLanguage: (text) => `There is no language “${text}”, only “de” and “en”.`,
  badPort: (text) => `“${text}” is not a port between 0 and 65535.`,
  notFound: (path) => `“${path}” does not exist.`,
  unreadable: (path) => `“${path}” cannot be read.`,
  quoted: (name) => `“${name}”`,
  numberedFile: (number) => `File ${number}`,
  reading: (name, percent, megabytes, perSecond) =>
    `${name} is being read: ${percent} % of ${megabytes} MB, ${perSecond} MB/s`,
  fileProblem: {
    vanished: (name) => `${name} disappeared before it was read; everything else holds without it.`,
    changed: (name) => `${name} got shorter while it was read; everything else holds without it.`,
    unreadable: (name) => `${name} could not be read; everything else holds without it.`,
    'timed-out': (name) => `${name} was not read to its end because the time was up; --timeout allows more.`
  },
  noFolder: (path) => `“${path}” cannot be written because its folder does not exist or takes no file.`,
  notWritten: (path, code) => `“${path}” could not be written: ${writeErrorText(code, 'en')}.`,
  outputFull: (code) => `The output could not be written to its end: ${writeErrorText(code, 'en')}.`,
  oneOutput: 'With “-” only one result fits on standard output; the others need a file.',
  takenPlace: (path) => `“${path}” is an input or another result already and would be written over.`,
  noValue: (name) => `The option “${name}” takes no value.`,
  codeMissing: 'An error code is missing, for example 0x8024401B.',
  notACode: (text) => `“${text}” is not an error code.`,
  unknownCode: (code) => `${code} is not in this program’s list.`,
  saveMissing: 'Where to save is missing: --save FILE.supcase.',
  fleetMissing: 'The files or folders with the results of “check --fleet” are missing.',
  noFleetLines: 'There is no result of “check --fleet” in it.',
  inputNotTaken: (input) => `This command takes no input, so not “${input}” either.`,
  noPdf: (reason, html) =>
    reason === 'no-browser'
      ? `No PDF, because neither Edge nor Chrome nor Chromium was found; written instead: ${html}`
      : `No PDF, because the browser could not print; written instead: ${html}`,
  written: (path) => `Written: ${path}`,
  ledgerAlone: '“--ledger” goes only with “--redact”: without stand-ins there is no list of them.',
  ledgerApart: 'The list of stand-ins holds the real names and therefore needs a file of its own.',
  leaked: (count) =>
    count === 0
      ? 'Nothing written: with stand-ins the verdict would be a different one.'
      : `Nothing written: ${count} names could not be replaced by stand-ins.`,
  selfTest: ({ checks, readers, cases, wrong }, seconds) =>
    `selftest: ${checks} checks, ${readers} readers, ${cases} cases: ${wrong.length === 0 ? 'all as expected' : `not as expected: ${wrong.join(', ')}`} (${seconds} s)`,
  cancelled: 'Cancelled.',
  broken: (detail, log) =>
    `SUP Doctor itself failed (${detail}); ${log === null ? 'no log could be written' : `the log is in ${log}`}, and “sup-doctor support --save FILE.zip” packs what we need.`,
  supportMissing: 'Where to save is missing: --save FILE.zip.',
  supportHolds: (names) => `In it, with stand-ins instead of names: ${names.join(', ')}`
}

export const cliText: Readonly<Record<Language, CliText>> = { de, en }
export type { CliText }
