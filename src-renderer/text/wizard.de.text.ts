import type { StepId } from '../../src-main/contract/check.ts'
import type { SampleId } from '../../src-main/service/api.ts'

/** The wizard's own words; German is the source, the English file has this type, so a missing one does not compile. */
export const de = {
  skipToContent: 'Zum Inhalt',
  copy: 'Kopieren',
  copied: 'Kopiert',
  showAll: (characters: string) => `Alles zeigen (${characters} Zeichen)`,
  close: 'Schließen',
  forget: 'Fall löschen',
  settings: 'Darstellung',
  language: 'Sprache',
  theme: { dark: 'Dunkle Darstellung', light: 'Helle Darstellung' },
  sidebar: {
    label: 'Prüfschritte',
    start: 'Neuer Fall',
    result: 'Ergebnis und Bericht',
    resultNote: 'PDF, Fall, Ticket-Text',
    notYet: 'noch nicht geprüft',
    running: 'wird geprüft',
    nothingApplies: 'trifft hier nicht zu',
    warnings: (count: string) => `in Ordnung, Hinweise: ${count}`,
    waits: (step: string) => `erst nach „${step}“`,
    noClient: 'Computer unbekannt'
  },
  start: {
    title: 'Warum findet dieser Computer keine Updates?',
    lead: 'SUP Doctor findet in etwa einer Minute die Ursache, sagt, wer zuständig ist, und schreibt den Bericht. Geprüft werden Proxy, Zertifikat und Antwort des Servers.',
    computer: 'Diesen Computer prüfen',
    computerWhat:
      'Liest die Update-Einstellungen und testet die Verbindung zum Update-Server so, wie Windows sie aufbaut.',
    harmless: 'Die Prüfung ändert nichts an diesem Computer.',
    change: 'Anderen Server oder Proxy prüfen',
    wsus: 'Adresse des Update-Servers',
    wsusHint: 'Leer lassen für die Adresse aus der Richtlinie. Beispiel: http://sup01.contoso.local:8530',
    proxy: 'Proxy',
    proxyHint: 'Leer: Einstellung von Windows (WinHTTP). Sonst Name:Port – oder „direct“ für ohne Proxy.',
    network: 'Verbindung zum Update-Server testen',
    files: 'Protokolle oder einen Fall öffnen',
    filesWhat:
      'WindowsUpdate.log, WUAHandler.log, ScanAgent.log, IIS-Protokolle, Registry-Exporte, ZIP-Dateien oder ein gespeicherter Fall (.supcase). Der Dateiname spielt keine Rolle.',
    filesLimit: 'Höchstens 48 MB auf einmal. Größere Dateien: im Programmfenster oder mit „sup-doctor check PFAD“.',
    drop: 'Dateien oder Ordner hierher ziehen',
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
  },
  code: {
    title: 'Fehlercode nachschlagen',
    hint: 'Zum Beispiel 0x8024401B, 8024401b, -2145107941, 12002, 407 oder WU_E_WU_DISABLED',
    empty: 'Bedeutung und nächster Schritt erscheinen hier, auch ohne Netzwerk.',
    unknown: (code: string) => `Zu ${code} liegt hier keine Beschreibung vor. Der Code kann trotzdem die Ursache sein.`,
    unreadable: 'Das ist kein vollständiger Fehlercode. Beispiele: 0x80244017, 407, WU_E_WU_DISABLED',
    suggested: 'Gemeint ist vielleicht:',
    unavailable: 'Das Verzeichnis der Fehlercodes ließ sich nicht laden. Läuft SUP Doctor noch?',
    unconfirmed: 'Diese Bedeutung ist von Microsoft nicht bestätigt.',
    action: 'Zu tun',
    question: 'Zugehörige Prüfung',
    failover: 'Wechsel des Servers',
    group: 'Gruppe'
  },
  running: {
    title: 'Die Prüfung läuft',
    lead: 'Alle Prüfungen laufen gleichzeitig, meist in wenigen Sekunden, höchstens eine Minute lang.',
    stepTitle: (name: string) => `„${name}“ wird erneut geprüft`,
    stepLead: 'Neu gelesen wird nur, was dieser Schritt braucht. Alles andere bleibt, wie es zuletzt gelesen wurde.',
    ended: 'Die Prüfung ist beendet.',
    waitingFor: (names: string, more: string | null) =>
      `Wartet auf: ${names}${more === null ? '' : ` und ${more} weitere`}`,
    starting: 'Die ersten Prüfungen beginnen …',
    concluding: 'Alles gelesen. Das Ergebnis wird ausgewertet …',
    answers: (done: string, all: string) => `${done} von ${all} fertig`,
    read: (bytes: string, all: string, rate: string | null) =>
      `${bytes} von ${all} gelesen${rate === null ? '' : `, ${rate} je Sekunde`}`,
    filesLead: 'Wie lange das dauert, hängt von der Größe der Dateien ab. Gelesen wird nur auf diesem Computer.',
    evaluating: 'Die Dateien werden ausgewertet …',
    list: 'Was geprüft wird',
    cancel: 'Abbrechen',
    cancelling: 'Wird abgebrochen …',
    states: { running: 'läuft', collected: 'gelesen', failed: 'nicht gelungen', skipped: 'übersprungen' }
  },
  step: {
    before: (name: string) => `Vor den drei Schritten · ${name}`,
    position: (number: number, name: string) => `Schritt ${number} von 3 · ${name}`,
    nothingApplies: (name: string) => `„${name}“ trifft hier nicht zu`,
    waiting: (name: string) => `Erst „${name}“ beheben, dann hier weiter`,
    next: 'Nächster Schritt',
    who: 'Zuständig',
    confidence: 'Einschätzung',
    overturn: 'Gegenprobe: Nicht die Ursache, falls gilt',
    missingTitle: 'Was noch fehlt',
    seen: 'Schon gesehen',
    checked: 'Geprüft',
    questions: (count: number) => (count === 1 ? '1 Prüfung' : `${count} Prüfungen`),
    problems: (count: number) => (count === 1 ? '1 Befund' : `${count} Befunde`),
    open: (count: number) => `${count} nicht prüfbar`,
    unreached: (count: number) => `${count} ausgelassen`,
    notApplicable: (count: number) => `Trifft hier nicht zu (${count})`,
    answeredWell: (count: number) => (count === 1 ? '1 Prüfung bestanden' : `${count} Prüfungen bestanden`),
    endsBefore: (count: number) =>
      `${count === 1 ? '1 Prüfung' : `${count} Prüfungen`} ausgelassen: Die Verbindung kam nicht so weit`,
    couldNotBeChecked: (count: number, why: string) =>
      `${count === 1 ? '1 Prüfung' : `${count} Prüfungen`} nicht möglich. ${why}`,
    whatToDo: 'Was zu tun ist',
    missing: 'Es fehlt',
    outcomeNotReached: 'ausgelassen',
    notReached: 'Die Verbindung kam nicht so weit. Prüfbar ist das erst, wenn die Ursache behoben ist.',
    evidence: 'Belege',
    evidenceColumns: { what: 'Beleg', value: 'Wert', where: 'Quelle' },
    noEvidence: 'Kein Einzelbeleg: Es wurde nichts Auffälliges gefunden.',
    crashed: 'Diese Prüfung ist abgebrochen, weil SUP Doctor einen Fehler hat:',
    facts: 'Geprüfter Computer',
    back: 'Zurück',
    again: 'Diesen Schritt erneut prüfen',
    allAgain: 'Alles erneut prüfen',
    kept: 'Nicht erneut gelesen',
    keptNote: 'Diese Angaben stammen aus einer früheren Prüfung.',
    keptLine: (name: string, at: string) => `${name}: Stand ${at}`,
    forward: (name: string) => `Weiter zu ${name}`,
    clear: {
      orientation: 'Der Update-Server ist richtig eingetragen',
      proxy: 'Der Proxy ist nicht die Ursache',
      certificate: 'Das Zertifikat ist nicht die Ursache',
      timeout: 'Der Update-Server antwortet rechtzeitig und ohne Fehler'
    } satisfies Record<StepId, string>,
    undecided: {
      orientation: 'Noch offen: Nutzt der Computer den richtigen Update-Server?',
      proxy: 'Noch offen: Stört ein Proxy?',
      certificate: 'Noch offen: Stört das Zertifikat?',
      timeout: 'Noch offen: Antwortet der Update-Server?'
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
    title: 'Fragen an die Server-Verantwortlichen',
    lead: 'Das lässt sich nur am Server nachsehen. Die Antworten fließen in Befund und Bericht ein.',
    take: 'Antworten übernehmen',
    taken: 'Übernommen. Der Befund wurde neu bewertet.'
  },
  repair: {
    title: 'Von SUP Doctor ausführen lassen',
    before: 'Jetzt',
    after: 'Danach',
    was: 'Vorher',
    now: 'Nachher',
    notRead: 'nicht gelesen',
    consent: 'Ja, diese Änderung an diesem Computer vornehmen.',
    make: 'Ausführen und prüfen',
    making: 'Wird ausgeführt und geprüft …',
    undo: 'Rückgängig machen',
    causeBefore: 'Befund vorher',
    causeAfter: 'Befund nachher',
    noCause: 'keine gefunden',
    about: (question: string) => `zur Prüfung „${question}“`
  }
}

export type WizardText = typeof de
