import { handovers } from '../../presentation/handover/handover.ts'
import type { Block } from '../blocks.ts'
import { heading, text, value, truncate } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'

/** The texts for those who have to act next, each whole in itself. */
export function handoverBlocks(context: ReportContext): readonly Block[] {
  const { text: own } = context
  const texts = handovers(context, context)
  if (texts.length === 0) return []
  return [
    heading(3, text(own.annex.handover)),
    ...texts.map((handover): Block => ({
      kind: 'table',
      caption: [text(handover.title)],
      columns: [
        { title: own.columns.what, width: 20 },
        { title: own.columns.value, width: 80 }
      ],
      rows: handover.rows.map(([label, lines]) => [
        [text(label)],
        [value(lines.map((line) => truncate(line, 600, own)).join('\n'))]
      ])
    }))
  ]
}
