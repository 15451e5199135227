import type { Block } from '../blocks.ts'
import type { FoundText } from '../../contract/text.ts'
import { bold, muted, note, paragraph, text, truncate } from '../inline.ts'
import { formatNumber } from '../../text/format-number.ts'
import { checkText, foundText, type Finding, type FoundResult, type Result } from '../../presentation/verdict.ts'
import { resultTone } from '../results.ts'
import { sourceLine } from '../source-line.ts'
import type { ReportContext } from '../report-context.ts'
import { assertNever } from '../assert-never.ts'

/** So many pieces of evidence stand beside a finding; the annex lists all. */
const shownEvidence = 2

/** One check in the wording of its outcome. */
export function checkBlock(context: ReportContext, result: Result, waiting: boolean): Block {
  const { text: own, terms: shared } = context
  const known = checkText(context, result.check)
  const tone = resultTone(result)
  const question = known?.question ?? result.check
  const word = shared.outcomes[result.outcome]
  switch (result.outcome) {
    case 'found':
      return foundBlock(context, result, waiting)
    case 'crashed': {
      const body: Block[] = [
        note(text(own.steps.crashed)),
        { kind: 'quote', text: truncate(result.detail, 600, own), from: [text(result.check)] }
      ]
      return { kind: 'check', tone, word, title: question, value: null, body }
    }
    case 'clear':
    case 'undecided':
    case 'not-applicable':
      return { kind: 'check', tone, word, title: question, value: null, body: [] }
    default:
      return assertNever(result)
  }
}

function foundBlock(context: ReportContext, result: FoundResult, waiting: boolean): Block {
  const [first, ...further] = result.findings
  const { text: own, terms: shared } = context
  const facts = first === undefined ? null : foundText(context, result.check, first)
  return {
    kind: 'check',
    tone: waiting ? 'warn' : resultTone(result),
    word: shared.severities[result.severity],
    title: truncate(facts?.title ?? result.check, 240, own),
    value: facts === null || facts.value === '' ? null : truncate(facts.value, 80, own),
    body: [
      ...(first === undefined ? [] : findingBlocks(context, result, first)),
      ...further.flatMap((item) => furtherBlocks(context, result, item))
    ]
  }
}

function findingBlocks(context: ReportContext, result: FoundResult, finding: Finding): readonly Block[] {
  const { text: own } = context
  const found = foundText(context, result.check, finding)
  return [
    paragraph(text(truncate(found.why, 900, own))),
    ...actionBlocks(context, result, found),
    ...evidenceBlocks(context, finding)
  ]
}

function actionBlocks(
  { text: own, terms: shared }: ReportContext,
  result: FoundResult,
  found: FoundText
): readonly Block[] {
  const contact = muted(` ${own.contact}: ${shared.actors[found.actor ?? result.side]}`)
  const items = found.steps.map((step) => ({ who: null, what: [text(truncate(step, 600, own))] }))
  return [
    ...(found.next === ''
      ? []
      : [paragraph(bold(`${own.steps.nextStep}: `), text(`${truncate(found.next, 300, own)}.`), contact)]),
    ...(items.length === 0 ? [] : [{ kind: 'actions', items } as const]),
    ...(found.command === undefined ? [] : [{ kind: 'command', label: own.command, text: found.command } as const])
  ]
}

/** A second finding of the same check differs in its facts only, so its title and evidence are enough. */
function furtherBlocks(context: ReportContext, result: FoundResult, finding: Finding): readonly Block[] {
  const found = foundText(context, result.check, finding)
  return [paragraph(bold(truncate(found.title, 240, context.text))), ...evidenceBlocks(context, finding)]
}

function evidenceBlocks(context: ReportContext, finding: Finding): readonly Block[] {
  const { text: own, language } = context
  const quotes = finding.evidence.slice(0, shownEvidence).map((envelope): Block => ({
    kind: 'quote',
    text: truncate(envelope.quote, 600, own),
    from: sourceLine(context, envelope)
  }))
  const left = finding.evidence.length - shownEvidence
  return left > 0 ? [...quotes, note(text(own.steps.moreInAnnex(formatNumber(left, language))))] : quotes
}
