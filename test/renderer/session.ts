import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Case } from '../../src-main/contract/case.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import type { ViewContext } from '../../src-renderer/view-models/view-model.ts'

/** A case judged by the real engine, with the real wording. */
export function judged(theCase: Case, language: Language = 'de'): { diagnosis: Diagnosis; wording: ViewContext } {
  return {
    diagnosis: diagnose(theCase, '0.1.0'),
    wording: { language, texts: checkTexts, evidence: theCase.evidence }
  }
}
