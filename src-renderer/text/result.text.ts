import type { Language } from '../../src-main/contract/text.ts'
import { headingsText } from '../../src-main/text/headings.text.ts'

const de = {
  side: 'Seite',
  picture: { found: 'Wo es hängt', other: 'Weg zum Update-Server' },
  states: {
    certain: 'Ursache gefunden',
    likely: 'Wahrscheinliche Ursache',
    possible: 'Mögliche Ursache',
    clear: 'Kein Fehler gefunden',
    undecided: 'Noch offen'
  },
  now: {
    title: 'Jetzt zu tun',
    copy: 'Auftrag kopieren',
    copied: 'Auftrag kopiert',
    mail: 'Als E-Mail öffnen',
    again: 'Erneut prüfen',
    againNetwork: 'Mit Verbindungstest erneut prüfen',
    byHand: (count: number) =>
      count === 1 ? 'Von Hand erledigen (1 Schritt)' : `Von Hand erledigen (${count} Schritte)`,
    againLater: 'Erneut prüfen, sobald erledigt',
    there: (count: number) =>
      count === 1 ? 'Was dort zu tun ist (1 Schritt)' : `Was dort zu tun ist (${count} Schritte)`,
    nothing: 'Fehlen trotzdem Updates?',
    nothingWhat:
      'Dann liegt es nicht am Weg zum Update-Server. Windows kann dort jetzt selbst suchen; sonst zeigen die Protokolle des Clients, womit die Suche endet.',
    search: 'Windows suchen lassen und prüfen',
    logs: 'Protokolle öffnen'
  },
  proof: {
    title: 'Das spricht dafür',
    against: (what: string) => `Dagegen spricht: ${what}`,
    sofar: 'Bisher bekannt',
    more: (count: string) => `${count} Belege`,
    failed: (count: string, code: string) =>
      `${count === '1' ? '1 Suche' : `${count} Suchen`} gescheitert${code === '' ? '' : `, zuletzt mit ${code}`}`,
    succeeded: 'Letzte Suche gelungen',
    failedDownload: (code: string) => `Herunterladen gescheitert${code === '' ? '' : ` mit ${code}`}`,
    failedInstallation: (code: string) => `Installation gescheitert${code === '' ? '' : ` mit ${code}`}`,
    last: (time: string) => `zuletzt ${time}`,
    passed: (count: number) => (count === 1 ? '1 Prüfung bestanden' : `${count} Prüfungen bestanden`),
    below: 'siehe unten',
    all: (count: number) => (count === 1 ? 'Der Beleg im Wortlaut' : `Alle ${count} Belege im Wortlaut`)
  },
  order: { title: 'Der Reihe nach geprüft', open: 'Zur Seite dieses Schritts' },
  more: 'Verlauf, Verbindungen, Fehlercodes und Dateien',
  also: {
    title: 'Auch möglich',
    compare: 'Mit einem gesunden Computer vergleichen',
    earlier: 'Vorher und jetzt vergleichen',
    questions: 'Fragen an die Server-Verantwortlichen beantworten',
    more: 'Was sonst gelesen wurde'
  },
  documents: 'Weitergeben',
  pdf: 'Bericht als PDF',
  pdfBusy: 'PDF wird erstellt …',
  formats: 'Auch als',
  html: 'Bericht als HTML',
  json: 'Ergebnis als JSON',
  save: 'Fall speichern',
  ticket: 'Ticket-Text kopieren',
  ticketCode: headingsText.de.ticketCode,
  code: 'QR-Code',
  reportLanguage: 'Sprache des Berichts',
  annex: 'PDF mit vollständigem Anhang',
  redacted: 'Ohne persönliche Daten (Platzhalter für Namen, Adressen und Konten)',
  ledger: 'Liste der Platzhalter speichern',
  support: 'Fehler in SUP Doctor melden',
  supportNote:
    'Das Supportpaket enthält Versionsangaben, das Programmprotokoll und den Fall. Namen sind durch Platzhalter ersetzt.',
  supportShow: 'Inhalt ansehen',
  supportSave: 'Supportpaket speichern',
  handover: headingsText.de.handover,
  handoverNote: headingsText.de.handoverNote,
  handoverRedacted: 'Mit Platzhaltern statt Namen, Adressen und Konten.',
  pathsTried: headingsText.de.attempts,
  ticketText: headingsText.de.ticket,
  ticketCopied: 'Ticket-Text kopiert',
  codes: 'Fehlercodes aus den Protokollen',
  codeColumns: {
    code: 'Code',
    http: 'HTTP',
    group: headingsText.de.group,
    count: 'Anzahl',
    first: 'Zuerst',
    last: 'Zuletzt',
    failover: headingsText.de.switchOfServer
  },
  noCodes: 'Es wurde kein Fehlercode eines Scans gefunden.',
  failover: headingsText.de.failover,
  latest: (code: string) => `Zuletzt ${code}:`,
  yes: 'ja',
  no: 'nein',
  inputs: headingsText.de.inputs,
  inputColumns: { name: 'Datei', kind: 'Art', bytes: 'Größe', recognised: 'Erkannt' },
  unanswered: headingsText.de.unanswered,
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
  noCode: 'Der QR-Code ließ sich nicht laden. Läuft SUP Doctor noch?',
  takeHtml: 'HTML speichern'
}

type ResultText = typeof de

const en: ResultText = {
  side: 'Side',
  picture: { found: 'Where it fails', other: 'Path to the update server' },
  states: {
    certain: 'Cause found',
    likely: 'Likely cause',
    possible: 'Possible cause',
    clear: 'Nothing wrong found',
    undecided: 'Not known yet'
  },
  now: {
    title: 'What to do now',
    copy: 'Copy the request',
    copied: 'Request copied',
    mail: 'Open as an e-mail',
    again: 'Check again',
    againNetwork: 'Check again with the connection test',
    byHand: (count) => (count === 1 ? 'Do it by hand (1 step)' : `Do it by hand (${count} steps)`),
    againLater: 'Check again once that is done',
    there: (count) => (count === 1 ? 'What to do there (1 step)' : `What to do there (${count} steps)`),
    nothing: 'Are updates still missing?',
    nothingWhat:
      'Then the path to the update server is not the reason. Windows can search there now; otherwise the logs of the client show how the search ends.',
    search: 'Have Windows search, and check',
    logs: 'Open logs'
  },
  proof: {
    title: 'What shows this',
    against: (what) => `This speaks against it: ${what}`,
    sofar: 'Known so far',
    more: (count) => `${count} pieces of evidence`,
    failed: (count, code) =>
      `${count === '1' ? '1 search' : `${count} searches`} failed${code === '' ? '' : `, the last one with ${code}`}`,
    succeeded: 'Last search succeeded',
    failedDownload: (code) => `Download failed${code === '' ? '' : ` with ${code}`}`,
    failedInstallation: (code) => `Installation failed${code === '' ? '' : ` with ${code}`}`,
    last: (time) => `last ${time}`,
    passed: (count) => (count === 1 ? '1 check passed' : `${count} checks passed`),
    below: 'see below',
    all: (count) => (count === 1 ? 'The evidence word for word' : `All ${count} pieces of evidence word for word`)
  },
  order: { title: 'Checked in order', open: 'To the page of this step' },
  more: 'History, connections, error codes and files',
  also: {
    title: 'Also possible',
    compare: 'Compare with a healthy computer',
    earlier: 'Compare before and now',
    questions: 'Answer the questions for the server team',
    more: 'What else was read'
  },
  documents: 'Hand over',
  pdf: 'Report as PDF',
  pdfBusy: 'Creating the PDF …',
  formats: 'Also as',
  html: 'Report as HTML',
  json: 'Result as JSON',
  save: 'Save case',
  ticket: 'Copy ticket text',
  ticketCode: headingsText.en.ticketCode,
  code: 'QR code',
  reportLanguage: 'Language of the report',
  annex: 'PDF with the full annex',
  redacted: 'Without personal data (placeholders for names, addresses and accounts)',
  ledger: 'Save the list of placeholders',
  support: 'Report a problem with SUP Doctor',
  supportNote:
    'The support package holds versions, the program’s log and the case. Names are replaced by placeholders.',
  supportShow: 'Show the contents',
  supportSave: 'Save support package',
  handover: headingsText.en.handover,
  handoverNote: headingsText.en.handoverNote,
  handoverRedacted: 'With placeholders in place of names, addresses and accounts.',
  pathsTried: headingsText.en.attempts,
  ticketText: headingsText.en.ticket,
  ticketCopied: 'Ticket text copied',
  codes: 'Error codes in the logs',
  codeColumns: {
    code: 'Code',
    http: 'HTTP',
    group: headingsText.en.group,
    count: 'Count',
    first: 'First',
    last: 'Last',
    failover: headingsText.en.switchOfServer
  },
  noCodes: 'No error code of a scan was found.',
  failover: headingsText.en.failover,
  latest: (code) => `Latest, ${code}:`,
  yes: 'yes',
  no: 'no',
  inputs: headingsText.en.inputs,
  inputColumns: { name: 'File', kind: 'Kind', bytes: 'Size', recognised: 'Recognised' },
  unanswered: headingsText.en.unanswered,
  unansweredNote: 'These checks are open. The fault may be there.',
  problems: {
    'no-browser':
      'This computer has no browser that can print a PDF (Edge, Chrome or Chromium). You can save the report as HTML and print it yourself.',
    'print-failed': 'The PDF could not be created. You can save the report as HTML and print it in a browser yourself.',
    leak: 'Nothing written: a name could not be replaced by a placeholder everywhere.',
    'no-case': 'There is no case yet.'
  },
  noStory: 'The scan history could not be loaded. Is SUP Doctor still running?',
  noCode: 'The QR code could not be loaded. Is SUP Doctor still running?',
  takeHtml: 'Save HTML'
}

export const resultText: Readonly<Record<Language, ResultText>> = { de, en }
