import type { Language } from '../../contract/text.ts'

interface CrashDialogText {
  readonly gone: string
  readonly hangs: string
  readonly broken: string
  readonly kept: string
  readonly log: (path: string) => string
  readonly reload: string
  readonly wait: string
  readonly quit: string
}

export const crashDialogText: Readonly<Record<Language, CrashDialogText>> = {
  de: {
    gone: 'Das Fenster von SUP Doctor ist mehrmals abgestürzt.',
    hangs: 'Das Fenster von SUP Doctor reagiert nicht.',
    broken: 'SUP Doctor hat einen Fehler und muss neu gestartet werden.',
    kept: 'Der Fall ist gespeichert und wird danach wieder geöffnet.',
    log: (path) => `Protokoll: ${path}`,
    reload: 'Neu laden',
    wait: 'Warten',
    quit: 'Beenden'
  },
  en: {
    gone: 'The window of SUP Doctor crashed several times.',
    hangs: 'The window of SUP Doctor is not responding.',
    broken: 'SUP Doctor has an error and has to be restarted.',
    kept: 'The case is saved and will be reopened.',
    log: (path) => `Log: ${path}`,
    reload: 'Reload',
    wait: 'Wait',
    quit: 'Quit'
  }
}

export function systemLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}
