import type { Language } from '../../src-main/contract/text.ts'
import { codeLookUpText } from './code-look-up.text.ts'
import { controlsText } from './controls.text.ts'
import { evidenceText } from './evidence.text.ts'
import { repairText } from './repair.text.ts'
import { resultText } from './result.text.ts'
import { runningText } from './running.text.ts'
import { serverQuestionsText } from './server-questions.text.ts'
import { sidebarText } from './sidebar.text.ts'
import { startText } from './start.text.ts'
import { stepText } from './step.text.ts'
import { watchText } from './watch.text.ts'

/** All texts of the wizard's own, each page in a file; the texts of checks are beside the checks. */
const de = {
  ...controlsText.de,
  sidebar: sidebarText.de,
  ...startText.de,
  code: codeLookUpText.de,
  running: runningText.de,
  watch: watchText.de,
  ...stepText.de,
  questions: serverQuestionsText.de,
  repair: repairText.de,
  evidence: evidenceText.de,
  result: resultText.de
}
export type UiText = typeof de

const en: UiText = {
  ...controlsText.en,
  sidebar: sidebarText.en,
  ...startText.en,
  code: codeLookUpText.en,
  running: runningText.en,
  watch: watchText.en,
  ...stepText.en,
  questions: serverQuestionsText.en,
  repair: repairText.en,
  evidence: evidenceText.en,
  result: resultText.en
}

export const uiText: Readonly<Record<Language, UiText>> = { de, en }
