export const resultDe = {
  eyebrow: 'Ergebnis und Bericht',
  cause: (step: string) => `Ergebnis und Bericht · gefunden im Schritt „${step}“`,
  side: 'Seite',
  documents: 'Bericht und Fall',
  pdf: 'Bericht als PDF',
  pdfBusy: 'Das PDF entsteht …',
  html: 'Bericht als HTML',
  json: 'Ergebnis als JSON',
  save: 'Fall sichern',
  ticket: 'Ticket-Text kopieren',
  reportLanguage: 'Sprache des Berichts',
  redacted: 'Ohne persönliche Daten (Platzhalter für Namen, Adressen und Konten)',
  ledger: 'Liste der Platzhalter sichern',
  support: 'Wenn SUP Doctor selbst versagt',
  supportNote:
    'Versionen, das eigene Protokoll und der Fall helfen uns dann weiter; statt Namen stehen Platzhalter darin.',
  supportShow: 'Zeigen, was wir brauchen',
  supportSave: 'Für uns sichern',
  handOver: 'Texte zum Weitergeben',
  handOverNote: 'Was die Zuständigen wissen müssen, ohne zurückzufragen.',
  handOverRedacted: 'Mit Platzhaltern statt Namen, Adressen und Konten.',
  waysTried: 'Geprüfte Wege',
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
    failover: 'Serverwechsel'
  },
  noCodes: 'Es wurde kein Fehlercode eines Scans gefunden.',
  failover: 'Wechselt der Client von selbst zum nächsten Server?',
  latest: (code: string) => `Zuletzt ${code}:`,
  yes: 'ja',
  no: 'nein',
  inputs: 'Gelesene Dateien',
  inputColumns: { name: 'Datei', kind: 'Art', bytes: 'Größe', recognised: 'Erkannt' },
  unanswered: 'Was nicht beantwortet wurde',
  unansweredNote: 'Diese Fragen blieben offen. Das heißt nicht, dass dort alles in Ordnung ist.',
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
