import type { StepId } from '../../src-main/contract/check.ts'
import type { SampleId } from '../../src-main/service/api.ts'

/** The wizard's own words; German is the source, the English file has this type, so a missing one does not compile. */
export const de = {
  skipToContent: 'Zum Inhalt',
  copy: 'Kopieren',
  copied: 'Kopiert',
  showAll: (characters: string) => `Alles zeigen (${characters} Zeichen)`,
  close: 'Schließen',
  forget: 'Fall verwerfen',
  settings: 'Darstellung',
  language: 'Sprache',
  theme: { dark: 'Dunkle Darstellung', light: 'Helle Darstellung' },
  rail: {
    label: 'Prüfschritte',
    start: 'Neuer Fall',
    result: 'Ergebnis und Bericht',
    resultNote: 'PDF, Fall, Ticket-Text',
    notYet: 'noch nicht geprüft',
    running: 'wird geprüft',
    nothingApplies: 'trifft hier nicht zu',
    warnings: (count: string) => `in Ordnung, Hinweise: ${count}`,
    waits: (step: string) => `wartet auf „${step}“`,
    noClient: 'Computer unbekannt'
  },
  start: {
    title: 'Warum findet dieser Computer keine Updates?',
    lead: 'SUP Doctor prüft in fester Reihenfolge Proxy, Zertifikat und Zeitüberschreitung und sagt, wo der Weg zum Update-Server endet.',
    computer: 'Diesen Computer prüfen',
    computerWhat:
      'Liest die Einstellungen dieses Computers und fragt den Update-Server auf den Wegen, die Windows nimmt.',
    harmless: 'Die Prüfung ändert nichts an diesem Computer.',
    change: 'Angaben ändern',
    wsus: 'Adresse des Update-Servers',
    wsusHint: 'Leer lassen für die Adresse aus der Richtlinie. Beispiel: http://sup01.contoso.local:8530',
    proxy: 'Proxy',
    proxyHint: 'Leer lassen für die WinHTTP-Einstellung. Sonst name:port, oder direct für den Weg ohne Proxy.',
    network: 'Den Update-Server über das Netzwerk fragen',
    files: 'Protokolle oder einen Fall öffnen',
    filesWhat:
      'WindowsUpdate.log, WUAHandler.log, ScanAgent.log, IIS-Protokolle, Registry-Exporte, ZIP-Dateien oder ein gesicherter Fall (.supcase). Erkannt wird am Inhalt, nicht am Namen.',
    filesLimit: 'Zusammen bis 48 MiB; Größeres liest die Kommandozeile: sup-doctor check PFAD',
    drop: 'Dateien oder Ordner hierher ziehen',
    pickFiles: 'Dateien wählen …',
    pickFolder: 'Ordner wählen …',
    readingFiles: 'Die Dateien werden gelesen …',
    samples: 'Beispielfall ansehen',
    samplesWhat: 'Erfundene Fälle zum Kennenlernen.'
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
      undecided: 'Nicht entschieden'
    } satisfies Record<SampleId, string>
  },
  code: {
    title: 'Fehlercode nachschlagen',
    hint: 'Zum Beispiel 0x8024401B, 8024401b, -2145107941, 12002, 407 oder WU_E_WU_DISABLED',
    empty: 'Bedeutung und nächster Schritt erscheinen hier, auch ohne Netzwerk.',
    unknown: (code: string) => `${code} steht nicht im Verzeichnis dieses Programms; über die Ursache sagt das nichts.`,
    unreadable: 'Als Fehlercode ist das nicht zu lesen; vielleicht fehlen noch Zeichen.',
    suggested: 'Gemeint ist vielleicht:',
    unavailable: 'Das Verzeichnis der Fehlercodes ließ sich nicht laden. Läuft SUP Doctor noch?',
    unconfirmed: 'Diese Bedeutung ist von Microsoft nicht bestätigt.',
    action: 'Zu tun',
    question: 'Führt zur Frage',
    failover: 'SUP-Wechsel',
    group: 'Gruppe'
  },
  running: {
    title: 'Die Prüfung läuft',
    lead: 'Alle Fragen werden gleichzeitig gestellt. Ein Ergebnis gibt es in längstens einer Minute.',
    stepTitle: (name: string) => `„${name}“ wird erneut geprüft`,
    stepLead: 'Gefragt wird nur, was dieser Schritt braucht. Alles andere bleibt, wie es zuletzt gelesen wurde.',
    ended: 'Die Prüfung ist beendet.',
    waitingFor: (names: string, more: string | null) =>
      `Wartet auf: ${names}${more === null ? '' : ` und ${more} weitere`}`,
    starting: 'Die ersten Fragen werden gestellt.',
    concluding: 'Alle Antworten sind da. Das Ergebnis wird zusammengestellt.',
    answers: (done: string, all: string) => `${done} von ${all} bisher gestellten Fragen beantwortet`,
    read: (bytes: string, all: string, rate: string | null) =>
      `${bytes} von ${all} gelesen${rate === null ? '' : `, ${rate} je Sekunde`}`,
    filesLead: 'Wie lange das dauert, hängt von der Größe der Dateien ab. Gelesen wird nur auf diesem Computer.',
    evaluating: 'Die Dateien werden ausgewertet …',
    list: 'Gestellte Fragen',
    cancel: 'Abbrechen',
    cancelling: 'Wird abgebrochen …',
    states: { running: 'läuft', collected: 'gelesen', failed: 'nicht gelungen', skipped: 'ausgelassen' }
  },
  step: {
    before: (name: string) => `Vor den drei Schritten · ${name}`,
    position: (number: number, name: string) => `Schritt ${number} von 3 · ${name}`,
    nothingApplies: (name: string) => `„${name}“ trifft hier nicht zu`,
    waiting: (name: string) => `Wird beurteilt, sobald „${name}“ geklärt ist`,
    next: 'Nächster Schritt',
    who: 'Zuständig',
    confidence: 'Gewissheit',
    overturn: 'Dagegen spräche',
    missingTitle: 'Was zur Entscheidung fehlt',
    seen: 'Schon gesehen',
    checked: 'Geprüft',
    questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    problems: (count: number) => (count === 1 ? '1 Befund' : `${count} Befunde`),
    open: (count: number) => `${count} nicht prüfbar`,
    unreached: (count: number) => `${count} nicht erreicht`,
    notApplicable: (count: number) => `Trifft hier nicht zu (${count})`,
    answeredWell: (count: number) =>
      count === 1 ? '1 Frage ist gut beantwortet' : `${count} Fragen sind gut beantwortet`,
    endsBefore: (count: number) => `${count} Fragen nicht erreicht: der Weg endet vorher`,
    couldNotBeChecked: (count: number, why: string) => `${count} Fragen nicht prüfbar. ${why}`,
    whatToDo: 'Was zu tun ist',
    missing: 'Es fehlt',
    outcomeNotReached: 'nicht erreicht',
    notReached: 'So weit kam die Verbindung nicht. Die Frage stellt sich erst, wenn das Hindernis davor beseitigt ist.',
    evidence: 'Beweise',
    evidenceColumns: { what: 'Beweis', value: 'Wert', where: 'Quelle' },
    noEvidence: 'Hierzu gibt es keinen einzelnen Beweis: Es wurde gesucht und nichts Auffälliges gefunden.',
    crashed: 'Diese Prüfung ist an einem Fehler des Programms gescheitert:',
    facts: 'Worum es geht',
    back: 'Zurück',
    again: 'Diesen Schritt erneut prüfen',
    allAgain: 'Alles erneut prüfen',
    kept: 'Nicht erneut gelesen',
    keptNote: 'Diese Angaben stammen aus einer früheren Prüfung.',
    keptLine: (name: string, at: string) => `${name}: Stand ${at}`,
    forward: (name: string) => `Weiter zu ${name}`,
    clear: {
      orientation: 'Der Computer ist auf seinen Update-Server eingestellt',
      proxy: 'Der Proxy steht dem Scan nicht im Weg',
      certificate: 'Am Zertifikat liegt es nicht',
      timeout: 'Der Update-Server antwortet rechtzeitig und ohne Fehler'
    } satisfies Record<StepId, string>,
    undecided: {
      orientation: 'Ob der Computer den richtigen Update-Server benutzt, ist nicht entschieden',
      proxy: 'Ob ein Proxy den Scan verhindert, ist nicht entschieden',
      certificate: 'Ob das Zertifikat den Scan verhindert, ist nicht entschieden',
      timeout: 'Ob der Update-Server rechtzeitig antwortet, ist nicht entschieden'
    } satisfies Record<StepId, string>
  },
  again: {
    title: 'Vorher und jetzt',
    step: 'Schritt',
    change: 'Änderung',
    before: 'Vorher',
    now: 'Jetzt',
    appeared: 'neu',
    gone: 'nicht mehr da',
    changed: 'anders',
    unchanged: 'unverändert'
  },
  questions: {
    title: 'Fragen an die Verwaltung des Servers',
    lead: 'Das sieht nur, wer am Server nachschaut. Die Antworten gehen in Befund und Bericht ein.',
    take: 'Antworten übernehmen',
    taken: 'Übernommen. Der Befund ist neu beurteilt.'
  },
  repair: {
    title: 'Von SUP Doctor ausführen lassen',
    before: 'Jetzt',
    after: 'Danach',
    was: 'Davor gelesen',
    now: 'Danach gelesen',
    notRead: 'nicht gelesen',
    consent: 'Ich habe die Änderung gelesen und will sie ausführen.',
    make: 'Ausführen und prüfen',
    making: 'Wird ausgeführt und geprüft …',
    undo: 'Rückgängig machen',
    causeBefore: 'Ursache davor',
    causeAfter: 'Ursache danach',
    noCause: 'keine gefunden',
    about: (question: string) => `zur Frage „${question}“`
  }
}

export type WizardText = typeof de
