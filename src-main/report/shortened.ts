import type { ReportWords } from './report.text.ts'

/** The first `limit` characters; what is left out is counted, so that nothing seems to be whole that is not. */
export function shortened(text: string, limit: number, words: ReportWords): string {
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  return `${characters.slice(0, limit).join('')} … (${words.moreCharacters(characters.length - limit)})`
}
