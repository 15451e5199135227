import type { Place, ScanAttempt, ScanStory } from '../contract/scan-story.ts'
import type { Language } from '../contract/text.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { scanStoryText } from '../text/scan-story.text.ts'

/** The attempts as rows of words, one cell for every column of `storyWords.columns`. */
export function attemptRows(
  story: ScanStory,
  language: Language,
  shown: (iso: string) => string
): readonly (readonly string[])[] {
  const texts = scanStoryText[language]
  return story.attempts.map((attempt) => [
    timeOf(attempt, shown),
    outcomeOf(attempt, language),
    serverOf(attempt, language),
    attempt.phase === null ? '–' : texts.phases[attempt.phase],
    texts.counts[attempt.counts],
    placesOf(attempt, language)
  ])
}

/** What became of the server: changes, the last offer, and policies that won; each with its time and place. */
export function serverRows(story: ScanStory, language: Language, shown: (iso: string) => string): readonly string[] {
  const texts = scanStoryText[language]
  const report = (at: string | null, what: string, place: Place): string =>
    `${at === null ? '' : `${shown(at)}: `}${what} (${placeOf(place, language)})`
  const [first] = story.offered
  const names = story.offered.map(({ url }) => url).join(', ')
  return [
    ...story.serverChanges.map((serverChange) =>
      report(serverChange.at, texts.changes[serverChange.kind](serverChange.from, serverChange.to), serverChange.place)
    ),
    ...(first === undefined ? [] : [report(null, `${texts.offered(story.offered.length)}: ${names}`, first.place)]),
    ...story.policyOverwrites.map((policyOverwrite) =>
      report(policyOverwrite.at, texts.overwritten(policyOverwrite.url), policyOverwrite.place)
    )
  ]
}

function timeOf({ startedAt, endedAt }: ScanAttempt, shown: (iso: string) => string): string {
  if (startedAt === null) return endedAt === null ? '–' : shown(endedAt)
  return shown(startedAt)
}

function outcomeOf(attempt: ScanAttempt, language: Language): string {
  const texts = scanStoryText[language]
  const code = attempt.code === null ? [] : [formatCode(attempt.code)]
  const status = attempt.httpStatus === null ? [] : [`HTTP ${attempt.httpStatus}`]
  return [texts.outcomes[attempt.outcome], ...code, ...status].join(', ')
}

function serverOf(attempt: ScanAttempt, language: Language): string {
  const texts = scanStoryText[language]
  const proxy = attempt.proxy === null ? [] : [attempt.proxy === '' ? texts.noProxy : texts.proxy(attempt.proxy)]
  const caller = attempt.counts === 'other-caller' && attempt.caller !== null ? [attempt.caller] : []
  const results = [...(attempt.sup === null ? [] : [attempt.sup]), ...proxy, ...caller]
  return results.length === 0 ? '–' : results.join(', ')
}

function placesOf(attempt: ScanAttempt, language: Language): string {
  const [from, to] = [attempt.start ?? attempt.seen, attempt.end]
  if (from === null) return '–'
  if (to === null || to.line === from.line) return placeOf(from, language)
  const end = to.source === from.source ? String(to.line) : placeOf(to, language)
  return `${placeOf(from, language)} – ${end}`
}

function placeOf({ source, line }: Place, language: Language): string {
  return `${source ?? ''}, ${scanStoryText[language].line} ${line}`
}
