import type { Language } from '../contract/text.ts'

const de = {
  title: 'Text für das Ticket',
  side: 'Seite',
  who: 'Zuständig',
  confidence: 'Gewissheit',
  overturn: 'Dagegen spräche',
  next: 'Nächster Schritt',
  steps: 'Schritte',
  codes: 'Fehlercodes',
  times: (count: string) => (count === '1' ? 'einmal' : `${count}-mal`),
  evidence: 'Belege',
  unanswered: 'Nicht beantwortet'
}
type TicketText = typeof de

const en: TicketText = {
  title: 'Text for the ticket',
  side: 'Side',
  who: 'To act',
  confidence: 'Confidence',
  overturn: 'This would speak against it',
  next: 'Next step',
  steps: 'Steps',
  codes: 'Error codes',
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  evidence: 'Evidence',
  unanswered: 'Not answered'
}

/** The labels of verdict and next step in plain text: terminal and ticket. */
export const ticketLabels: Readonly<Record<Language, TicketText>> = { de, en }
