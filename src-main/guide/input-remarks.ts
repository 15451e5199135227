import type { InputRemark } from '../contract/input-remark.ts'
import type { Language } from '../contract/text.ts'
import { shownNumber } from './shown-number.ts'

type Sentences = Readonly<Record<InputRemark['id'], string>>

/** `#` is the count. */
const de: Sentences = {
  'event-trace':
    'Ereignisablaufverfolgung (.etl), nicht direkt lesbar. Stammt sie aus C:\\Windows\\Logs\\WindowsUpdate, auf dem Client Get-WindowsUpdateLog ausführen und die entstandene WindowsUpdate.log hier ablegen. Auf einem anderen Computer nur mit gleich neuem oder neuerem Windows; vor Windows 10 1709 braucht die Umwandlung den Symbolserver von Microsoft.',
  'event-log':
    'Ereignisprotokoll (.evtx), wird nicht gelesen. Für Windows Update reichen WindowsUpdate.log und die ConfigMgr-Protokolle.',
  'performance-log': 'Leistungsprotokoll (.blg), wird nicht gelesen.',
  'memory-dump': 'Speicherabbild, wird nicht gelesen. Es kann vertrauliche Daten enthalten.',
  'managed-object': 'WMI-Beschreibung (.mof), wird nicht gelesen.',
  'registry-hive': 'Registry-Datei im Binärformat. Bitte die nötigen Schlüssel mit reg export als .reg-Datei sichern.',
  pdf: 'PDF, wird nicht gelesen. Bitte das Protokoll selbst ablegen.',
  image: 'Bild, wird nicht gelesen. Bitte das Protokoll oder den Text der Ausgabe ablegen.',
  'office-document': 'Office- oder Outlook-Datei, wird nicht gelesen. Bitte den Text als .txt sichern und ablegen.',
  program: 'Programm, wird weder gelesen noch ausgeführt.',
  'other-archive': 'Archiv, das kein ZIP ist. Bitte entpacken und den Inhalt ablegen.',
  'encrypted-archive': 'ZIP-Datei mit Kennwort. Bitte entpacken und den Inhalt ablegen.',
  'refused-archive': 'ZIP-Datei mit unsicherem Inhalt oder zu tief verschachtelt; sie wurde nicht geöffnet.',
  'damaged-archive': 'Die ZIP-Datei ist beschädigt oder unvollständig. Bitte noch einmal übertragen.',
  'damaged-case': 'Die Falldatei ist beschädigt oder verändert. Bitte noch einmal übertragen.',
  'newer-case': 'Die Falldatei stammt von einer neueren Version dieses Programms. Bitte das Programm erneuern.',
  'too-large': 'Die Datei ist zu groß und wurde nicht gelesen. Bitte den Teil mit dem Fehler herausschneiden.',
  vanished: 'Die Datei war nicht mehr da, als sie gelesen werden sollte.',
  changed: 'Die Datei wurde kürzer, während sie gelesen wurde. Bitte eine Kopie ablegen.',
  unreadable: 'Die Datei ließ sich nicht lesen; vielleicht fehlt das Recht dazu.',
  'timed-out': 'Die Datei wurde nicht zu Ende gelesen, weil die Zeit um war (--timeout); gezählt wird nichts davon.',
  empty: 'Die Datei ist leer.',
  'private-key':
    'Die Datei enthält einen privaten Schlüssel. Er wurde weder gelesen noch gespeichert; bitte geben Sie ihn nicht weiter.',
  'undecoded-lines':
    '# Zeilen ließen sich beim Umwandeln nicht entschlüsseln, weil Symbole fehlten. Bitte Get-WindowsUpdateLog auf dem Client selbst ausführen.'
}

const en: Sentences = {
  'event-trace':
    'Event trace (.etl), not readable as it is. If it comes from C:\\Windows\\Logs\\WindowsUpdate, run Get-WindowsUpdateLog on the client and drop the WindowsUpdate.log it makes. On another computer only with the same or a newer Windows; before Windows 10 1709 the conversion needs Microsoft’s symbol server.',
  'event-log':
    'Event log (.evtx), is not read. For Windows Update, WindowsUpdate.log and the ConfigMgr logs are enough.',
  'performance-log': 'Performance log (.blg), is not read.',
  'memory-dump': 'Memory dump, is not read. It may hold confidential data.',
  'managed-object': 'WMI description (.mof), is not read.',
  'registry-hive': 'Registry file in binary form. Please save the keys needed with reg export as a .reg file.',
  pdf: 'PDF, is not read. Please drop the log itself.',
  image: 'Picture, is not read. Please drop the log, or the text of the output.',
  'office-document': 'Office or Outlook file, is not read. Please save its text as .txt and drop that.',
  program: 'Program, is neither read nor run.',
  'other-archive': 'Archive that is no ZIP. Please unpack it and drop what is inside.',
  'encrypted-archive': 'ZIP file with a password. Please unpack it and drop what is inside.',
  'refused-archive': 'ZIP file with unsafe content or nested too deep; it was not opened.',
  'damaged-archive': 'The ZIP file is damaged or incomplete. Please transfer it again.',
  'damaged-case': 'The case file is damaged or was changed. Please transfer it again.',
  'newer-case': 'The case file comes from a newer version of this program. Please renew the program.',
  'too-large': 'The file is too large and was not read. Please cut out the part with the error.',
  vanished: 'The file was gone when it was to be read.',
  changed: 'The file got shorter while it was read. Please drop a copy.',
  unreadable: 'The file could not be read; perhaps the right to do so is missing.',
  'timed-out': 'The file was not read to its end because the time was up (--timeout); nothing of it counts.',
  empty: 'The file is empty.',
  'private-key': 'The file holds a private key. It was neither read nor stored; please do not pass it on.',
  'undecoded-lines':
    '# lines could not be decoded because symbols were missing. Please run Get-WindowsUpdateLog on the client itself.'
}

const sentences: Readonly<Record<Language, Sentences>> = { de, en }

/** One sentence or two about a file that could not be read, or not whole. */
export function inputRemarkText(remark: InputRemark, language: Language): string {
  return sentences[language][remark.id].replace('#', remark.count === null ? '' : shownNumber(remark.count, language))
}
