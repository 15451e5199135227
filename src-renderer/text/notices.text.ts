import type { Language } from '../../src-main/contract/text.ts'

const de = {
  cancelled: 'Die Prüfung wurde abgebrochen. Am Computer wurde nichts geändert.',
  busy: 'Es läuft schon eine Prüfung. Bitte warten Sie, bis sie zu Ende ist.',
  'nothing-readable':
    'In diesen Dateien war nichts Bekanntes. Gesucht sind Protokolle von Windows Update, des ConfigMgr-Clients oder von IIS, Registry-Exporte oder ein gesicherter Fall.',
  crashed: 'Die Prüfung ist an einem Fehler des Programms gescheitert.',
  'too-large':
    'Diese Dateien sind zusammen zu groß für das Fenster (höchstens 48 MiB). Größere liest die Kommandozeile: sup-doctor check DATEI',
  'too-many': 'Das sind zu viele Dateien auf einmal (mehr als 100.000). Bitte wählen Sie weniger aus.',
  'no-files': 'Hier waren keine Dateien.',
  unreadable: 'Die Dateien ließen sich nicht lesen. Sind sie noch da, und dürfen Sie sie öffnen?',
  lost: 'Die Verbindung zu SUP Doctor ist unterbrochen. Wenn das Programm beendet wurde, starten Sie es bitte neu; es nennt dann eine neue Adresse.',
  'address-used':
    'Diese Adresse wurde schon in einem anderen Fenster geöffnet, und sie gilt nur einmal. Arbeiten Sie dort weiter, oder beenden Sie SUP Doctor und starten Sie es neu; der Fall bleibt erhalten.',
  'no-repair': 'An diesem Computer wurde nichts geändert.',
  reopened: 'Der zuletzt geprüfte Fall ist wieder geöffnet. Er blieb auf diesem Computer, damit nichts verloren geht.',
  'no-sample': 'Dieser Beispielfall ist hier nicht installiert.',
  'no-clipboard': 'Das Kopieren wurde vom System abgelehnt. Markieren Sie den Text bitte von Hand.'
}
export type NoticeId = keyof typeof de

const en: Record<NoticeId, string> = {
  cancelled: 'The check was cancelled. Nothing on the computer was changed.',
  busy: 'A check is already running. Please wait until it has ended.',
  'nothing-readable':
    'There was nothing known in these files. Wanted are logs of Windows Update, of the ConfigMgr client or of IIS, registry exports, or a saved case.',
  crashed: 'The check failed because of a fault in the program.',
  'too-large':
    'Together these files are too large for the window (48 MiB at most). The command line reads larger ones: sup-doctor check FILE',
  'too-many': 'That is too many files at once (more than 100,000). Please choose fewer.',
  'no-files': 'There were no files.',
  unreadable: 'The files could not be read. Are they still there, and may you open them?',
  lost: 'The connection to SUP Doctor is interrupted. If the program was ended, please start it again; it then prints a new address.',
  'address-used':
    'This address was already opened in another window, and it holds only once. Go on there, or end SUP Doctor and start it again; the case is kept.',
  'no-repair': 'Nothing was changed on this computer.',
  reopened: 'The case checked last is open again. It stayed on this computer so that nothing is lost.',
  'no-sample': 'This sample case is not installed here.',
  'no-clipboard': 'The system refused to copy. Please select the text by hand.'
}

/** One sentence about something that did not go as wished. */
export const noticesText: Readonly<Record<Language, Record<NoticeId, string>>> = { de, en }
