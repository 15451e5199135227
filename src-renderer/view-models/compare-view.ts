import type { Comparison } from '../../src-main/contract/comparison.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { localTime } from '../../src-main/derived/local-time.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import {
  type ComparisonGroup,
  type ComparisonRow,
  comparisonGroups,
  comparisonNotes,
  sideName,
  sideResult
} from '../../src-main/presentation/comparison-rows.ts'
import { comparisonText } from '../../src-main/presentation/comparison-text.ts'
import type { ComparedCases, OtherCase, Session } from '../../src-main/service/api.ts'
import { comparisonWords } from '../../src-main/text/comparison.text.ts'
import { compareText } from '../text/compare.text.ts'

interface SideView {
  /** Which member of a row is this side's value. */
  readonly side: 'broken' | 'healthy'
  readonly role: string
  readonly name: string
  readonly result: string
  readonly mark: 'ok' | 'bad' | 'unknown'
}

export interface CompareView {
  readonly title: string
  readonly lead: string
  /** In the order of their columns: what was before comes first, otherwise the side with the cause. */
  readonly sides: readonly SideView[]
  readonly groups: readonly ComparisonGroup[]
  /** Two computers that their server takes for one; empty for none. */
  readonly shared: string
  readonly notes: readonly string[]
  readonly text: string
}

const marks = { found: 'bad', clear: 'ok', undecided: 'unknown' } as const

/** Two cases side by side, or one computer before and now. */
export function compareView({ comparison, open }: ComparedCases, other: OtherCase, language: Language): CompareView {
  const { result, sides } = compareText[language]
  const words = comparisonWords[language]
  const { differences, sharedIds } = comparison
  const groups = comparisonGroups(comparison, language)
  const leading = groups.find(({ id }) => id === 'finding')?.rows.length ?? 0
  const roles = other === 'earlier' ? ([sides.now, sides.before] as const) : ([sides.open, sides.aside] as const)
  const sideOf = (side: SideView['side']): SideView => {
    const of: Comparison['broken'] = comparison[side]
    const role = side === open ? roles[0] : roles[1]
    return { side, role, name: sideName(of), result: sideResult(of, language), mark: marks[of.outcome] }
  }
  const order: readonly SideView['side'][] =
    other === 'earlier' && open === 'broken' ? ['healthy', 'broken'] : ['broken', 'healthy']
  return {
    title: differences.length === 0 ? result.none : result.some(differences.length),
    lead:
      differences.length === 0
        ? words.none
        : `${leading === 0 ? result.noLeading : result.leading(leading, sideName(comparison.broken))} ${words.hint}`,
    sides: order.map(sideOf),
    groups,
    shared: sharedIds.length === 0 ? '' : words.sharedIds(sharedIds.join(', ')),
    notes: comparisonNotes(comparison, language),
    text: comparisonText(comparison, language)
  }
}

/** Rows that rest on the same finding, in the order of the first of them. */
export function rowsByCause(
  rows: readonly ComparisonRow[]
): readonly { readonly cause: string | null; readonly rows: readonly ComparisonRow[] }[] {
  const causes = [...new Set(rows.map(({ cause }) => cause))]
  return causes.map((cause) => ({ cause, rows: rows.filter((row) => row.cause === cause) }))
}

/** When this computer was checked before, in its local time where that is known; null without such a check. */
export function earlierTime({ earlier, evidence }: Session, language: Language): string | null {
  return earlier === undefined ? null : formatTime(localTime.of(evidenceSet(evidence))(earlier), language, 'minute')
}
