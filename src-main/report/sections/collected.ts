import type { Collected, ProbeId } from '../../contract/evidence/index.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, muted, note, text, value } from '../inline.ts'
import type { EvidenceLine } from '../../presentation/evidence-rows/evidence-row.ts'
import { linesOf } from '../../presentation/evidence-rows/evidence-rows.ts'
import { probeWords } from '../../text/probes.text.ts'
import { capitalised, readableNumber } from '../../presentation/format.ts'
import { shortened } from '../shortened.ts'
import { timeOf } from '../source-line.ts'
import type { Telling } from '../report-context.ts'

/** The values every probe read, as they were. */
export function collectedBlocks(telling: Telling): readonly Block[] {
  const { evidence, own } = telling
  const tables = evidence.flatMap((one): readonly Block[] =>
    one.status === 'collected' ? probeBlocks(telling, one) : []
  )
  return tables.length === 0 ? [] : [heading(3, text(own.annex.collected)), ...tables]
}

function probeBlocks(telling: Telling, one: Collected<ProbeId>): readonly Block[] {
  const { own, language } = telling
  const { lines, leftOut } = linesOf(one, language)
  if (lines.length === 0) return []
  const { name } = probeWords[language][one.probe]
  const table: Block = {
    kind: 'table',
    caption: [text(capitalised(name)), ...originOf(telling, one, name)],
    columns: located(lines)
      ? [
          { title: own.columns.what, width: 18 },
          { title: own.columns.value, width: 60 },
          { title: own.columns.place, width: 22 }
        ]
      : [
          { title: own.columns.what, width: 26 },
          { title: own.columns.value, width: 74 }
        ],
    rows: lines.map((line) => row(telling, line, located(lines)))
  }
  return leftOut === 0 ? [table] : [table, note(text(own.moreRows(readableNumber(leftOut, language))))]
}

/** Said once above the table: which file, or that this computer was read, when and how long that took. */
function originOf(telling: Telling, one: Collected<ProbeId>, name: string): Line {
  const { own, language } = telling
  const at: Line = one.collectedAt === null ? [] : [muted(', '), ...timeOf(telling, one.collectedAt)]
  if (one.origin === 'live') {
    return [muted(` · ${own.live}`), ...at, muted(` · ${readableNumber(one.durationMs, language)} ms`)]
  }
  if (one.origin === 'answer') return [muted(` · ${own.answer}`)]
  return one.source === null || one.source === name ? [] : [text(' · '), value(shortened(one.source, 120, own))]
}

/** Only lines of a file have a place and a time of their own. */
function located(lines: readonly EvidenceLine[]): boolean {
  return lines.some(({ line, at }) => (line ?? null) !== null || (at ?? null) !== null)
}

function row(telling: Telling, { what, value, line, at }: EvidenceLine, withPlace: boolean): readonly Line[] {
  const { own, language } = telling
  const cells: Line[] = [[text(shortened(what, 120, own))], [code(shortened(value === '' ? '–' : value, 600, own))]]
  if (!withPlace) return cells
  const number = (line ?? null) === null ? [] : [text(own.line(readableNumber(line ?? 0, language)))]
  const time = (at ?? null) === null ? [] : timeOf(telling, at ?? null)
  return [...cells, number.length > 0 && time.length > 0 ? [...number, text('\n'), ...time] : [...number, ...time]]
}
