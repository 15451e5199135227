import type { Case } from '../contract/case.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Language } from '../contract/text.ts'
import { placeholderListText } from './placeholder-list.text.ts'
import type { CaseRedactor } from './document-ports.ts'
import { stableJson } from './stable-json.ts'

export interface Judged {
  readonly theCase: Case
  readonly diagnosis: Diagnosis
}

/** Why nothing may leave without personal data: names were left in it, or the judgement came out different. */
export interface Unredactable {
  readonly left: readonly string[]
}

/** The redacted case, diagnosed again, so that names can come from nothing else. */
export function withPseudonyms(judged: Judged, redactor: CaseRedactor, version: string): Judged | Unredactable {
  const theCase = redactor.redact(judged.theCase)
  const diagnosis = diagnose(theCase, version)
  const inCase = [...partsOf(theCase)].flatMap((part) => redactor.leaks(stableJson(part)))
  const left = [...new Set(inCase), ...redactor.leaks(stableJson(diagnosis), 'wording')]
  return left.length > 0 || !isSameVerdict(judged.diagnosis, diagnosis) ? { left } : { theCase, diagnosis }
}

/** Characters of a part of a case that is looked through at once. */
const partLength = 8 * 1024 * 1024

/** The case in parts, as the text of a large one is in memory several times while it is looked through. */
function* partsOf({ evidence, ...rest }: Case): Generator<unknown> {
  let part: unknown[] = [rest]
  let length = 0
  for (const envelope of evidence) {
    part.push(envelope)
    length += JSON.stringify(envelope).length
    if (length < partLength) continue
    yield part
    part = []
    length = 0
  }
  yield part
}

/** One line each: the placeholder, a tab, the name. */
export function ledgerText({ ledger }: Pick<CaseRedactor, 'ledger'>, language: Language): string {
  const { title, note } = placeholderListText[language]
  return [title, note, '', ...ledger.map(({ name, pseudonym }) => `${pseudonym}\t${name}`), ''].join('\n')
}

/** True if two diagnoses are equal except for names: verdict, state of every step, outcome of every check, codes. */
export function isSameVerdict(diagnosis: Diagnosis, other: Diagnosis): boolean {
  return JSON.stringify(verdictOf(diagnosis)) === JSON.stringify(verdictOf(other))
}

/** Content of a diagnosis without personal data. */
export function verdictOf({ verdict, steps, codes, unanswered }: Diagnosis): unknown {
  const { outcome, cause, step, side, confidence } = verdict
  return {
    verdict: { outcome, cause, step, side, confidence },
    steps: steps.map(({ id, state, results }) => ({
      id,
      state,
      results: results.map((result) => `${result.check}: ${result.outcome}`)
    })),
    codes: codes.map(({ code, count }) => `${code} ${count}`),
    unanswered
  }
}
