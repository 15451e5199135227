import type { Language } from '../../contract/text.ts'
import { formatTime } from '../../presentation/format.ts'

const localTime: Readonly<Record<Language, string>> = { de: 'Ortszeit', en: 'local time' }

/** ISO 8601 as a terminal shows it: the language's date, to the second, with its zone. */
export function formatLocalTime(iso: string, language: Language): string {
  const { text, local } = formatTime(iso, language)
  return text === iso ? iso : `${text} ${local ? localTime[language] : 'UTC'}`
}
