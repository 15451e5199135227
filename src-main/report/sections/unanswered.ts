import { probeIds, type Evidence } from '../../contract/evidence/index.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, paragraph, text } from '../inline.ts'
import { evidenceStatusWords } from '../../text/evidence-status.text.ts'
import { probesText } from '../../text/probes.text.ts'
import { capitalise } from '../../presentation/format.ts'
import { truncate } from '../truncate.ts'
import { placeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'
import { reasonOf } from './missing.ts'

/** What nobody could look at, and why: silence is not a good sign. */
export function unansweredBlocks(telling: ReportContext): readonly Block[] {
  const { diagnosis, evidence, text: own } = telling
  const tried = evidence.filter((one) => one.status === 'failed' || one.status === 'skipped')
  const untried = probeIds.filter(
    (probe) => diagnosis.unanswered.includes(probe) && !tried.some((one) => one.probe === probe)
  )
  const rows = [
    ...tried.map((one) => triedRow(telling, one)),
    ...untried.map((probe): Line[] => [
      [text(capitalise(probesText[telling.language][probe].name))],
      [text(reasonOf(probe, evidence, own))],
      [text('–')]
    ])
  ]
  if (rows.length === 0) return [heading(3, text(own.annex.unanswered)), paragraph(text(own.annex.allAnswered))]
  const columns = [
    { title: own.columns.what, width: 32 },
    { title: own.columns.reason, width: 40 },
    { title: own.columns.source, width: 28 }
  ]
  return [
    heading(3, text(own.annex.unanswered)),
    { kind: 'table', caption: [text(own.annex.unansweredCaption)], columns, rows }
  ]
}

function triedRow(telling: ReportContext, one: Evidence): readonly Line[] {
  const { text: own } = telling
  const reason: Line =
    one.status === 'failed'
      ? [text(evidenceStatusWords[own.language].failed[one.reason]), text('\n'), code(truncate(one.detail, 300, own))]
      : [text(one.status === 'skipped' ? evidenceStatusWords[own.language].skipped[one.reason] : '')]
  return [
    [text(capitalise(probesText[telling.language][one.probe].name))],
    reason,
    placeOf(telling, { probe: one.probe, source: one.source, line: null })
  ]
}
