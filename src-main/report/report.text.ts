import type { Language } from '../contract/text.ts'
import { caseFactsText } from '../text/case-facts.text.ts'
import { headingsText } from '../text/headings.text.ts'

/** The report's own words. What a check says stands beside the check, what every host says in text/terms.text.ts. */
const de = {
  language: 'de' as Language,
  product: 'SUP Doctor',
  report: 'Prüfbericht',
  subject: 'Windows-Updates über den internen Update-Server',
  documentTitle: (computer: string) => `Prüfbericht ${computer} – Windows-Updates`,
  asOf: (day: string) => `Stand: ${day}`,
  timeUnknown: 'Stand: keine Zeitangabe im Fall',
  page: 'Seite ',
  of: ' von ',
  unknown: 'unbekannt',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  facts: {
    computer: 'Computer',
    system: 'Windows',
    server: 'Update-Server',
    checked: headingsText.de.checked,
    newestCode: 'Letzter Fehlercode',
    seen: 'Gesehen'
  },
  serverFrom: caseFactsText.de.wsusSource,
  times: (count: string) => (count === '1' ? 'einmal' : `${count}-mal`),
  lastSeen: (day: string) => `zuletzt ${day}`,
  box: {
    cause: 'Ursache',
    side: 'Seite',
    confidence: headingsText.de.confidence,
    checkedWhat: headingsText.de.checked,
    missing: headingsText.de.missing
  },
  clearBox: (passed: string, open: string | null, found: string | null) =>
    open === null && found === null
      ? `${passed} Prüfungen, alle bestanden.`
      : `${passed} Prüfungen bestanden${open === null ? '' : `, ${open} offen`}${found === null ? '' : `, ${found} mit Befund`}.`,
  undecidedBox: (count: number, checks: string) =>
    count === 1 ? '1 Prüfung ist offen.' : `${checks} Prüfungen sind offen.`,
  step: (number: number, name: string) => (number === 0 ? name : `${number} · ${name}`),
  theSteps: 'Die vier Schritte',
  actions: 'Was jetzt zu tun ist',
  actionsClear: [
    'Es ist nichts zu reparieren. Fehlen trotzdem Updates: zuerst prüfen, ob sie für diesen Computer freigegeben oder bereitgestellt sind.',
    'Scheitert ein Scan später wieder: gleich danach noch einmal prüfen, solange der Fehler in den Protokollen steht.'
  ],
  moreSteps: 'Weitere Schritte stehen beim Befund unter „Die Schritte im Einzelnen“.',
  failover: headingsText.de.failover,
  contact: headingsText.de.who,
  alsoSeen: 'Außerdem gesehen',
  steps: {
    title: 'Die Schritte im Einzelnen',
    intro:
      'Zuerst wird geprüft, welcher Server gilt, dann Proxy, Zertifikat und Antwort des Servers. Steht die Ursache in einem Schritt fest, zählen die folgenden erst danach.',
    nextStep: headingsText.de.next,
    command: 'Befehl, als Administrator auszuführen',
    firstPage: 'Was zu tun ist, steht auf der ersten Seite.',
    seenClear: 'Bisher unauffällig:',
    answeredWell: headingsText.de.passed,
    evidence: 'Beleg',
    moreInAnnex: (count: string) =>
      count === '1' ? 'Ein weiterer Beleg im Anhang.' : `${count} weitere Belege im Anhang.`,
    missing: 'Es fehlt:',
    crashed: 'Die Prüfung ist abgebrochen, weil SUP Doctor einen Fehler hat. Bitte diesen Text melden:',
    blocked: 'Nicht geprüft, weil die Verbindung vorher abbricht:',
    notApplicable: 'Trifft hier nicht zu:',
    nothingAsked: 'In diesem Schritt gab es nichts zu prüfen.'
  },
  annex: {
    title: 'Technischer Anhang',
    intro:
      'Zeiten sind Ortszeit dieses Computers, mit UTC in Klammern; ist nur eine davon bekannt, steht das dabei. Protokollzeilen und Einstellungen sind unverändert.',
    assumedUtc:
      'Ein Protokoll nennt seinen Abstand zu UTC nicht. Seine Zeiten sind Ortszeit; gegenüber UTC können sie um Stunden abweichen.',
    handover: headingsText.de.handover,
    handoverNote: headingsText.de.handoverNote,
    attempts: 'Verbindungsaufbau Schritt für Schritt: ',
    attemptsTitle: headingsText.de.attempts,
    cited: 'Belege der Prüfungen',
    pieces: 'Alle Belege',
    collected: 'Ausgelesene Werte',
    codes: 'Fehlercodes',
    codesCaption: 'Codes aus Protokollen und Anfragen',
    switches: 'Nach diesem Fehler darf der Client den Server wechseln.',
    stays: 'Nach diesem Fehler bleibt der Client bei seinem Server.',
    inputs: headingsText.de.inputs,
    inputsCaption: 'Dateien, wie sie gelesen wurden',
    unansweredCaption: 'Nicht geprüft; genau dort kann der Fehler liegen',
    noInputs: 'Es wurden keine Dateien gelesen; alles stammt von diesem Computer selbst.',
    unanswered: headingsText.de.unanswered,
    allAnswered: 'Alles ließ sich lesen.',
    about: 'Über diesen Bericht',
    wordsReplaced:
      'Namen sind durch Platzhalter ersetzt. Wörter in Protokollzeilen, die ein Name sein können, heißen WORD mit einer Nummer.',
    /** Where a repair was made. */
    changedOnRequest:
      'SUP Doctor hat nur die Änderungen vorgenommen, die unter „Ausgeführte Änderungen“ stehen und ausdrücklich bestätigt wurden; sonst hat es an diesem Computer nur gelesen.',
    readOnly: 'SUP Doctor hat an diesem Computer nur gelesen und keine Einstellung geändert.',
    filesOnly: 'SUP Doctor hat nur die gelesenen Dateien ausgewertet. An keinem Computer wurde etwas geändert.',
    requestsSent: (url: string, marker: string) =>
      `Es hat Testanfragen an ${url} geschickt; im Serverprotokoll sind sie am Kennzeichen ${marker} zu erkennen.`
  },
  columns: {
    check: 'Prüfung',
    number: 'Nr.',
    what: 'Was',
    value: 'Wert',
    source: 'Quelle',
    place: 'Stelle',
    time: 'Zeit',
    path: 'Weg',
    name: 'Name',
    connection: 'Verbindung',
    tls: 'TLS',
    http: 'HTTP',
    code: 'Code',
    meaning: 'Bedeutung',
    action: 'Was hilft',
    count: 'Anzahl',
    file: 'Datei',
    kind: 'Art',
    size: 'Größe',
    sha: 'SHA-256 (Anfang)',
    question: 'Prüfung',
    reason: 'Grund'
  },
  /** A numbered piece of evidence. */
  piece: (number: string) => `B${number}`,
  unrecognised: 'nicht erkannt',
  codeUnknown: 'Zu diesem Code liegt keine Beschreibung vor.',
  moreCharacters: (count: number) => `${count} weitere Zeichen`,
  moreRows: (count: string) =>
    `${count} ältere Einträge sind hier nicht aufgeführt; sie stehen in der gespeicherten Falldatei.`
}
export type ReportText = typeof de

const en: ReportText = {
  language: 'en',
  product: 'SUP Doctor',
  report: 'Report',
  subject: 'Windows updates from the internal update server',
  documentTitle: (computer) => `Report on ${computer} – Windows updates`,
  asOf: (day) => `As of ${day}`,
  timeUnknown: 'As of: no time in the case',
  page: 'Page ',
  of: ' of ',
  unknown: 'unknown',
  none: 'none',
  yes: 'yes',
  no: 'no',
  facts: {
    computer: 'Computer',
    system: 'Windows',
    server: 'Update server',
    checked: headingsText.en.checked,
    newestCode: 'Latest error code',
    seen: 'Seen'
  },
  serverFrom: caseFactsText.en.wsusSource,
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  lastSeen: (day) => `last on ${day}`,
  box: {
    cause: 'Cause',
    side: 'Side',
    confidence: headingsText.en.confidence,
    checkedWhat: headingsText.en.checked,
    missing: headingsText.en.missing
  },
  clearBox: (passed, open, found) =>
    open === null && found === null
      ? `${passed} checks, all passed.`
      : `${passed} checks passed${open === null ? '' : `, ${open} open`}${found === null ? '' : `, ${found} with a finding`}.`,
  undecidedBox: (count, checks) => (count === 1 ? '1 check is open.' : `${checks} checks are open.`),
  step: (number, name) => (number === 0 ? name : `${number} · ${name}`),
  theSteps: 'The four steps',
  actions: 'What to do now',
  actionsClear: [
    'There is nothing to repair. If updates are missing all the same: check first whether they are approved or deployed for this computer.',
    'If a scan fails again later: check again right away, while the error is still in the logs.'
  ],
  moreSteps: 'More steps are listed with the finding under “The steps in detail”.',
  failover: headingsText.en.failover,
  contact: headingsText.en.who,
  alsoSeen: 'Also seen',
  steps: {
    title: 'The steps in detail',
    intro:
      'The first step checks which server applies, then proxy, certificate and server response follow. Once a step has the cause, later steps count only after it is fixed.',
    nextStep: headingsText.en.next,
    command: 'Command, to be run as administrator',
    firstPage: 'What to do is on the first page.',
    seenClear: 'Nothing unusual so far:',
    answeredWell: headingsText.en.passed,
    evidence: 'Evidence',
    moreInAnnex: (count) =>
      count === '1' ? 'One more piece of evidence in the annex.' : `${count} more pieces of evidence in the annex.`,
    missing: 'Missing:',
    crashed: 'The check stopped because of an error in SUP Doctor. Please report this text:',
    blocked: 'Not checked, because the connection fails before that:',
    notApplicable: 'Does not apply here:',
    nothingAsked: 'There was nothing to check in this step.'
  },
  annex: {
    title: 'Technical annex',
    intro:
      'Times are local time of this computer, with UTC in brackets; where only one of them is known, it says so. Log lines and settings are unchanged.',
    assumedUtc:
      'One log does not give its offset from UTC. Its times are local time; compared with UTC they may be off by hours.',
    handover: headingsText.en.handover,
    handoverNote: headingsText.en.handoverNote,
    attempts: 'Connection step by step: ',
    attemptsTitle: headingsText.en.attempts,
    cited: 'Evidence of the checks',
    pieces: 'All evidence',
    collected: 'Values read',
    codes: 'Error codes',
    codesCaption: 'Codes from logs and requests',
    switches: 'After this error the client may switch servers.',
    stays: 'After this error the client stays with its server.',
    inputs: headingsText.en.inputs,
    inputsCaption: 'Files as they were read',
    unansweredCaption: 'Not checked; the fault may be there',
    noInputs: 'No files were read; everything comes from this computer itself.',
    unanswered: headingsText.en.unanswered,
    allAnswered: 'Everything could be read.',
    about: 'About this report',
    wordsReplaced:
      'Names are replaced by placeholders. Words in log lines that may be a name are called WORD with a number.',
    changedOnRequest:
      'SUP Doctor made only the changes listed under “Changes made”, each confirmed explicitly; otherwise it only read from this computer.',
    readOnly: 'SUP Doctor only read from this computer and changed no setting.',
    filesOnly: 'SUP Doctor only evaluated the files it was given. Nothing was changed on any computer.',
    requestsSent: (url, marker) =>
      `It sent test requests to ${url}; in the server’s logs they can be recognised by the marker ${marker}.`
  },
  columns: {
    check: 'Check',
    number: 'No.',
    what: 'What',
    value: 'Value',
    source: 'Source',
    place: 'Place',
    time: 'Time',
    path: 'Path',
    name: 'Name',
    connection: 'Connection',
    tls: 'TLS',
    http: 'HTTP',
    code: 'Code',
    meaning: 'Meaning',
    action: 'What helps',
    count: 'Count',
    file: 'File',
    kind: 'Kind',
    size: 'Size',
    sha: 'SHA-256 (start)',
    question: 'Check',
    reason: 'Reason'
  },
  piece: (number) => `E${number}`,
  unrecognised: 'not recognised',
  codeUnknown: 'There is no description of this code.',
  moreCharacters: (count) => `${count} more characters`,
  moreRows: (count) => `${count} older entries are not listed here; they are in the saved case file.`
}

export const reportText: Readonly<Record<Language, ReportText>> = { de, en }
