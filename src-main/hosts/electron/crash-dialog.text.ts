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
    gone: 'Die Anzeige von SUP Doctor ist mehrmals ausgefallen.',
    hangs: 'Die Anzeige von SUP Doctor antwortet nicht.',
    broken: 'SUP Doctor selbst ist gescheitert und muss neu starten.',
    kept: 'Der Fall ist gesichert und öffnet sich danach wieder.',
    log: (path) => `Protokoll: ${path}`,
    reload: 'Neu laden',
    wait: 'Warten',
    quit: 'Beenden'
  },
  en: {
    gone: 'The display of SUP Doctor has failed several times.',
    hangs: 'The display of SUP Doctor does not answer.',
    broken: 'SUP Doctor itself failed and has to start again.',
    kept: 'The case is kept and opens again afterwards.',
    log: (path) => `Log: ${path}`,
    reload: 'Reload',
    wait: 'Wait',
    quit: 'Quit'
  }
}

export function systemLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}
