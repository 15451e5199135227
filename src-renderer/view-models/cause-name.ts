import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { ViewContext } from './check-view.ts'
import { uiText } from '../text/wizard.text.ts'

/** A cause by what was found, where one of these cases still shows it; else by what its check asks. */
export function causeName(
  check: string,
  cases: readonly (Diagnosis | null)[],
  { texts, language }: ViewContext
): string {
  const text = texts[check]?.[language]
  const results = cases.flatMap((item) => item?.steps.flatMap((step) => step.results) ?? [])
  const facts = results.flatMap((result) =>
    result.check === check && result.outcome === 'found' ? result.findings : []
  )[0]?.facts
  if (text === undefined) return check
  return facts === undefined ? uiText[language].repair.about(text.question) : text.found(facts).title
}
