import type { ReportText } from './report.text.ts'

/** The first `limit` characters; what is left out is counted, so that nothing seems to be whole that is not. */
export function truncate(text: string, limit: number, words: ReportText): string {
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  return `${characters.slice(0, limit).join('')} … (${words.moreCharacters(characters.length - limit)})`
}
