import type { Comparison } from '../contract/comparison.ts'
import type { Language } from '../contract/text.ts'
import { comparisonWords } from '../text/comparison.text.ts'
import { type ComparisonGroup, comparisonGroups, comparisonNotes, sideName, sideResult } from './comparison-rows.ts'
import { visibleLine } from './escape.ts'

/** Differences of one group that a terminal shows; the first are those that matter. */
const mostShown = 20

/** The comparison as text, the same for terminal and clipboard. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const words = comparisonWords[language]
  const { differences, sharedIds } = comparison
  const blocks = [
    [
      words.title,
      sideLine(comparison.broken, words.broken, language),
      sideLine(comparison.healthy, words.healthy, language)
    ],
    ...(sharedIds.length === 0 ? [] : [[words.sharedIds(sharedIds.join(', '))]]),
    ...(differences.length === 0 ? [[words.none]] : []),
    ...comparisonGroups(comparison, language).map((group) => groupLines(group, language)),
    [...comparisonNotes(comparison, language), ...(differences.length === 0 ? [] : [words.hint])]
  ]
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(visibleLine).join('\n'))
  return `${shown.join('\n\n')}\n`
}

function sideLine(side: Comparison['broken'], label: string, language: Language): string {
  return `  ${label}: ${sideName(side)} · ${sideResult(side, language)}`
}

function groupLines({ title, rows }: ComparisonGroup, language: Language): readonly string[] {
  const words = comparisonWords[language]
  const more = rows.length - mostShown
  return [
    title,
    ...rows
      .slice(0, mostShown)
      .flatMap(({ what, probe, broken, healthy, cause }) => [
        `  ${probe}: ${what}${cause === null ? '' : ` [${cause}]`}`,
        `    ${words.broken}: ${broken}`,
        `    ${words.healthy}: ${healthy}`
      ]),
    ...(more > 0 ? [`  ${words.more(more)}`] : [])
  ]
}
