import type { Language } from '../../src-main/contract/text.ts'
import { type EvidenceWords, evidenceDe } from './evidence.de.text.ts'
import { evidenceEn } from './evidence.en.text.ts'
import { type ResultWords, resultDe } from './result.de.text.ts'
import { resultEn } from './result.en.text.ts'
import { de, type WizardWords } from './wizard.de.text.ts'
import { en } from './wizard.en.text.ts'

export interface UiWords extends WizardWords {
  readonly evidence: EvidenceWords
  readonly result: ResultWords
}

/** All words of the wizard's own; the words of checks stand beside the checks. */
export const uiWords: Readonly<Record<Language, UiWords>> = {
  de: { ...de, evidence: evidenceDe, result: resultDe },
  en: { ...en, evidence: evidenceEn, result: resultEn }
}
