import type { Collected, ProbeId } from '../../contract/evidence/index.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, muted, note, text, value } from '../inline.ts'
import type { EvidenceLine } from '../lines/evidence-line.ts'
import { linesOf } from '../lines/lines-of.ts'
import { probeWords } from '../../guide/probe-words.ts'
import { capitalised, readableNumber } from '../readable.ts'
import { shortened } from '../shortened.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { Telling } from '../telling.ts'

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
  const caption: Line = [
    text(capitalised(name)),
    ...(one.source === null || one.source === name ? [] : [text(' · '), value(shortened(one.source, 120, own))]),
    ...(one.origin === 'live' ? [muted(` · ${readableNumber(one.durationMs, language)} ms`)] : [])
  ]
  const table: Block = {
    kind: 'table',
    caption,
    columns: [
      { title: own.columns.what, width: 22 },
      { title: own.columns.value, width: 42 },
      { title: own.columns.source, width: 18 },
      { title: own.columns.time, width: 18 }
    ],
    rows: lines.map((line) => row(telling, one, line))
  }
  return leftOut === 0 ? [table] : [table, note(text(own.moreRows(readableNumber(leftOut, language))))]
}

function row(telling: Telling, from: Collected<ProbeId>, line: EvidenceLine): readonly Line[] {
  // The caption names the probe, so a live row says only that it comes from this computer.
  const place = { probe: from.probe, source: from.source, line: line.line ?? null }
  return [
    [text(shortened(line.what, 120, telling.own))],
    [code(shortened(line.value === '' ? '–' : line.value, 600, telling.own))],
    from.origin === 'live' ? [text(telling.own.live)] : placeOf(telling, place),
    timeOf(telling, line.at ?? from.collectedAt)
  ]
}
