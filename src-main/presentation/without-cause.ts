import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { termsText } from '../text/terms.text.ts'
import { verdictTexts } from '../text/verdict.text.ts'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]

/** Headline and meaning of a verdict without a cause: the last success with its age, and how many warnings there are. */
export function withoutCause(
  { verdict, steps, collectedAt, inputs }: Diagnosis,
  language: Language
): { readonly title: string; readonly meaning: string } {
  const texts = verdictTexts[language]
  const plain = termsText[language].verdicts[verdict.outcome]
  const { lastSuccess, failedDownload, failedInstallation } = verdict
  const failed = failedDownload ?? failedInstallation
  if (failed !== undefined && lastSuccess !== undefined) {
    const { title, meaning } = failedDownload === undefined ? texts.installation : texts.download
    return { title: title(failed === '' ? '' : formatCode(failed)), meaning }
  }
  const warnings = steps.flatMap(({ results }) => results).filter(isWarning).length
  const title = warnings > 0 && verdict.outcome === 'clear' ? texts.remarks(warnings) : plain.title
  if (verdict.outcome !== 'clear') return { ...plain, title }
  const { open, found } = checkCounts(steps)
  const meaning = open + found === 0 ? plain.meaning : texts.notAllPassed(open, found)
  if (lastSuccess === undefined) return { title, meaning }
  const age = ageOf(lastSuccess, collectedAt, language)
  const shown = age === '' ? '' : texts.age[inputs.length > 0 ? 'files' : 'live'](age)
  return { title: texts.lastSuccess(title, formatTime(lastSuccess, language, 'minute'), shown), meaning }
}

function isWarning(result: Diagnosis['steps'][number]['results'][number]): boolean {
  return result.outcome === 'found' && result.severity === 'warning'
}

/** In the largest unit that is full; empty below a minute, and where one of the times is unknown. */
function ageOf(success: string, now: string | null, language: Language): string {
  const age = Date.parse(now ?? '') - Date.parse(success)
  const { units } = verdictTexts[language]
  if (Number.isNaN(age) || age < minuteMs) return ''
  if (age < hourMs) return units.minutes(Math.floor(age / minuteMs))
  return age < dayMs ? units.hours(Math.floor(age / hourMs)) : units.days(Math.floor(age / dayMs))
}

/** How many checks passed, are open (not decided, or broken off) and found something; what does not apply is no check. */
interface CheckCounts {
  readonly passed: number
  readonly open: number
  readonly found: number
}

/** How many checks passed, are open, or found something; those that do not apply are not counted. */
export function checkCounts(steps: Diagnosis['steps']): CheckCounts {
  const outcomes = steps.flatMap((step) => step.results).map(({ outcome }) => outcome)
  return {
    passed: outcomes.filter((outcome) => outcome === 'clear').length,
    open: outcomes.filter((outcome) => outcome === 'undecided' || outcome === 'crashed').length,
    found: outcomes.filter((outcome) => outcome === 'found').length
  }
}
