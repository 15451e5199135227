import type { Language } from '../../src-main/contract/text.ts'
import { type EvidenceWords, evidenceDe } from './evidence-words.de.ts'
import { evidenceEn } from './evidence-words.en.ts'
import { type ResultWords, resultDe } from './result-words.de.ts'
import { resultEn } from './result-words.en.ts'
import { de, type WizardWords } from './words.de.ts'
import { en } from './words.en.ts'

export interface UiWords extends WizardWords {
  readonly evidence: EvidenceWords
  readonly result: ResultWords
}

/** All words of the wizard's own; the words of checks stand beside the checks. */
export const uiWords: Readonly<Record<Language, UiWords>> = {
  de: { ...de, evidence: evidenceDe, result: resultDe },
  en: { ...en, evidence: evidenceEn, result: resultEn }
}
