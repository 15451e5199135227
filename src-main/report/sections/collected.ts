import type { Collected, ProbeId } from '../../contract/evidence/index.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, muted, note, text, value, truncate } from '../inline.ts'
import type { EvidenceRow } from '../../presentation/evidence-rows/evidence-row.ts'
import { withTimes } from '../../presentation/local-times.ts'
import { evidenceRows } from '../../presentation/evidence-rows/evidence-rows.ts'
import { evidencePlaceText } from '../../text/evidence-place.text.ts'
import { probesText } from '../../text/probes.text.ts'
import { capitalise, formatDuration } from '../../presentation/format.ts'
import { formatNumber } from '../../text/format-number.ts'
import { timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'

/** The values every probe read, as they were. */
export function collectedBlocks(context: ReportContext): readonly Block[] {
  const { evidence, text: own } = context
  const tables = evidence.flatMap((envelope): readonly Block[] =>
    envelope.status === 'collected' ? probeBlocks(context, envelope) : []
  )
  return tables.length === 0 ? [] : [heading(3, text(own.annex.collected)), ...tables]
}

function probeBlocks(context: ReportContext, envelope: Collected<ProbeId>): readonly Block[] {
  const { text: own, language, zoned } = context
  const { lines, leftOut } = evidenceRows(withTimes(envelope, zoned), language)
  if (lines.length === 0) return []
  const { name } = probesText[language][envelope.probe]
  const table: Block = {
    kind: 'table',
    caption: [text(capitalise(name)), ...originOf(context, envelope, name)],
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
    rows: lines.map((line) => row(context, line, located(lines)))
  }
  return leftOut === 0 ? [table] : [table, note(text(own.moreRows(formatNumber(leftOut, language))))]
}

/** Above the table: the file or this computer, the time and the duration of reading. */
function originOf(context: ReportContext, envelope: Collected<ProbeId>, name: string): Line {
  const { text: own, language } = context
  const at: Line = envelope.collectedAt === null ? [] : [muted(', '), ...timeOf(context, envelope.collectedAt)]
  if (envelope.origin === 'live') {
    return [
      muted(` · ${evidencePlaceText[language].live}`),
      ...at,
      muted(` · ${formatDuration(envelope.durationMs, language)}`)
    ]
  }
  if (envelope.origin === 'answer') return [muted(` · ${evidencePlaceText[language].answer}`)]
  return envelope.source === null || envelope.source === name
    ? []
    : [text(' · '), value(truncate(envelope.source, 120, own))]
}

/** Only lines of a file have a place and a time of their own. */
function located(lines: readonly EvidenceRow[]): boolean {
  return lines.some(({ line, at }) => (line ?? null) !== null || (at ?? null) !== null)
}

function row(context: ReportContext, { what, value, line, at }: EvidenceRow, withPlace: boolean): readonly Line[] {
  const { text: own, language } = context
  const cells: Line[] = [[text(truncate(what, 120, own))], [code(truncate(value === '' ? '–' : value, 600, own))]]
  if (!withPlace) return cells
  const number =
    (line ?? null) === null ? [] : [text(evidencePlaceText[language].line(formatNumber(line ?? 0, language)))]
  const time = (at ?? null) === null ? [] : timeOf(context, at ?? null)
  return [...cells, number.length > 0 && time.length > 0 ? [...number, text('\n'), ...time] : [...number, ...time]]
}
