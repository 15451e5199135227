import type { Language } from '../../contract/text.ts'

const denied = { de: 'die Berechtigung fehlt', en: 'the permission is missing' }
const full = { de: 'der Datenträger ist voll', en: 'the disk is full' }

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: denied,
  EPERM: denied,
  EROFS: { de: 'der Datenträger ist schreibgeschützt', en: 'the disk is write-protected' },
  EBUSY: { de: 'ein anderes Programm hat die Datei geöffnet', en: 'another program has the file open' }
}

/** The system's word for a failed write in ours; words we do not know stay as they are. */
export function writeErrorText(code: string, language: Language): string {
  return reasons[code]?.[language] ?? code
}
