import type { Language } from '../contract/text.ts'

/** The report's own words. What a check says stands beside the check, what every host says in text/terms.text.ts. */
export interface ReportText {
  readonly language: Language
  readonly product: string
  readonly report: string
  readonly subject: string
  readonly documentTitle: (computer: string) => string
  readonly asOf: (day: string) => string
  readonly timeUnknown: string
  readonly page: string
  readonly of: string
  readonly unknown: string
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly facts: {
    readonly computer: string
    readonly system: string
    readonly server: string
    readonly checked: string
    readonly newestCode: string
    readonly seen: string
  }
  readonly serverFrom: Readonly<Record<'policy' | 'argument' | 'log', string>>
  readonly times: (count: string) => string
  readonly lastSeen: (day: string) => string
  readonly box: {
    readonly cause: string
    readonly side: string
    readonly confidence: string
    readonly overturn: string
    readonly checkedWhat: string
    readonly missing: string
  }
  readonly clearBox: (checks: string) => string
  readonly undecidedBox: (count: number, checks: string) => string
  readonly step: (number: number, name: string) => string
  readonly theSteps: string
  readonly todo: string
  readonly todoClear: readonly string[]
  readonly moreSteps: string
  readonly failover: string
  readonly contact: string
  readonly alsoSeen: string
  readonly steps: {
    readonly title: string
    readonly intro: string
    readonly nextStep: string
    readonly command: string
    readonly firstPage: string
    readonly seenClear: string
    readonly answeredWell: (count: number) => string
    readonly evidence: string
    readonly moreInAnnex: (count: string) => string
    readonly missing: string
    readonly crashed: string
    readonly blocked: string
    readonly notApplicable: string
    readonly nothingAsked: string
  }
  readonly annex: {
    readonly title: string
    readonly intro: string
    readonly assumedUtc: string
    readonly handOver: string
    readonly handOverNote: string
    readonly attempts: string
    readonly attemptsTitle: string
    readonly cited: string
    readonly pieces: string
    readonly collected: string
    readonly codes: string
    readonly codesCaption: string
    readonly switches: string
    readonly stays: string
    readonly inputs: string
    readonly inputsCaption: string
    readonly unansweredCaption: string
    readonly noInputs: string
    readonly unanswered: string
    readonly allAnswered: string
    readonly about: string
    /** Where a repair was made. */
    readonly changedOnRequest: string
    readonly readOnly: string
    readonly filesOnly: string
    readonly requestsSent: (url: string, marker: string) => string
  }
  readonly columns: {
    readonly check: string
    readonly number: string
    readonly what: string
    readonly value: string
    readonly source: string
    readonly place: string
    readonly time: string
    readonly path: string
    readonly name: string
    readonly connection: string
    readonly tls: string
    readonly http: string
    readonly code: string
    readonly meaning: string
    readonly action: string
    readonly count: string
    readonly file: string
    readonly kind: string
    readonly size: string
    readonly sha: string
    readonly question: string
    readonly reason: string
  }
  /** A numbered piece of evidence. */
  readonly piece: (number: string) => string
  readonly unrecognised: string
  readonly codeUnknown: string
  readonly moreCharacters: (count: number) => string
  readonly moreRows: (count: string) => string
}

export const reportDe: ReportText = {
  language: 'de',
  product: 'SUP Doctor',
  report: 'Prüfbericht',
  subject: 'Windows-Updates über den internen Update-Server',
  documentTitle: (computer) => `Prüfbericht ${computer} – Windows-Updates`,
  asOf: (day) => `Stand: ${day}`,
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
  lastSeen: (day) => `zuletzt ${day}`,
  box: {
    cause: 'Ursache',
    side: 'Seite',
    confidence: 'Gewissheit',
    overturn: 'Dagegen spräche',
    checkedWhat: 'Geprüft',
    missing: 'Dafür fehlt'
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
  moreSteps: 'Weitere Schritte stehen beim Befund unter „Die Schritte im Einzelnen“.',
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
    answeredWell: (count) => (count === 1 ? '1 Frage ist gut beantwortet' : `${count} Fragen sind gut beantwortet`),
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
    handOver: 'Texte zum Weitergeben',
    handOverNote: 'Was die Zuständigen wissen müssen, ohne zurückzufragen.',
    attempts: 'Sprosse für Sprosse zu ',
    attemptsTitle: 'Geprüfte Wege',
    cited: 'Belege der Prüfungen',
    pieces: 'Die Belege, jeder einmal',
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
    allAnswered: 'Keine Frage, die an Computer oder Dateien gestellt wurde, blieb ohne Antwort.',
    about: 'Über diesen Bericht',
    changedOnRequest:
      'Geändert hat das Programm nur, was unter „Ausgeführte Änderungen“ steht und jemand ausdrücklich ausführen ließ; sonst hat es an diesem Computer nur gelesen.',
    readOnly: 'Das Programm hat an diesem Computer nur gelesen und keine Einstellung geändert.',
    filesOnly: 'Das Programm hat nur die eingelesenen Dateien ausgewertet. An keinem Computer wurde etwas geändert.',
    requestsSent: (url, marker) =>
      `Es hat Testanfragen an ${url} geschickt; in den Protokollen des Servers sind sie am Kennzeichen ${marker} zu erkennen.`
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
    question: 'Frage',
    reason: 'Grund'
  },
  piece: (number) => `B${number}`,
  unrecognised: 'nicht erkannt',
  codeUnknown: 'Zu diesem Code ist hier nichts hinterlegt.',
  moreCharacters: (count) => `${count} weitere Zeichen`,
  moreRows: (count) => `${count} ältere Einträge sind hier nicht aufgeführt; die gespeicherte Falldatei enthält sie.`
}
