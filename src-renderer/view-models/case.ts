import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { machineSentences } from '../../src-main/text/machine-sentences.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import type { ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** That the files are from several computers, and who is judged; null where they are from one. */
export function machineLines(
  { machines }: Diagnosis,
  language: Language
): { readonly title: string; readonly lines: readonly string[] } | null {
  const [title, ...lines] = machineSentences(machines, language, (iso) => formatTime(iso, language))
  return title === undefined ? null : { title: title.replace(/\.$/, ''), lines }
}

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
