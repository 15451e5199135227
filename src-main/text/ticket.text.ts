import type { Language } from '../contract/text.ts'
import { headingsText } from './headings.text.ts'

const de = {
  title: headingsText.de.ticket,
  side: 'Seite',
  who: headingsText.de.who,
  confidence: headingsText.de.confidence,
  next: headingsText.de.next,
  steps: 'Schritte',
  codes: 'Fehlercodes',
  times: (count: string) => (count === '1' ? 'einmal' : `${count}-mal`),
  evidence: 'Belege',
  unanswered: 'Nicht geprüft',
  code: {
    title: headingsText.de.ticketCode,
    how: 'Mit der Kamera eines Telefons lesen.',
    less: 'Enthalten ist der Anfang des Textes.'
  },
  shortened: 'Hier gekürzt, weil mehr nicht in den QR-Code passt. Die Belege stehen im Bericht.'
}
type TicketText = typeof de

const en: TicketText = {
  title: headingsText.en.ticket,
  side: 'Side',
  who: headingsText.en.who,
  confidence: headingsText.en.confidence,
  next: headingsText.en.next,
  steps: 'Steps',
  codes: 'Error codes',
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  evidence: 'Evidence',
  unanswered: 'Not checked',
  code: {
    title: headingsText.en.ticketCode,
    how: 'Read it with the camera of a phone.',
    less: 'It holds the beginning of the text.'
  },
  shortened: 'Shortened here, because no more fits into the QR code. The evidence is in the report.'
}

/** The labels of verdict and next step in plain text: terminal and ticket. */
export const ticketLabels: Readonly<Record<Language, TicketText>> = { de, en }
