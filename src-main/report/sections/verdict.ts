import type { Block, Line } from '../blocks.ts'
import { bold, code, heading, muted, text, value, truncate } from '../inline.ts'
import { probesText } from '../../text/probes.text.ts'
import { formatNumber } from '../../text/format-number.ts'
import { checkCounts } from '../../presentation/check-counts.ts'
import { foundText, verdictText, type CauseText } from '../../presentation/verdict.ts'
import { isOpen } from '../results.ts'
import type { ReportContext } from '../report-context.ts'
import { missingProbes } from '../../presentation/why-missing.ts'

/** The title states what was found; the box below says how sure that is and what would overturn it. */
export function verdictBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, text: own } = context
  const { title, meaning, cause } = verdictText(diagnosis, context)
  const { outcome } = diagnosis.verdict
  const lines = outcome === 'undecided' ? undecidedLines(context) : clearLines(context)
  return [
    heading(1, text(truncate(title, 200, own))),
    { kind: 'paragraph', role: 'lead', line: [text(truncate(meaning, 900, own))] },
    cause === null
      ? { kind: 'verdict', tone: outcome === 'clear' ? 'ok' : 'unknown', lines: [...lines, ...alsoSeen(context)] }
      : { kind: 'verdict', tone: 'bad', lines: causeLines(context, cause) }
  ]
}

function causeLines(context: ReportContext, cause: CauseText): readonly Line[] {
  const { text: own, terms: shared } = context
  return [
    causeLine(context, cause),
    [bold(`${own.box.side}: `), text(cause.side)],
    [bold(`${own.box.confidence}: `), text(cause.confidence), muted(` – ${cause.reason}`)],
    ...cause.overturn.map((line): Line => [bold(`${shared.overturn}: `), text(truncate(line, 400, own))])
  ]
}

/** Where the cause lies in the documented order, its short value, and the id under which it is looked up. */
function causeLine({ text: own, terms: shared, diagnosis }: ReportContext, { check, value: short }: CauseText): Line {
  const index = diagnosis.steps.findIndex((step) => step.id === diagnosis.verdict.step)
  const where = own.step(index, shared.steps[diagnosis.verdict.step ?? 'orientation'].name)
  const seen: Line = short === '' ? [] : [text(' – '), value(truncate(short, 200, own))]
  return [bold(`${own.box.cause}: `), text(where), ...seen, muted(' · '), code(check)]
}

function clearLines({ diagnosis, text: own, language }: ReportContext): Line[] {
  const { passed, open, found } = checkCounts(diagnosis.steps)
  const shown = (count: number): string | null => (count === 0 ? null : formatNumber(count, language))
  const counts = own.clearBox(formatNumber(passed, language), shown(open), shown(found))
  return [[bold(`${own.box.checkedWhat}: `), text(counts)]]
}

function undecidedLines({ diagnosis, text: own, language }: ReportContext): Line[] {
  const open = diagnosis.steps.flatMap((step) => step.results).filter(isOpen)
  const names = missingProbes(diagnosis.steps).map((probe) => probesText[language][probe].name)
  const missing: Line[] = names.length === 0 ? [] : [[bold(`${own.box.missing}: `), text(names.join(', '))]]
  return [[bold(own.undecidedBox(open.length, formatNumber(open.length, language)))], ...missing]
}

/** Warnings and hints that are not the cause still belong before the customer's eyes. */
function alsoSeen(context: ReportContext): Line[] {
  const { diagnosis, text: own } = context
  const titles = diagnosis.steps
    .flatMap((step) => step.results)
    .flatMap((result) =>
      result.outcome === 'found' && result.findings[0] !== undefined
        ? [{ one: result, finding: result.findings[0] }]
        : []
    )
    .map(({ one, finding }) => foundText(context, one.check, finding).title)
  return titles.map((title) => [bold(`${own.alsoSeen}: `), text(truncate(title, 200, own))])
}
