import type { Language } from '../contract/text.ts'

/** Headings and labels that wizard, report and terminal have in common. */
const de = {
  who: 'Zuständig',
  confidence: 'Einschätzung',
  next: 'Nächster Schritt',
  missing: 'Es fehlt',
  checked: 'Geprüft',
  computer: 'Geprüfter Computer',
  passed: (count: number) => (count === 1 ? '1 Prüfung bestanden' : `${count} Prüfungen bestanden`),
  unanswered: 'Was nicht geprüft werden konnte',
  failover: 'Weicht der Client auf einen anderen Server aus?',
  switchOfServer: 'Wechsel des Servers',
  handover: 'Texte zum Weitergeben',
  handoverNote: 'Alles, was die Zuständigen brauchen – ohne Rückfrage.',
  ticket: 'Text für das Ticket',
  ticketCode: 'Ticket-Text als QR-Code',
  attempts: 'Geprüfte Verbindungen',
  inputs: 'Gelesene Dateien',
  relatedCheck: 'Zugehörige Prüfung',
  group: 'Gruppe',
  part: 'Wo der Code auftritt',
  knownFault: 'Bekannter Fehler',
  suggestedCodes: 'Gemeint ist vielleicht:'
}
type HeadingsText = typeof de

const en: HeadingsText = {
  who: 'Who has to act',
  confidence: 'Confidence',
  next: 'Next step',
  missing: 'Missing',
  checked: 'Checked',
  computer: 'Computer checked',
  passed: (count) => (count === 1 ? '1 check passed' : `${count} checks passed`),
  unanswered: 'What could not be checked',
  failover: 'Does the client switch to another server?',
  switchOfServer: 'Switch of server',
  handover: 'Texts to hand over',
  handoverNote: 'Everything they need, so that nobody has to ask back.',
  ticket: 'Text for the ticket',
  ticketCode: 'Ticket text as QR code',
  attempts: 'Connections tested',
  inputs: 'Files read',
  relatedCheck: 'Related check',
  group: 'Group',
  part: 'Where the code occurs',
  knownFault: 'Known fault',
  suggestedCodes: 'Perhaps you mean:'
}

export const headingsText: Readonly<Record<Language, HeadingsText>> = { de, en }
