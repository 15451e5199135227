import type { Language } from '../contract/text.ts'

const de = {
  title: 'Text für das Ticket',
  side: 'Seite',
  who: 'Zuständig',
  confidence: 'Einschätzung',
  next: 'Nächster Schritt',
  steps: 'Schritte',
  codes: 'Fehlercodes',
  times: (count: string) => (count === '1' ? 'einmal' : `${count}-mal`),
  evidence: 'Belege',
  unanswered: 'Nicht geprüft'
}
type TicketText = typeof de

const en: TicketText = {
  title: 'Text for the ticket',
  side: 'Side',
  who: 'Who has to act',
  confidence: 'Confidence',
  next: 'Next step',
  steps: 'Steps',
  codes: 'Error codes',
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  evidence: 'Evidence',
  unanswered: 'Not checked'
}

/** The labels of verdict and next step in plain text: terminal and ticket. */
export const ticketLabels: Readonly<Record<Language, TicketText>> = { de, en }
