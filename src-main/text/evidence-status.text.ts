import type { FailureReason, SkipReason } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { termsText } from './terms.text.ts'

/** Why a piece of evidence is missing, in a few words. */
const de = {
  /** Nobody delivered it. */
  absent: 'nicht vorhanden',
  insufficient: 'gelesen, reicht zur Antwort aber nicht aus',
  failed: {
    'timed-out': 'keine Antwort in der vorgesehenen Zeit',
    'access-denied': 'Zugriff verweigert',
    unreadable: 'nicht lesbar',
    unsupported: 'auf diesem System nicht verfügbar',
    altered: 'nicht gestartet, weil eine Datei dieses Programms fehlt oder verändert wurde',
    crashed: 'abgebrochen, weil SUP Doctor einen Fehler hat'
  } satisfies Record<FailureReason, string>,
  skipped: {
    'not-applicable': termsText.de.outcomes['not-applicable'],
    declined: 'beim Start abgewählt',
    'needs-administrator': 'braucht Administratorrechte',
    cancelled: 'abgebrochen'
  } satisfies Record<SkipReason, string>
}
type EvidenceStatusWords = typeof de

const en: EvidenceStatusWords = {
  absent: 'not available',
  insufficient: 'was read, but is not enough for an answer',
  failed: {
    'timed-out': 'no answer in the time allowed',
    'access-denied': 'access denied',
    unreadable: 'could not be read',
    unsupported: 'not available on this system',
    altered: 'not started, because a file of this program is missing or was changed',
    crashed: 'stopped because of an error in SUP Doctor'
  },
  skipped: {
    'not-applicable': termsText.en.outcomes['not-applicable'],
    declined: 'deselected at the start',
    'needs-administrator': 'needs administrator rights',
    cancelled: 'cancelled'
  }
}

export const evidenceStatusWords: Readonly<Record<Language, EvidenceStatusWords>> = { de, en }
