import type { Language } from '../../src-main/contract/text.ts'
import type { CheckViewModel, CollapsedGroup } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** Fewer than this are shown one by one: a line that hides two rows saves nothing. */
const enough = 3

/** Checks that need no attention: passed, not reached, or lacking the same evidence. */
export function isCollapsible({ mark, missing }: CheckViewModel): boolean {
  return mark === 'ok' || mark === 'open' || (mark === 'unknown' && missing.length > 0)
}

/** Collapsible checks of a step: grouped by what is missing, then those not reached, then those passed. */
export function collapsedGroups(checks: readonly CheckViewModel[], language: Language): CollapsedGroup[] {
  const ui = uiText[language].step
  const groups = new Map<string, CheckViewModel[]>()
  for (const check of checks.filter(isCollapsible)) {
    const key = check.mark === 'unknown' ? check.missing.join(' · ') : check.mark
    groups.set(key, [...(groups.get(key) ?? []), check])
  }
  const title = (key: string, { mark }: CheckViewModel, count: number): string => {
    if (mark === 'ok') return ui.answeredWell(count)
    return mark === 'open' ? ui.endsBefore(count) : ui.couldNotBeChecked(count, key)
  }
  return [...groups].flatMap(([key, alike]) => {
    const [first] = alike
    return first === undefined ? [] : [{ key, mark: first.mark, title: title(key, first, alike.length), checks: alike }]
  })
}

/** Whether a group is a line that opens, or its rows. */
export function isCollapsed({ checks }: CollapsedGroup): boolean {
  return checks.length >= enough
}

/** Whether this row belongs to the check that a link names; one check may have several findings. */
export function isLinked({ key }: CheckViewModel, linked: string | null): boolean {
  return (
    linked !== null &&
    (key === linked || (key.startsWith(`${linked}-`) && Number.isInteger(Number(key.slice(linked.length + 1)))))
  )
}
