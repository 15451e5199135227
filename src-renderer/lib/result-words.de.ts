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
  kinds: {
    'registry-export': 'Registry-Export',
    'registry-query': 'Ausgabe von reg query',
    'winhttp-proxy': 'Ausgabe von netsh winhttp',
    'account-proxy': 'Ausgabe von bitsadmin',
    'windows-update-log': 'WindowsUpdate.log',
    'reporting-events': 'ReportingEvents.log',
    'command-output': 'Ausgabe von Befehlen',
    'configmgr-log': 'ConfigMgr-Protokoll',
    'iis-log': 'IIS-Protokoll',
    'event-trace': 'Ereignisablaufverfolgung',
    'event-log': 'Ereignisprotokoll',
    'performance-log': 'Leistungsprotokoll',
    'memory-dump': 'Speicherabbild',
    'managed-object': 'WMI-Beschreibung',
    'registry-hive': 'Registry-Datei',
    image: 'Bild',
    pdf: 'PDF',
    'office-document': 'Office-Datei',
    program: 'Programm',
    'other-archive': 'Archiv',
    archive: 'ZIP-Datei',
    case: 'gesicherter Fall',
    unknown: 'unbekannt'
  },
  unanswered: 'Was nicht beantwortet wurde',
  unansweredNote: 'Diese Fragen blieben offen. Das heißt nicht, dass dort alles in Ordnung ist.',
  problems: {
    'no-browser':
      'Für ein PDF fehlt auf diesem Computer ein Browser, der drucken kann (Edge, Chrome oder Chromium). Den Bericht als HTML können Sie speichern und selbst drucken.',
    'print-failed':
      'Das PDF ließ sich nicht erzeugen. Den Bericht als HTML können Sie speichern und im Browser selbst drucken.',
    'no-case': 'Es gibt noch keinen Fall.'
  },
  takeHtml: 'HTML speichern'
}

export type ResultWords = typeof resultDe
