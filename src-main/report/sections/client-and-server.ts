import type { Reference } from '../../contract/check.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { clientServerView } from '../../derived/server-logs/client-and-server-view.ts'
import { causeOf } from '../../presentation/verdict.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, note, text, truncate } from '../inline.ts'
import { clientAndServerText } from './client-and-server.text.ts'
import { placeOf, timeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'

/** What the client saw beside what the server logged, so that both teams look at the same events. */
export function clientServerBlocks(context: ReportContext): readonly Block[] {
  const { evidence, language, text: own } = context
  const sides = clientServerView.of(evidenceSet(evidence))
  if (sides === null || (!context.annex && areCited(context, sides.server))) return []
  const texts = clientAndServerText[language]
  const rows = [
    ...sides.client.map((reference) => row(context, texts.client, reference)),
    ...sides.server.map((reference) => row(context, texts.server, reference))
  ]
  const table: Block = {
    kind: 'table',
    caption: [text(texts.how[sides.how])],
    columns: [
      { title: texts.side, width: 10 },
      { title: own.columns.value, width: 48 },
      { title: own.columns.source, width: 24 },
      { title: own.columns.time, width: 18 }
    ],
    rows
  }
  return [heading(3, text(texts.title)), rows.length === 0 ? note(text(texts.how[sides.how])) : table]
}

/** The lines stand on the page already, one by one, as the evidence of the verdict. */
function areCited({ diagnosis }: ReportContext, references: readonly Reference[]): boolean {
  const cited = causeOf(diagnosis)?.findings[0]?.evidence ?? diagnosis.verdict.because
  return (
    references.length > 0 &&
    references.every(({ source, line }) => cited.some((item) => item.source === source && item.line === line))
  )
}

function row(context: ReportContext, side: string, from: Reference): readonly Line[] {
  return [
    [text(side)],
    [code(truncate(from.quote, 600, context.text))],
    placeOf(context, from),
    timeOf(context, from.at)
  ]
}
