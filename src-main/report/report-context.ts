import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { words } from '../text/terms.text.ts'
import { textsIn, type Texts } from './lookup-text.ts'
import { reportWords, type ReportWords } from './report.text.ts'

/** What every section is written from. */
export interface Telling {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  readonly language: Language
  readonly shared: (typeof words)[Language]
  readonly own: ReportWords
  readonly texts: Texts
}

export function telling(diagnosis: Diagnosis, evidence: readonly Evidence[], language: Language): Telling {
  return {
    diagnosis,
    evidence,
    language,
    shared: words[language],
    own: reportWords[language],
    texts: textsIn(language)
  }
}
