import type { Language } from '../contract/text.ts'
import { formatDate } from '../knowledge/format-time.ts'
import { buildAgeText } from '../text/build-age.text.ts'

/** The build a document comes from. */
export interface Build {
  /** Day of its commit, YYYY-MM-DD. */
  readonly day: string
  /** Whole months from then until the document was made. */
  readonly months: number
}

/** From this age on it is said; error codes and checks are added several times a year. */
const oldFrom = 12

/** Null for a program that does not know its day. `today` and `day` as YYYY-MM-DD; a clock that is behind makes it 0 months old. */
export function buildOf(day: string | null, today: string): Build | null {
  if (day === null) return null
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const [thisYear = 0, thisMonth = 0, thisDate = 0] = today.split('-').map(Number)
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDate < date ? 1 : 0)
  return { day, months: Math.max(0, months) }
}

/** Behind the version: the day of the build. */
export function buildDay({ day }: Build, language: Language): string {
  return buildAgeText[language].of(formatDate(`${day}T00:00`, language))
}

/** One sentence about an old program; null for one that is not. */
export function buildHint({ months }: Build, language: Language): string | null {
  return months < oldFrom ? null : buildAgeText[language].old(months)
}
