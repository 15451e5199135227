import type { Block, Line } from '../blocks.ts'
import { bold, code, heading, muted, text, value } from '../inline.ts'
import { probesText } from '../../text/probes.text.ts'
import { formatNumber } from '../../text/format-number.ts'
import { causeOf, foundText, isOpen, type FoundResult } from '../results.ts'
import { truncate } from '../truncate.ts'
import type { ReportContext } from '../report-context.ts'
import { missingProbes } from '../../presentation/missing-probes.ts'

/** The title states what was found; the box below says how sure that is and what would overturn it. */
export function verdictBlocks(context: ReportContext): readonly Block[] {
  const cause = causeOf(context.diagnosis)
  if (cause !== null) return foundBlocks(context, cause)
  const { terms: shared, diagnosis } = context
  const { outcome } = diagnosis.verdict
  const lines = outcome === 'undecided' ? undecidedLines(context) : clearLines(context)
  return [
    heading(1, text(shared.verdicts[outcome].title)),
    { kind: 'paragraph', role: 'lead', line: [text(shared.verdicts[outcome].meaning)] },
    { kind: 'verdict', tone: outcome === 'clear' ? 'ok' : 'unknown', lines: [...lines, ...alsoSeen(context)] }
  ]
}

function foundBlocks(context: ReportContext, cause: FoundResult): readonly Block[] {
  const { text: own, terms: shared, diagnosis } = context
  const [first] = cause.findings
  if (first === undefined) return []
  const found = foundText(context, cause.check, first)
  const side = diagnosis.verdict.side ?? cause.side
  const sure = diagnosis.verdict.confidence ?? first.confidence
  const reason = sure === first.confidence ? shared.confidences[sure].reason : own.box.lowered
  return [
    heading(1, text(truncate(found.title, 200, own))),
    { kind: 'paragraph', role: 'lead', line: [text(truncate(found.why, 900, own))] },
    {
      kind: 'verdict',
      tone: 'bad',
      lines: [
        causeLine(context, cause, found.value),
        [bold(`${own.box.side}: `), text(shared.sides[side])],
        [bold(`${own.box.confidence}: `), text(shared.confidences[sure].word), muted(` – ${reason}`)],
        ...overturnLines(context, cause.check)
      ]
    }
  ]
}

/** Where the cause lies in the documented order, its short value, and the id under which it is looked up. */
function causeLine({ text: own, terms: shared, diagnosis }: ReportContext, cause: FoundResult, short: string): Line {
  const index = diagnosis.steps.findIndex((step) => step.id === cause.step)
  const where = own.step(index, shared.steps[cause.step].name)
  const seen: Line = short === '' ? [] : [text(' – '), value(truncate(short, 200, own))]
  return [bold(`${own.box.cause}: `), text(where), ...seen, muted(' · '), code(cause.check)]
}

function overturnLines({ diagnosis, texts, text: own }: ReportContext, cause: string): Line[] {
  const keys = diagnosis.verdict.wouldOverturn.map((key) => key.replace(/\.overturn$/, ''))
  return (keys.length > 0 ? keys : [cause]).flatMap((key) => {
    const overturn = texts.check(key)?.overturn
    return overturn === undefined ? [] : [[bold(`${own.box.overturn}: `), text(truncate(overturn, 400, own))]]
  })
}

function clearLines({ diagnosis, text: own, language }: ReportContext): Line[] {
  const checked = diagnosis.steps
    .flatMap((step) => step.results)
    .filter((result) => result.outcome !== 'not-applicable')
  return [[bold(`${own.box.checkedWhat}: `), text(own.clearBox(formatNumber(checked.length, language)))]]
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
