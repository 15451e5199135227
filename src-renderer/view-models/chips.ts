import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { NextStep } from '../../src-main/presentation/next-action.ts'
import type { CauseText } from '../../src-main/presentation/verdict.ts'
import { headingsText } from '../../src-main/text/headings.text.ts'
import type { ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** A word on the verdict: `tone` colours it, the words say the same. */
export interface Chip {
  readonly tone: 'bad' | 'warn' | 'ok' | 'plain'
  readonly label: string
  readonly value: string
  readonly note: string
}

/** The state of the case, who has to act, and how sure that is with the one reason for it. */
export function chipsOf(
  { verdict }: Diagnosis,
  next: NextStep | null,
  cause: CauseText | null,
  { language }: Pick<ViewContext, 'language'>
): readonly Chip[] {
  const words = uiText[language].result
  const { who, confidence } = headingsText[language]
  const plain = (label: string, value: string, note = ''): Chip => ({ tone: 'plain', label, value, note })
  const open = cause?.sideOpen === true
  return [
    stateChip(verdict, words.states),
    ...(next === null ? [] : [plain(who, next.who)]),
    ...(cause === null ? [] : [plain(confidence, cause.confidence, cause.reason)]),
    ...(open ? [plain(words.side, cause.side)] : [])
  ]
}

function stateChip(verdict: Diagnosis['verdict'], states: (typeof uiText)['de']['result']['states']): Chip {
  const chip = (tone: Chip['tone'], value: string): Chip => ({ tone, label: '', value, note: '' })
  if (verdict.outcome === 'clear') return chip('ok', states.clear)
  if (verdict.outcome === 'undecided') return chip('warn', states.undecided)
  return verdict.confidence === 'certain'
    ? chip('bad', states.certain)
    : chip('warn', verdict.confidence === 'likely' ? states.likely : states.possible)
}
