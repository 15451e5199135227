import type { Language } from '../../src-main/contract/text.ts'

const de = {
  cancelled: 'Die Prüfung wurde abgebrochen. Am Computer wurde nichts geändert.',
  busy: 'Es läuft schon eine Prüfung. Bitte warten Sie, bis sie zu Ende ist.',
  'nothing-readable':
    'Keine dieser Dateien ließ sich auswerten. Gebraucht werden zum Beispiel WindowsUpdate.log, WUAHandler.log, ein Registry-Export oder ein gespeicherter Fall.',
  crashed: 'Die Prüfung ist abgebrochen, weil SUP Doctor einen Fehler hat.',
  'too-large':
    'Die Dateien sind zusammen zu groß für den Browser (höchstens 48 MB). Mit „sup-doctor check DATEI“ gibt es diese Grenze nicht.',
  'too-many': 'Das sind zu viele Dateien auf einmal (mehr als 100.000). Bitte wählen Sie weniger aus.',
  'no-files': 'Es wurden keine Dateien gefunden.',
  unreadable: 'Die Dateien ließen sich nicht lesen. Sind sie noch da, und dürfen Sie sie öffnen?',
  lost: 'SUP Doctor antwortet nicht. Wurde das Programm beendet, starten Sie es bitte neu; Ihr Fall bleibt gespeichert.',
  'address-used':
    'SUP Doctor ist schon in einem anderen Fenster geöffnet. Arbeiten Sie dort weiter oder starten Sie das Programm neu; Ihr Fall bleibt gespeichert.',
  'no-repair': 'An diesem Computer wurde nichts geändert.',
  'no-restart':
    'SUP Doctor ließ sich so nicht neu starten. Bitte mit der rechten Maustaste anklicken und „Als Administrator ausführen“ wählen; Ihr Fall bleibt gespeichert.',
  gone: 'SUP Doctor antwortet nicht mehr. Ihr Fall bleibt gespeichert. Die Verbindung wird von selbst wieder aufgenommen, sobald das Programm antwortet.',
  'no-sample': 'Dieser Beispielfall ist hier nicht installiert.',
  'no-clipboard': 'Kopieren ist hier nicht erlaubt. Bitte den Text markieren und mit Strg+C kopieren.'
}
export type NoticeId = keyof typeof de

const en: typeof de = {
  cancelled: 'The check was cancelled. Nothing on the computer was changed.',
  busy: 'A check is already running. Please wait until it has ended.',
  'nothing-readable':
    'None of these files could be used. Add, for example, WindowsUpdate.log, WUAHandler.log, a registry export or a saved case.',
  crashed: 'The check stopped because of an error in SUP Doctor.',
  'too-large':
    'Together these files are too large for the browser (48 MB at most). “sup-doctor check FILE” has no such limit.',
  'too-many': 'That is too many files at once (more than 100,000). Please choose fewer.',
  'no-files': 'No files were found.',
  unreadable: 'The files could not be read. Are they still there, and may you open them?',
  lost: 'SUP Doctor is not responding. If it was closed, start it again; your case is saved.',
  'address-used': 'SUP Doctor is already open in another window. Continue there, or restart it; your case is saved.',
  'no-repair': 'Nothing was changed on this computer.',
  'no-restart':
    'SUP Doctor could not be restarted this way. Please right-click it and choose “Run as administrator”; your case is saved.',
  gone: 'SUP Doctor is not responding any more. Your case is saved. The connection comes back by itself as soon as the program responds.',
  'no-sample': 'This sample case is not installed here.',
  'no-clipboard': 'Copying is not allowed here. Please select the text and press Ctrl+C.'
}

/** One sentence about something that did not go as wished. */
export const noticesText: Readonly<Record<Language, typeof de>> = { de, en }
