import type { Language } from '../../src-main/contract/text.ts'
import { type EvidenceText, evidenceDe } from './evidence.de.text.ts'
import { evidenceEn } from './evidence.en.text.ts'
import { type ResultText, resultDe } from './result.de.text.ts'
import { resultEn } from './result.en.text.ts'
import { de, type WizardText } from './wizard.de.text.ts'
import { en } from './wizard.en.text.ts'

export interface UiText extends WizardText {
  readonly evidence: EvidenceText
  readonly result: ResultText
}

/** All words of the wizard's own; the words of checks stand beside the checks. */
export const uiText: Readonly<Record<Language, UiText>> = {
  de: { ...de, evidence: evidenceDe, result: resultDe },
  en: { ...en, evidence: evidenceEn, result: resultEn }
}
