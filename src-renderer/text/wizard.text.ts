import type { Language } from '../../src-main/contract/text.ts'
import { evidenceText } from './evidence.text.ts'
import { resultText } from './result.text.ts'
import { de, type WizardText } from './wizard.de.text.ts'
import { en } from './wizard.en.text.ts'

export interface UiText extends WizardText {
  readonly evidence: (typeof evidenceText)['de']
  readonly result: (typeof resultText)['de']
}

/** All words of the wizard's own; the words of checks stand beside the checks. */
export const uiText: Readonly<Record<Language, UiText>> = {
  de: { ...de, evidence: evidenceText.de, result: resultText.de },
  en: { ...en, evidence: evidenceText.en, result: resultText.en }
}
