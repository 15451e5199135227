import { languageOfLocale, type Language } from '../../contract/text.ts'

/** The language that the user set in the system. */
export function systemLanguage(): Language {
  return languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale)
}
