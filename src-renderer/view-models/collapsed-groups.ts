import type { Language } from '../../src-main/contract/text.ts'
import type { CheckView, QuietGroup } from './view-model.ts'
import { uiWords } from '../text/wizard.text.ts'

/** Fewer than this are shown one by one: a line that hides two rows saves nothing. */
const enough = 3

/** What needs no attention of its own: answered well, not reached, or waiting for the same missing thing. */
export function isQuiet({ mark, missing }: CheckView): boolean {
  return mark === 'ok' || mark === 'open' || (mark === 'unknown' && missing.length > 0)
}

/** The quiet checks of a step: by what is missing, then those not reached, then those answered well. */
export function quietGroups(checks: readonly CheckView[], language: Language): QuietGroup[] {
  const ui = uiWords[language].step
  const groups = new Map<string, CheckView[]>()
  for (const check of checks.filter(isQuiet)) {
    const key = check.mark === 'unknown' ? check.missing.join(' · ') : check.mark
    groups.set(key, [...(groups.get(key) ?? []), check])
  }
  const title = (key: string, { mark }: CheckView, count: number): string => {
    if (mark === 'ok') return ui.answeredWell(count)
    return mark === 'open' ? ui.endsBefore(count) : ui.couldNotBeChecked(count, key)
  }
  return [...groups].flatMap(([key, alike]) => {
    const [first] = alike
    return first === undefined ? [] : [{ key, mark: first.mark, title: title(key, first, alike.length), checks: alike }]
  })
}

/** Whether a group is a line that opens, or its rows. */
export function isFolded({ checks }: QuietGroup): boolean {
  return checks.length >= enough
}
