import type { Language } from '../../contract/text.ts'

const de = {
  denied: 'die Berechtigung fehlt',
  full: 'der Datenträger ist voll',
  readOnly: 'der Datenträger ist schreibgeschützt',
  busy: 'ein anderes Programm hat die Datei geöffnet',
  unread: 'kein Programm liest daraus'
}
const en: typeof de = {
  denied: 'the permission is missing',
  full: 'the disk is full',
  readOnly: 'the disk is write-protected',
  busy: 'another program has the file open',
  unread: 'no program reads from it'
}
const texts: Readonly<Record<Language, typeof de>> = { de, en }

const reasons: Readonly<Record<string, keyof typeof de>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  EBUSY: 'busy',
  ENXIO: 'unread'
}

/** The reason for a failed write, by the error code of the system; unknown codes stay as they are. */
export function writeErrorText(code: string, language: Language): string {
  const reason = reasons[code]
  return reason === undefined ? code : texts[language][reason]
}
