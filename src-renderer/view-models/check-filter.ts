import type { CheckViewModel, GlyphName } from './view-model.ts'

/** Which checks of a step are shown; `other` are those that do not apply, which are shown only when asked for. */
export const checkFilters = ['all', 'found', 'open', 'clear', 'other'] as const
export type CheckFilter = (typeof checkFilters)[number]

const filterOf: Readonly<Record<GlyphName, Exclude<CheckFilter, 'all'>>> = {
  bad: 'found',
  warn: 'found',
  hint: 'found',
  waiting: 'found',
  unknown: 'open',
  open: 'open',
  running: 'open',
  compare: 'open',
  ok: 'clear',
  none: 'other'
}

export function filteredChecks(checks: readonly CheckViewModel[], filter: CheckFilter): readonly CheckViewModel[] {
  return checks.filter(({ mark }) => (filter === 'all' ? filterOf[mark] !== 'other' : filterOf[mark] === filter))
}

/** The filters that show anything, with how many; one that would show the same as `all` is left out. */
export function offeredFilters(
  checks: readonly CheckViewModel[]
): readonly { readonly filter: CheckFilter; readonly count: number }[] {
  const all = filteredChecks(checks, 'all').length
  return checkFilters
    .map((filter) => ({ filter, count: filteredChecks(checks, filter).length }))
    .filter(({ filter, count }) => count > 0 && (filter === 'all' || filter === 'other' || count < all))
}
