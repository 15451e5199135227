import type { Comparison, Difference } from '../contract/comparison.ts'
import type { Language } from '../contract/text.ts'
import { comparisonWords } from '../text/comparison.text.ts'
import { probesText } from '../text/probes.text.ts'
import { shortCausesText } from '../text/short-causes.text.ts'

/** One difference in words; `cause`: what the broken side's finding is called that rests on it, null for none. */
export interface ComparisonRow {
  readonly what: string
  /** Where the value was read. */
  readonly probe: string
  readonly broken: string
  readonly healthy: string
  readonly cause: string | null
}

export interface ComparisonGroup {
  readonly id: 'finding' | 'lookedAt' | 'other'
  readonly title: string
  readonly rows: readonly ComparisonRow[]
}

/** The differences by how much they matter, in the words of a language; groups without any are left out. */
export function comparisonGroups({ differences }: Comparison, language: Language): readonly ComparisonGroup[] {
  const { groups } = comparisonWords[language]
  const of = (id: ComparisonGroup['id'], rows: readonly Difference[]): ComparisonGroup => ({
    id,
    title: groups[id],
    rows: rows.map((row) => rowOf(row, language))
  })
  const all = [
    of(
      'finding',
      differences.filter(({ check }) => check !== null)
    ),
    of(
      'lookedAt',
      differences.filter(({ check, lookedAt }) => check === null && lookedAt)
    ),
    of(
      'other',
      differences.filter(({ check, lookedAt }) => check === null && !lookedAt)
    )
  ]
  return all.filter(({ rows }) => rows.length > 0)
}

/** Whose case a side is: the computer, otherwise the first file. */
export function sideName({ computer, inputs }: Comparison['broken']): string {
  return computer ?? inputs[0] ?? '—'
}

/** How the case of a side was judged. */
export function sideResult({ cause, outcome }: Comparison['broken'], language: Language): string {
  const { causeOf, outcomes } = comparisonWords[language]
  return cause === null ? outcomes[outcome] : causeOf(shortCausesText[language][cause] ?? cause)
}

/** What was not compared because one side lacks it. */
export function comparisonNotes(comparison: Comparison, language: Language): readonly string[] {
  const words = comparisonWords[language]
  const names = (probes: Comparison['onlyBroken']): string =>
    probes.map((probe) => probesText[language][probe].name).join(', ')
  const { onlyBroken, onlyHealthy } = comparison
  return [
    ...(onlyBroken.length === 0 ? [] : [words.onlyBroken(names(onlyBroken))]),
    ...(onlyHealthy.length === 0 ? [] : [words.onlyHealthy(names(onlyHealthy))])
  ]
}

function rowOf({ probe, what, broken, healthy, check }: Difference, language: Language): ComparisonRow {
  return {
    what: nameOf(what, language),
    probe: probesText[language][probe].name,
    broken: valueOf(broken, language),
    healthy: valueOf(healthy, language),
    cause: check === null ? null : (shortCausesText[language][check] ?? check)
  }
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
