import type { Language } from '../../src-main/contract/text.ts'

/** The changes that are offered on the page of a step. */
const de = {
  title: 'Von SUP Doctor ausführen lassen',
  before: 'Jetzt',
  after: 'Danach',
  was: 'Vorher',
  now: 'Nachher',
  notRead: 'nicht gelesen',
  consent: 'Ja, diese Änderung an diesem Computer vornehmen.',
  make: 'Ausführen und prüfen',
  making: 'Wird ausgeführt und geprüft …',
  recommended: 'empfohlen',
  others: (count: number) => (count === 1 ? 'Eine andere Änderung' : `${count} andere Änderungen`),
  undo: 'Rückgängig machen',
  restart: 'Als Administrator neu starten',
  causeBefore: 'Befund vorher',
  causeAfter: 'Befund nachher',
  noCause: 'keine gefunden',
  about: (question: string) => `zur Prüfung „${question}“`
}
type RepairText = typeof de

const en: RepairText = {
  title: 'Let SUP Doctor fix it',
  before: 'Now',
  after: 'Afterwards',
  was: 'Before',
  now: 'After',
  notRead: 'not read',
  consent: 'Yes, make this change on this computer.',
  make: 'Apply and check again',
  making: 'Applying and checking …',
  recommended: 'recommended',
  others: (count) => (count === 1 ? 'Another change' : `${count} other changes`),
  undo: 'Undo',
  restart: 'Restart as administrator',
  causeBefore: 'Finding before',
  causeAfter: 'Finding after',
  noCause: 'none found',
  about: (question) => `about “${question}”`
}

export const repairText: Readonly<Record<Language, RepairText>> = { de, en }
