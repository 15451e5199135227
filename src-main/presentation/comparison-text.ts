import type { Comparison, Difference } from '../contract/comparison.ts'
import type { Language } from '../contract/text.ts'
import { shortCausesText } from '../text/short-causes.text.ts'
import { comparisonWords } from '../text/comparison.text.ts'
import { probesText } from '../text/probes.text.ts'
import { visibleLine } from './escape.ts'

/** Differences of one group that a terminal shows; the first are those that matter. */
const mostShown = 20

/** The comparison as text, the same for terminal and clipboard. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const words = comparisonWords[language]
  const { differences, sharedIds, onlyBroken, onlyHealthy } = comparison
  const groups = [
    { title: words.groups.finding, rows: differences.filter(({ check }) => check !== null) },
    { title: words.groups.lookedAt, rows: differences.filter(({ check, lookedAt }) => check === null && lookedAt) },
    { title: words.groups.other, rows: differences.filter(({ check, lookedAt }) => check === null && !lookedAt) }
  ]
  const names = (probes: readonly Comparison['onlyBroken'][number][]) =>
    probes.map((probe) => probesText[language][probe].name).join(', ')
  const blocks = [
    [
      words.title,
      sideLine(comparison.broken, words.broken, language),
      sideLine(comparison.healthy, words.healthy, language)
    ],
    ...(sharedIds.length === 0 ? [] : [[words.sharedIds(sharedIds.join(', '))]]),
    ...(differences.length === 0 ? [[words.none]] : []),
    ...groups.filter(({ rows }) => rows.length > 0).map(({ title, rows }) => groupLines(title, rows, language)),
    [
      ...(onlyBroken.length === 0 ? [] : [words.onlyBroken(names(onlyBroken))]),
      ...(onlyHealthy.length === 0 ? [] : [words.onlyHealthy(names(onlyHealthy))]),
      ...(differences.length === 0 ? [] : [words.hint])
    ]
  ]
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(visibleLine).join('\n'))
  return `${shown.join('\n\n')}\n`
}

function sideLine(side: Comparison['broken'], label: string, language: Language): string {
  const words = comparisonWords[language]
  const who = side.computer ?? side.inputs[0] ?? '—'
  const result =
    side.cause === null
      ? words.outcomes[side.outcome]
      : words.causeOf(shortCausesText[language][side.cause] ?? side.cause)
  return `  ${label}: ${who} · ${result}`
}

function groupLines(title: string, rows: readonly Difference[], language: Language): readonly string[] {
  const words = comparisonWords[language]
  const more = rows.length - mostShown
  return [
    title,
    ...rows
      .slice(0, mostShown)
      .flatMap(({ probe, what, broken, healthy, check }) => [
        `  ${probesText[language][probe].name}: ${nameOf(what, language)}${check === null ? '' : ` [${shortCausesText[language][check] ?? check}]`}`,
        `    ${words.broken}: ${valueOf(broken, language)}`,
        `    ${words.healthy}: ${valueOf(healthy, language)}`
      ]),
    ...(more > 0 ? [`  ${words.more(more)}`] : [])
  ]
}

function nameOf(what: string, language: Language): string {
  const words = comparisonWords[language]
  const code = /^code (.+)$/.exec(what)?.[1]
  return code === undefined ? (entryOf(words.names, what) ?? what) : words.code(code)
}

/** A word of ours alone, or how a scan ended, with its code and its way behind it; anything else is a setting's own value. */
function valueOf(value: string | null, language: Language): string {
  const { absent, values } = comparisonWords[language]
  if (value === null) return absent
  const scan = /^(failed|succeeded)(?=[ ,])(.*?)(, no proxy)?$/.exec(value)
  if (scan === null) return entryOf(values, value) ?? value
  const [, outcome = '', rest = '', direct] = scan
  return `${entryOf(values, outcome) ?? outcome}${rest}${direct === undefined ? '' : `, ${values['no proxy']}`}`
}

function entryOf(words: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null
}
