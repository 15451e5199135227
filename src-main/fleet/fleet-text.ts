import type { FleetKey, FleetRow, FleetSummary } from '../contract/fleet-summary.ts'
import type { Language } from '../contract/text.ts'
import { formatNumber } from '../text/format-number.ts'
import { visible } from '../presentation/escape.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { type FleetState, fleetTexts } from './fleet.text.ts'
import { truncated, formatKey } from './format-key.ts'

const mostRows = 10
const keyWidth = 60
const questionWidth = 200
const glyphs: readonly (readonly [FleetState, string])[] = [
  ['found', '✕'],
  ['clear', '✓'],
  ['undecided', '?'],
  ['failed', '!']
]

/** The summary for a terminal. Names come from files, so control characters are made visible. */
export function fleetText(summary: FleetSummary, language: Language): string {
  const texts = fleetTexts[language]
  const number = (count: number): string => formatNumber(count, language)
  const { total, lines, duplicates, problems } = summary
  const notUsed = problems.slice(0, mostRows).map(({ file, line, why }) => {
    return `  ${texts.problem(truncated(file, keyWidth), line === null ? null : String(line))}: ${texts.why[why]}`
  })
  return visible(
    [
      `${texts.title}: ${texts.clients(total.clients, number(total.clients))}`,
      spanText(summary, language),
      glyphs.map(([state, glyph]) => `${glyph} ${number(total[state])} ${texts.states[state]}`).join('   '),
      ...(total.switchesDue === 0 ? [] : [texts.switchesDue(total.switchesDue, number(total.switchesDue))]),
      ...summary.groups.flatMap(({ by, rows, leftOut }) => groupLines(by, rows, leftOut, language)),
      '',
      ...(duplicates.length === 0 ? [texts.noDuplicates] : [`${texts.duplicates}:`]),
      ...duplicates
        .slice(0, mostRows)
        .map((duplicate) => `  ${texts.duplicate(duplicate.sus, number(duplicate.clients))}`),
      ...moreLine(duplicates.length - mostRows, language),
      ...(duplicates.length === 0 ? [] : [`  ${texts.duplicatesWhy}`]),
      '',
      texts.lines(number(lines.read), number(lines.older), number(lines.broken), number(lines.foreign)),
      ...(problems.length === 0 ? [] : [`${texts.problems}:`, ...notUsed]),
      ...moreLine(problems.length + summary.problemsLeftOut - mostRows, language),
      ''
    ].join('\n')
  )
}

/** Period of the results. */
export function spanText({ from, to }: FleetSummary, language: Language): string {
  if (from === null || to === null) return fleetTexts[language].noTimes
  return fleetTexts[language].span(formatTime(from, language), formatTime(to, language))
}

function groupLines(by: FleetKey, rows: readonly FleetRow[], leftOut: number, language: Language): string[] {
  if (rows.length === 0) return []
  const texts = fleetTexts[language]
  const shown = rows.slice(0, mostRows).map((row) => ({
    key: formatKey(by, row.key, language, keyWidth),
    clients: formatNumber(row.clients, language),
    found: `${formatNumber(row.found, language)}`,
    cause: row.cause ?? ''
  }))
  const more = moreLine(rows.length + leftOut - mostRows, language)
  if (by === 'cause' || by === 'side' || by === 'error') {
    const id = (row: FleetRow): string => (by === 'cause' ? ` [${row.key ?? ''}]` : '')
    const results = rows.slice(0, mostRows).map((row) => {
      return `${formatNumber(row.clients, language).padStart(9)}  ${formatKey(by, row.key, language, questionWidth)}${id(row)}`
    })
    return ['', `${texts.groups[by]}:`, ...results, ...more]
  }
  const width = Math.max(...shown.map(({ key }) => key.length), texts.groups[by].length)
  const line = (key: string, clients: string, found: string, cause: string): string =>
    `  ${key.padEnd(width)}  ${clients.padStart(9)}  ${found.padStart(12)}  ${cause}`.trimEnd()
  const { columns } = texts
  return [
    '',
    line(texts.groups[by], columns.clients, columns.found, columns.cause),
    ...shown.map(({ key, clients, found, cause }) => line(key, clients, found, cause)),
    ...more
  ]
}

function moreLine(count: number, language: Language): string[] {
  return count > 0 ? [`  ${fleetTexts[language].notShown(count, formatNumber(count, language))}`] : []
}
