import { checkTexts } from '../checks/texts.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { Bilingual, Language } from '../contract/text.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { localTime } from '../derived/local-time.ts'
import { codeAdvice } from '../presentation/code-advice.ts'
import { inLocalTime } from '../presentation/local-times.ts'
import { termsText } from '../text/terms.text.ts'
import { reportText, type ReportText } from './report.text.ts'

/** What every section is written from. */
export interface ReportContext {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  /** A time out of the evidence, with its offset from UTC where that is known. */
  readonly zoned: (iso: string) => string
  readonly language: Language
  readonly terms: (typeof termsText)[Language]
  readonly text: ReportText
  /** The texts of the checks. */
  readonly texts: Readonly<Record<string, Bilingual>>
  readonly advice: typeof codeAdvice
}

export function reportContext(diagnosis: Diagnosis, evidence: readonly Evidence[], language: Language): ReportContext {
  return {
    diagnosis: inLocalTime({ diagnosis, evidence }),
    evidence,
    zoned: localTime.of(evidenceSet(evidence)),
    language,
    terms: termsText[language],
    text: reportText[language],
    texts: checkTexts,
    advice: codeAdvice
  }
}
