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
  const say = scanStoryText[language]
  return story.attempts.map((one) => [
    timeOf(one, shown),
    outcomeOf(one, language),
    serverOf(one, language),
    one.phase === null ? '–' : say.phases[one.phase],
    say.counts[one.counts],
    placesOf(one, language)
  ])
}

/** What became of the server: changes, the last offer, and policies that won; each with its time and place. */
export function serverRows(story: ScanStory, language: Language, shown: (iso: string) => string): readonly string[] {
  const say = scanStoryText[language]
  const told = (at: string | null, what: string, place: Place): string =>
    `${at === null ? '' : `${shown(at)}: `}${what} (${placeOf(place, language)})`
  const [first] = story.offered
  const names = story.offered.map(({ url }) => url).join(', ')
  return [
    ...story.serverChanges.map((one) => told(one.at, say.changes[one.kind](one.from, one.to), one.place)),
    ...(first === undefined ? [] : [told(null, `${say.offered(story.offered.length)}: ${names}`, first.place)]),
    ...story.policyOverwrites.map((one) => told(one.at, say.overwritten(one.url), one.place))
  ]
}

function timeOf({ startedAt, endedAt }: ScanAttempt, shown: (iso: string) => string): string {
  if (startedAt === null) return endedAt === null ? '–' : shown(endedAt)
  return shown(startedAt)
}

function outcomeOf(one: ScanAttempt, language: Language): string {
  const say = scanStoryText[language]
  const code = one.code === null ? [] : [formatCode(one.code)]
  const status = one.httpStatus === null ? [] : [`HTTP ${one.httpStatus}`]
  return [say.outcomes[one.outcome], ...code, ...status].join(', ')
}

function serverOf(one: ScanAttempt, language: Language): string {
  const say = scanStoryText[language]
  const proxy = one.proxy === null ? [] : [one.proxy === '' ? say.noProxy : say.proxy(one.proxy)]
  const caller = one.counts === 'other-caller' && one.caller !== null ? [one.caller] : []
  const told = [...(one.sup === null ? [] : [one.sup]), ...proxy, ...caller]
  return told.length === 0 ? '–' : told.join(', ')
}

function placesOf(one: ScanAttempt, language: Language): string {
  const [from, to] = [one.start ?? one.seen, one.end]
  if (from === null) return '–'
  if (to === null || to.line === from.line) return placeOf(from, language)
  const end = to.source === from.source ? String(to.line) : placeOf(to, language)
  return `${placeOf(from, language)} – ${end}`
}

function placeOf({ source, line }: Place, language: Language): string {
  return `${source ?? ''}, ${scanStoryText[language].line} ${line}`
}
