import { probeIds, type Evidence } from '../../contract/evidence/index.ts'
import type { Block, Line } from '../blocks.ts'
import { code, heading, paragraph, text, truncate } from '../inline.ts'
import { evidenceStatusWords } from '../../text/evidence-status.text.ts'
import { probeName } from '../../presentation/probe-name.ts'
import { placeOf } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'
import { missingProbes, whyMissing } from '../../presentation/why-missing.ts'

/** Questions that could not be examined, and why: missing evidence is not a good sign. */
export function unansweredBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, evidence, text: own } = context
  const tried = evidence.filter((envelope) => envelope.status === 'failed' || envelope.status === 'skipped')
  // what a check missed was not read either, also where nobody tried: the first page names it
  const open = new Set([...diagnosis.unanswered, ...missingProbes(diagnosis.steps)])
  const untried = probeIds.filter((probe) => open.has(probe) && !tried.some((envelope) => envelope.probe === probe))
  const rows = [
    ...tried.map((envelope) => triedRow(context, envelope)),
    ...untried.map((probe): Line[] => [
      [text(probeName(probe, context.language))],
      [text(whyMissing(probe, evidence, context.language))],
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

function triedRow(context: ReportContext, envelope: Evidence): readonly Line[] {
  const { text: own } = context
  const reason: Line =
    envelope.status === 'failed'
      ? [
          text(evidenceStatusWords[own.language].failed[envelope.reason]),
          text('\n'),
          code(truncate(envelope.detail, 300, own))
        ]
      : [text(envelope.status === 'skipped' ? evidenceStatusWords[own.language].skipped[envelope.reason] : '')]
  return [
    [text(probeName(envelope.probe, context.language))],
    reason,
    placeOf(context, { probe: envelope.probe, source: envelope.source, line: null })
  ]
}
