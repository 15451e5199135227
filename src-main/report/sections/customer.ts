import type { Block, Line } from '../blocks.ts'
import { bold, heading, text, truncate, value } from '../inline.ts'
import { machineSentences } from '../../text/machine-sentences.ts'
import { causeValidity, validityChart } from '../../presentation/charts/validity-chart.ts'
import { pathPicture } from '../../presentation/picture/path-picture.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { isNothingHere } from '../../presentation/consequence.ts'
import { foundText, verdictText } from '../../presentation/verdict.ts'
import type { ReportContext } from '../report-context.ts'
import { actionBlocks } from './actions.ts'
import { boxBlock } from './boxes.ts'
import { toAllChecks } from './piece-links.ts'
import { proofRows } from './proof-rows.ts'
import { stepRows } from './step-rows.ts'

/** The first page: what is the matter, whose it is, what to do and how it is known. Readable without any knowledge of WSUS. */
export function customerBlocks(context: ReportContext): readonly Block[] {
  const { text: own, diagnosis, evidence, language } = context
  const { title, meaning } = verdictText(diagnosis, context)
  const rows = proofRows(context)
  const validity = causeValidity(context, context.zoned)
  const drawing = validity === null ? null : validityChart(validity, language)
  return [
    { kind: 'masthead', left: [bold(own.report), text(` · ${own.subject}`)], right: [text(asOf(context))] },
    heading(1, text(truncate(title, 200, own))),
    {
      kind: 'paragraph',
      role: 'lead',
      line: [text(truncate(`${meaning}${isNothingHere(diagnosis, context) ? ` ${own.nothingHere}` : ''}`, 900, own))]
    },
    boxBlock(context),
    ...machineBlocks(context),
    { kind: 'picture', picture: pathPicture({ diagnosis, evidence }, language), language },
    ...actionBlocks(context),
    ...(rows.length === 0
      ? []
      : [
          heading(2, text(diagnosis.verdict.outcome === 'undecided' ? own.proof.missing : own.proof.title)),
          ...(drawing === null ? [] : [{ kind: 'drawing', drawing } as const]),
          { kind: 'proof', rows } as const
        ]),
    ...alsoSeen(context),
    stepRows(context),
    { kind: 'sign', lines: own.sign }
  ]
}

/** Files of several computers: whom this report is about, and whom not. */
function machineBlocks({ diagnosis, language, text: own }: ReportContext): readonly Block[] {
  const texts = machineSentences(diagnosis.machines, language, (iso) => formatTime(iso, language))
  const items = texts.map((machineSentence): Line => [value(truncate(machineSentence, 400, own))])
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** Where nothing is the cause, warnings still belong before the customer's eyes. */
function alsoSeen(context: ReportContext): readonly Block[] {
  const { diagnosis, text: own } = context
  if (diagnosis.verdict.cause !== null) return []
  const titles = diagnosis.steps
    .flatMap((step) => step.results)
    .flatMap((result) =>
      result.outcome === 'found' ? [foundText(context, result.check, result.findings[0]).title] : []
    )
  const rows = titles.map((title) => ({
    tone: 'warn' as const,
    what: [bold(`${own.alsoSeen}: `), text(truncate(title, 200, own))],
    from: [toAllChecks(context)]
  }))
  return rows.length === 0 ? [] : [{ kind: 'proof', rows }]
}

/** The case's own time, never the clock's. */
export function asOf({ diagnosis, text: own, language }: ReportContext): string {
  return diagnosis.collectedAt === null ? own.timeUnknown : formatTime(diagnosis.collectedAt, language, 'minute')
}
