export const resultDe = {
  eyebrow: 'Ergebnis und Bericht',
  cause: (step: string) => `Ergebnis und Bericht · gefunden im Schritt „${step}“`,
  side: 'Seite',
  documents: 'Bericht und Fall',
  pdf: 'Bericht als PDF',
  pdfBusy: 'PDF wird erstellt …',
  html: 'Bericht als HTML',
  json: 'Ergebnis als JSON',
  save: 'Fall speichern',
  ticket: 'Ticket-Text kopieren',
  reportLanguage: 'Sprache des Berichts',
  redacted: 'Ohne persönliche Daten (Platzhalter für Namen, Adressen und Konten)',
  ledger: 'Liste der Platzhalter speichern',
  support: 'Fehler in SUP Doctor melden',
  supportNote:
    'Das Supportpaket enthält Versionsangaben, das Programmprotokoll und den Fall. Namen sind durch Platzhalter ersetzt.',
  supportShow: 'Inhalt ansehen',
  supportSave: 'Supportpaket speichern',
  handOver: 'Texte zum Weitergeben',
  handOverNote: 'Alles, was die Zuständigen brauchen – ohne Rückfrage.',
  handOverRedacted: 'Mit Platzhaltern statt Namen, Adressen und Konten.',
  waysTried: 'Geprüfte Verbindungen',
  ticketText: 'Text für das Ticket',
  ticketCopied: 'Ticket-Text kopiert',
  steps: 'Die Schritte',
  codes: 'Fehlercodes aus den Protokollen',
  codeColumns: {
    code: 'Code',
    http: 'HTTP',
    group: 'Gruppe',
    count: 'Anzahl',
    first: 'Zuerst',
    last: 'Zuletzt',
    failover: 'Wechsel des Servers'
  },
  noCodes: 'Es wurde kein Fehlercode eines Scans gefunden.',
  failover: 'Weicht der Client auf einen anderen Server aus?',
  latest: (code: string) => `Zuletzt ${code}:`,
  yes: 'ja',
  no: 'nein',
  inputs: 'Gelesene Dateien',
  inputColumns: { name: 'Datei', kind: 'Art', bytes: 'Größe', recognised: 'Erkannt' },
  unanswered: 'Was nicht geprüft werden konnte',
  unansweredNote: 'Diese Prüfungen sind offen. Genau dort kann der Fehler liegen.',
  problems: {
    'no-browser':
      'Für ein PDF fehlt auf diesem Computer ein Browser, der drucken kann (Edge, Chrome oder Chromium). Den Bericht als HTML können Sie speichern und selbst drucken.',
    'print-failed':
      'Das PDF ließ sich nicht erzeugen. Den Bericht als HTML können Sie speichern und im Browser selbst drucken.',
    leak: 'Nichts geschrieben: Ein Name ließ sich nicht überall durch einen Platzhalter ersetzen.',
    'no-case': 'Es gibt noch keinen Fall.'
  },
  noStory: 'Der Verlauf der Scans ließ sich nicht laden. Läuft SUP Doctor noch?',
  takeHtml: 'HTML speichern'
}

export type ResultText = typeof resultDe
