import type { Language } from '../../contract/text.ts'

const de = {
  denied: 'die Berechtigung fehlt',
  full: 'der Datenträger ist voll',
  readOnly: 'der Datenträger ist schreibgeschützt',
  busy: 'ein anderes Programm hat die Datei geöffnet',
  unread: 'kein Programm liest daraus',
  circle: 'die Verknüpfungen führen im Kreis',
  long: 'der Name ist zu lang',
  gone: 'den Ordner gibt es nicht mehr'
}
const en: typeof de = {
  denied: 'the permission is missing',
  full: 'the disk is full',
  readOnly: 'the disk is write-protected',
  busy: 'another program has the file open',
  unread: 'no program reads from it',
  circle: 'the links lead in a circle',
  long: 'the name is too long',
  gone: 'the folder no longer exists'
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
  ENXIO: 'unread',
  ELOOP: 'circle',
  ENAMETOOLONG: 'long',
  ENOENT: 'gone'
}

/** The reason for a failed write, by the error code of the system; unknown codes stay as they are. */
export function writeErrorText(code: string, language: Language): string {
  const reason = reasons[code]
  return reason === undefined ? code : texts[language][reason]
}
