import type { ReportWords } from './words.ts'

export const reportWordsDe: ReportWords = {
  language: 'de',
  product: 'SUP Doctor',
  report: 'Prüfbericht',
  subject: 'Windows-Updates über den internen Update-Server',
  documentTitle: (computer) => `Prüfbericht ${computer} – Windows-Updates`,
  asOf: (day) => `Stand: ${day} (UTC)`,
  timeUnknown: 'Stand: im Fall steht keine Zeit',
  page: 'Seite ',
  of: ' von ',
  unknown: 'nicht bekannt',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  facts: {
    computer: 'Computer',
    system: 'Betriebssystem',
    server: 'Update-Server',
    checked: 'Geprüft',
    newestCode: 'Letzter Fehlercode',
    seen: 'Gesehen'
  },
  serverFrom: { policy: 'aus der Richtlinie', argument: 'von Hand angegeben', log: 'aus einem Protokoll' },
  times: (count) => (count === '1' ? 'einmal' : `${count}-mal`),
  lastSeen: (day) => `zuletzt ${day} (UTC)`,
  box: {
    cause: 'Ursache',
    side: 'Seite',
    confidence: 'Gewissheit',
    overturn: 'Dagegen spräche',
    checkedWhat: 'Geprüft',
    missing: 'Dafür fehlt',
    lowered: 'ein früherer Schritt ließ sich nicht vollständig prüfen'
  },
  clearBox: (checks) => `${checks} Prüfungen in vier Schritten, keine davon fand eine Ursache.`,
  undecidedBox: (count, checks) =>
    count === 1 ? 'Eine Prüfung ließ sich nicht entscheiden.' : `${checks} Prüfungen ließen sich nicht entscheiden.`,
  step: (number, name) => (number === 0 ? name : `${number} · ${name}`),
  theSteps: 'Die vier Schritte',
  todo: 'Was jetzt zu tun ist',
  todoClear: [
    'Zu reparieren ist nichts. Fehlen trotzdem Updates, liegt es nach dieser Prüfung nicht am Weg zum Update-Server; zuerst prüfen, ob die Updates für diesen Computer freigegeben sind.',
    'Scheitert ein Scan später wieder: gleich danach noch einmal prüfen, solange die Protokolle den Fehler enthalten.'
  ],
  todoUndecided: {
    fallback: 'Die Prüfung an diesem Computer wiederholen, als Administrator und im Netz des Kunden.',
    again: 'Danach mit den neuen Angaben noch einmal prüfen.'
  },
  failover: 'Wechselt der Computer von selbst zum nächsten Server?',
  contact: 'Ansprechpartner',
  alsoSeen: 'Außerdem gesehen',
  steps: {
    title: 'Die Schritte im Einzelnen',
    intro:
      'Geprüft wird in der Reihenfolge Proxy, Zertifikat, Zeitüberschreitung; davor steht, welcher Server gefragt wird. Ein Schritt mit einer Ursache stellt die folgenden zurück.',
    nextStep: 'Nächster Schritt',
    command: 'Befehl, als Administrator auszuführen',
    firstPage: 'Was zu tun ist, steht auf der ersten Seite.',
    seenClear: 'Bisher ohne Auffälligkeit:',
    evidence: 'Beleg',
    moreInAnnex: (count) => (count === '1' ? 'Ein weiterer Beleg im Anhang.' : `${count} weitere Belege im Anhang.`),
    missing: 'Dafür fehlt:',
    crashed: 'Die Prüfung brach ab; ihr Ergebnis fehlt. Bitte melden Sie uns diesen Text:',
    blocked: 'Nicht mehr gefragt, weil die Verbindung schon vorher endet:',
    notApplicable: 'Trifft hier nicht zu:',
    nothingAsked: 'In diesem Schritt gab es nichts zu prüfen.'
  },
  annex: {
    title: 'Technischer Anhang',
    intro:
      'Alle Zeiten in UTC, wo nichts anderes dabeisteht. Protokollzeilen und Einstellungen stehen da, wie sie waren.',
    assumedUtc:
      'Ein Protokoll nennt seinen Abstand zu UTC nicht. Seine Ortszeiten stehen hier, als wären sie UTC; sie können um Stunden abweichen.',
    ladder: 'Sprosse für Sprosse zu ',
    ladderTitle: 'Geprüfte Wege',
    cited: 'Belege der Prüfungen',
    citedIn: (step) => `Belege zu „${step}“`,
    collected: 'Gelesene Werte',
    codes: 'Fehlercodes',
    codesCaption: 'Codes aus Protokollen und Anfragen',
    switches: 'Der Client darf danach den Server wechseln.',
    stays: 'Der Client bleibt danach bei diesem Server.',
    inputs: 'Eingelesene Dateien',
    inputsCaption: 'Dateien, wie sie eingelesen wurden',
    unansweredCaption: 'Ohne Antwort geblieben; das heißt nicht, dass dort alles in Ordnung ist',
    noInputs: 'Es wurden keine Dateien eingelesen; alles stammt von diesem Computer selbst.',
    unanswered: 'Was nicht gefragt werden konnte',
    allAnswered: 'Alle Fragen an Computer und Dateien wurden beantwortet.',
    about: 'Über diesen Bericht',
    readOnly: 'Das Programm hat an diesem Computer nur gelesen und keine Einstellung geändert.',
    filesOnly: 'Das Programm hat nur die eingelesenen Dateien ausgewertet. An keinem Computer wurde etwas geändert.',
    requestsSent: (url, marker) =>
      `Es hat Testanfragen an ${url} geschickt; in den Protokollen des Servers sind sie am Kennzeichen ${marker} zu erkennen.`
  },
  columns: {
    check: 'Prüfung',
    what: 'Was',
    value: 'Wert',
    source: 'Quelle',
    time: 'Zeit (UTC)',
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
    question: 'Frage',
    reason: 'Grund'
  },
  live: 'dieser Computer',
  answer: 'Angabe der Technik',
  line: (number) => `Zeile ${number}`,
  localTime: 'Ortszeit',
  unrecognised: 'nicht erkannt',
  codeUnknown: 'Zu diesem Code ist hier nichts hinterlegt.',
  failures: {
    'timed-out': 'keine Antwort in der vorgesehenen Zeit',
    'access-denied': 'Zugriff verweigert',
    unreadable: 'nicht lesbar',
    unsupported: 'auf diesem System nicht verfügbar',
    crashed: 'die Abfrage brach ab'
  },
  skips: {
    'not-applicable': 'hier nicht nötig',
    declined: 'nicht gewünscht',
    'needs-administrator': 'braucht Administratorrechte',
    cancelled: 'abgebrochen'
  },
  notCollected: 'wurde nicht geliefert',
  moreCharacters: (count) => `${count} weitere Zeichen`,
  moreRows: (count) => `${count} ältere Einträge sind hier nicht aufgeführt; die gespeicherte Falldatei enthält sie.`
}
