import type { Judged, Source } from './calibration.ts'

const columns = ['certain', 'likely', 'possible', 'clear', 'none'] as const

/** A table of sources: how often each was said, and how often rightly. */
export function calibrationTable(sources: readonly Source[]): string {
  const all = { name: 'together', judged: sources.flatMap((source) => source.judged) }
  const rows = [...sources, all].map(({ name, judged }) => [
    name,
    String(judged.length),
    ...columns.map((said) => rate(judged, said))
  ])
  const head = ['where', 'situations', 'certain', 'likely', 'possible', 'clear', 'left open']
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** `12 of 12`: right ones of all that were said; a dash where it was never said. */
function rate(judged: readonly Judged[], said: Judged['said']): string {
  const these = judged.filter((item) => item.said === said)
  const right = these.filter((item) => item.right).length
  if (these.length === 0) return '–'
  return said === 'none' ? String(these.length) : `${right} of ${these.length}`
}

const begin = (name: string) => `<!-- ${name}: npm run trust -->`
const end = '<!-- end -->'

/** The page with a new table between the marks of this name. */
export function withTable(page: string, name: string, table: string): string {
  const from = page.indexOf(begin(name))
  const to = page.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`the page has no place for the table “${name}”`)
  return `${page.slice(0, from)}${begin(name)}\n\n${table}\n\n${page.slice(to)}`
}
