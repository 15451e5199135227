import type { Language } from '../contract/text.ts'
import { shortCausesText } from '../text/short-causes.text.ts'
import { causeOf } from './verdict.ts'

interface Cause {
  readonly check: string
  readonly findings: readonly { readonly facts: object }[]
}

/** A cause in two or three words, its first letter as inside a sentence; a check this version does not know by its id. */
export function shortCause(check: string, language: Language): string {
  const words = shortCausesText[language]
  return Object.hasOwn(words, check) ? (words[check] ?? check) : check
}

/** The same of one finding, with the substatus that the server's log has, as the title gives it. */
export function shortCauseOf({ check, findings }: Cause, language: Language): string {
  const short = shortCause(check, language)
  const [finding] = findings
  const substatus = finding !== undefined && 'substatus' in finding.facts ? finding.facts.substatus : null
  return typeof substatus === 'number' && substatus > 0
    ? short.replace(/(?<=HTTP \d{3})(?=\))/, `.${substatus}`)
    : short
}

/** The verdict's cause; empty where it names none. */
export function shortVerdict(diagnosis: Parameters<typeof causeOf>[0], language: Language): string {
  const cause = causeOf(diagnosis)
  return cause === null ? shortCause(diagnosis.verdict.cause ?? '', language) : shortCauseOf(cause, language)
}
