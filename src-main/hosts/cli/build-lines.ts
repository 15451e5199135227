import type { Language } from '../../contract/text.ts'
import { type Build, buildDay, buildHint } from '../../report/build-age.ts'

/** Behind the version, each on a line of its own, so that the first line is the version alone: the day, and the age of an old build. */
export function buildLines(build: Build | null, language: Language): string {
  if (build === null) return ''
  const hint = buildHint(build, language)
  return `${buildDay(build, language)}\n${hint === null ? '' : `${hint}\n`}`
}
