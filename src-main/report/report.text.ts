import type { Language } from '../contract/text.ts'
import { headingsText } from '../text/headings.text.ts'

/** The report's own words. What a check says stands beside the check, what every host says in text/terms.text.ts. */
const de = {
  language: 'de' as Language,
  product: 'SUP Doctor',
  report: 'Prüfbericht',
  subject: 'Windows-Updates über den internen Update-Server',
  documentTitle: (computer: string) => `Prüfbericht ${computer} – Windows-Updates`,
  timeUnknown: 'Stand: keine Zeitangabe im Fall',
  page: 'Seite ',
  of: ' von ',
  /** Stands across the first page of a case that is none. */
  example: 'BEISPIEL',
  facts: { computer: 'Computer', server: 'Update-Server', affected: 'Betroffen' },
  unknownComputer: 'unbekannter Computer',
  andAllClients: 'und alle Clients von',
  nobody: 'niemand, es ist nichts zu reparieren',
  nothingHere: 'An diesem Computer ist nichts zu reparieren.',
  proof: {
    title: 'Worauf sich das stützt',
    missing: headingsText.de.missing,
    page: 'Belege und Texte zum Weitergeben',
    requests: (addresses: string, path: string) => `${addresses}, ${path}: `,
    connectionTest: 'Verbindungstest',
    windows: (what: string) => `Windows selbst (WinHTTP) meldet ${what}`,
    failed: (count: number, code: string, time: string) =>
      `${count === 1 ? 'Letzte Updatesuche' : `Letzte ${count} Updatesuchen`} fehlgeschlagen${code === '' ? '' : `: ${code}`}${time === '' ? '' : `, zuletzt ${time}`}`,
    succeeded: (time: string) => `Letzte Updatesuche erfolgreich${time === '' ? '' : `: ${time}`}`,
    logs: 'Protokolle',
    passed: (count: number) => `${headingsText.de.passed(count)}`,
    passedHere: (count: number) => `In diesem Schritt: ${headingsText.de.passed(count)}`,
    allChecks: 'alle Prüfungen',
    moreMissing: (count: number) => (count === 1 ? '1 weitere Stelle' : `${count} weitere Stellen`)
  },
  checks: {
    title: 'Alle Prüfungen',
    caption: 'Jede Prüfung einmal, in der Reihenfolge der Schritte',
    passed: 'bestanden',
    seenClear: 'unauffällig',
    blocked: 'nicht geprüft',
    open: 'offen',
    openOnes: (count: number) => (count === 1 ? '1 ist offen' : `${count} sind offen`),
    openFor: (missing: string) => `Offen, weil das fehlt: ${missing}.`,
    blockedFor: 'Nicht geprüft: Die Verbindung bricht vorher ab.',
    notApplicable: (count: number) => `${count} ${count === 1 ? 'trifft' : 'treffen'} hier nicht zu`,
    evidence: (ofVerdict: number) =>
      ofVerdict === 0
        ? 'Die Belege (B1, B2, …) stehen im vollständigen Anhang.'
        : `Belege bis B${ofVerdict} stehen auf der Seite davor, alle weiteren im vollständigen Anhang.`
  },
  stepStates: {
    clear: 'in Ordnung',
    found: 'Ursache gefunden',
    undecided: 'noch offen',
    empty: 'hier gab es nichts zu prüfen'
  },
  waiting: (step: string) => (step === '' ? 'zurückgestellt' : `zählt erst nach „${step}“`),
  counts: (passed: number, found: number, open: number) =>
    [
      ...(found === 0 ? [] : [`${found} mit Befund`]),
      ...(passed === 0 ? [] : [`${passed} bestanden`]),
      ...(open === 0 ? [] : [`${open} offen`])
    ].join(' · '),
  sign: ['Technikerin / Techniker, Datum', 'Übergeben an', 'Nachgeprüft am, Ergebnis'],
  command: 'Befehl, als Administrator auszuführen',
  times: (count: string) => (count === '1' ? 'einmal' : `${count}-mal`),
  box: {
    cause: 'Ursache',
    side: 'Seite',
    confidence: headingsText.de.confidence,
    checkedWhat: headingsText.de.checked
  },
  clearBox: (passed: string, open: string | null, found: string | null) =>
    open === null && found === null
      ? `${passed} Prüfungen, alle bestanden.`
      : `${passed} Prüfungen bestanden${open === null ? '' : `, ${open} offen`}${found === null ? '' : `, ${found} mit Befund`}.`,
  step: (number: number, name: string) => (number === 0 ? name : `${number} · ${name}`),
  actions: 'Was jetzt zu tun ist',
  actionsClear: [
    'Es ist nichts zu reparieren. Fehlen trotzdem Updates: zuerst prüfen, ob sie für diesen Computer freigegeben oder bereitgestellt sind.',
    'Scheitert ein Scan später wieder: gleich danach noch einmal prüfen, solange der Fehler in den Protokollen steht.'
  ],
  moreSteps: (count: number) =>
    count === 1
      ? 'Ein weiterer Schritt steht auf der nächsten Seite.'
      : `${count} weitere Schritte stehen auf der nächsten Seite.`,
  furtherSteps: 'Weitere Schritte',
  failover: headingsText.de.failover,
  contact: headingsText.de.who,
  alsoSeen: 'Außerdem gesehen',
  steps: {
    nextStep: headingsText.de.next,
    moreInAnnex: (count: string) =>
      count === '1' ? 'Ein weiterer Beleg im Anhang.' : `${count} weitere Belege im Anhang.`,
    crashed: 'Die Prüfung ist abgebrochen, weil SUP Doctor einen Fehler hat. Bitte diesen Text melden:'
  },
  annex: {
    title: 'Technischer Anhang',
    intro:
      'Zeiten sind Ortszeit dieses Computers, mit UTC in Klammern; ist nur eine davon bekannt, steht das dabei. Protokollzeilen und Einstellungen sind unverändert.',
    assumedUtc:
      'Ein Protokoll nennt seinen Abstand zu UTC nicht. Seine Zeiten sind Ortszeit; gegenüber UTC können sie um Stunden abweichen.',
    handover: headingsText.de.handover,
    attempts: 'Verbindungsaufbau Schritt für Schritt: ',
    attemptsTitle: headingsText.de.attempts,
    findings: 'Weitere Befunde',
    cited: 'Belege des Ergebnisses',
    pieces: 'Belege der übrigen Prüfungen',
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
    result: 'Ergebnis',
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
  timeUnknown: 'As of: no time in the case',
  page: 'Page ',
  of: ' of ',
  example: 'EXAMPLE',
  facts: { computer: 'Computer', server: 'Update server', affected: 'Affected' },
  unknownComputer: 'unknown computer',
  andAllClients: 'and all clients of',
  nobody: 'nobody, there is nothing to repair',
  nothingHere: 'There is nothing to repair on this computer.',
  proof: {
    title: 'What this rests on',
    missing: headingsText.en.missing,
    page: 'Evidence and texts to hand over',
    requests: (addresses, path) => `${addresses}, ${path}: `,
    connectionTest: 'connection test',
    windows: (what) => `Windows itself (WinHTTP) reports ${what}`,
    failed: (count, code, time) =>
      `${count === 1 ? 'Last scan' : `Last ${count} scans`} failed${code === '' ? '' : `: ${code}`}${time === '' ? '' : `, the latest on ${time}`}`,
    succeeded: (time) => `Last scan succeeded${time === '' ? '' : `: ${time}`}`,
    logs: 'logs',
    passed: (count) => `${headingsText.en.passed(count)}`,
    passedHere: (count) => `In this step: ${headingsText.en.passed(count)}`,
    allChecks: 'all checks',
    moreMissing: (count) => (count === 1 ? '1 more piece' : `${count} more pieces`)
  },
  checks: {
    title: 'All checks',
    caption: 'Each check once, in the order of the steps',
    passed: 'passed',
    seenClear: 'OK so far',
    blocked: 'not checked',
    open: 'open',
    openOnes: (count) => (count === 1 ? '1 is open' : `${count} are open`),
    openFor: (missing) => `Open, because this is missing: ${missing}.`,
    blockedFor: 'Not checked: the connection fails before that.',
    notApplicable: (count) => `${count} ${count === 1 ? 'does' : 'do'} not apply here`,
    evidence: (ofVerdict) =>
      ofVerdict === 0
        ? 'The evidence (E1, E2, …) is in the full annex.'
        : `Evidence up to E${ofVerdict} is on the page before, all other evidence in the full annex.`
  },
  stepStates: {
    clear: 'OK',
    found: 'cause found',
    undecided: 'not known yet',
    empty: 'there was nothing to check here'
  },
  waiting: (step) => (step === '' ? 'on hold' : `counts only after “${step}”`),
  counts: (passed, found, open) =>
    [
      ...(found === 0 ? [] : [`${found} with a finding`]),
      ...(passed === 0 ? [] : [`${passed} passed`]),
      ...(open === 0 ? [] : [`${open} open`])
    ].join(' · '),
  sign: ['Technician, date', 'Handed to', 'Checked again on, result'],
  command: 'Command, to be run as administrator',
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  box: {
    cause: 'Cause',
    side: 'Side',
    confidence: headingsText.en.confidence,
    checkedWhat: headingsText.en.checked
  },
  clearBox: (passed, open, found) =>
    open === null && found === null
      ? `${passed} checks, all passed.`
      : `${passed} checks passed${open === null ? '' : `, ${open} open`}${found === null ? '' : `, ${found} with a finding`}.`,
  step: (number, name) => (number === 0 ? name : `${number} · ${name}`),
  actions: 'What to do now',
  actionsClear: [
    'There is nothing to repair. If updates are missing all the same: check first whether they are approved or deployed for this computer.',
    'If a scan fails again later: check again right away, while the error is still in the logs.'
  ],
  moreSteps: (count) =>
    count === 1 ? 'One more step is on the next page.' : `${count} more steps are on the next page.`,
  furtherSteps: 'More steps',
  failover: headingsText.en.failover,
  contact: headingsText.en.who,
  alsoSeen: 'Also seen',
  steps: {
    nextStep: headingsText.en.next,
    moreInAnnex: (count) =>
      count === '1' ? 'One more piece of evidence in the annex.' : `${count} more pieces of evidence in the annex.`,
    crashed: 'The check stopped because of an error in SUP Doctor. Please report this text:'
  },
  annex: {
    title: 'Technical annex',
    intro:
      'Times are local time of this computer, with UTC in brackets; where only one of them is known, it says so. Log lines and settings are unchanged.',
    assumedUtc:
      'One log does not give its offset from UTC. Its times are local time; compared with UTC they may be off by hours.',
    handover: headingsText.en.handover,
    attempts: 'Connection step by step: ',
    attemptsTitle: headingsText.en.attempts,
    findings: 'Other findings',
    cited: 'Evidence of the result',
    pieces: 'Evidence of the other checks',
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
    result: 'Result',
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
