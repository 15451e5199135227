import type { Status } from '../../contract/status.ts'
import { checkText, citedBy, foundText, type Result, type Step } from '../../presentation/verdict.ts'
import { probesText } from '../../text/probes.text.ts'
import type { Block, CheckRow, Line } from '../blocks.ts'
import { heading, note, text, truncate } from '../inline.ts'
import { isOpen } from '../../contract/is-open.ts'
import { isEmpty, resultTone, stepTone } from '../results.ts'
import type { ReportContext } from '../report-context.ts'
import { pieceLinks } from './piece-links.ts'

/** Every check once, in the documented order: its step, what it says, its result, and its evidence by number. */
export function allCheckBlocks(context: ReportContext): readonly Block[] {
  const { text: own, diagnosis, terms: shared } = context
  const { columns } = own
  return [
    heading(2, text(own.checks.title)),
    {
      kind: 'checks',
      caption: [text(own.checks.caption)],
      columns: [
        { title: columns.check, width: 62 },
        { title: columns.result, width: 22 },
        { title: columns.number, width: 16 }
      ],
      groups: diagnosis.steps.map((step, index) => ({
        tone: stepTone(step, diagnosis),
        title: [text(`${own.step(index, shared.steps[step.id].name)} – ${stepStateText(context, step)}`)],
        rows: step.results
          .filter(
            (result) => result.outcome !== 'not-applicable' && !(lacksEvidence(result) && areOpenFolded(context, step))
          )
          .map((result) => rowOf(context, result, step)),
        left: leftOf(context, step)
      }))
    },
    ...(context.annex ? [] : [note(text(own.checks.evidence(context.pieces.ofVerdict)))])
  ]
}

/** More open checks than this, with nothing to say of each, are one paragraph: as rows they spill over the third page. */
const mostOpenRows = 3

function areOpenFolded({ annex }: ReportContext, { results }: Step): boolean {
  return !annex && results.filter(lacksEvidence).length > mostOpenRows
}

function lacksEvidence(result: Result): boolean {
  return result.outcome === 'undecided' && isOpen(result)
}

/** The state of a step in words; one that waits says for what. */
export function stepStateText({ diagnosis, terms: shared, text: own }: ReportContext, step: Step): string {
  if (step.state !== 'waiting') return own.stepStates[isEmpty(step) ? 'empty' : step.state]
  const at = diagnosis.steps.findIndex(({ state }) => state === 'found')
  const found = diagnosis.steps[at]
  return own.waiting(found === undefined ? '' : own.step(at, shared.steps[found.id].name))
}

/** Why checks are open, and which did not apply: one row for each step, after all others. */
function leftOf(context: ReportContext, step: Step): Line | null {
  const { text: own, language } = context
  const missing = new Set(step.results.flatMap((result) => (result.outcome === 'undecided' ? result.missing : [])))
  const names = [...missing].map((probe) => probesText[language][probe].name)
  const left = step.results.filter(({ outcome }) => outcome === 'not-applicable')
  const asked = (results: Step['results']): string =>
    results.map(({ check }) => checkText(context, check)?.question ?? check).join(' ')
  const open = areOpenFolded(context, step) ? step.results.filter(lacksEvidence) : []
  const lines = [
    ...(open.length === 0 ? [] : [`${own.checks.openOnes(open.length)}: ${asked(open)}`]),
    ...(names.length === 0 ? [] : [own.checks.openFor(names.join(', '))]),
    ...(step.results.some(isBlocked) ? [own.checks.blockedFor] : []),
    ...(left.length === 0 ? [] : [`${own.checks.notApplicable(left.length)}: ${asked(left)}`])
  ]
  return lines.length === 0 ? null : [text(lines.join('\n'))]
}

/** The attempt failed at an earlier stage, which another check reports. */
function isBlocked(result: Result): boolean {
  return result.outcome === 'undecided' && !isOpen(result)
}

function rowOf(context: ReportContext, result: Result, step: Step): CheckRow {
  const waiting = step.state === 'waiting'
  return {
    tone: toneOf(result, waiting),
    check: [text(truncate(titleOf(context, result), 160, context.text))],
    result: resultOf(context, result, waiting),
    pieces: pieceLinks(context, citedBy(result))
  }
}

/** A step that waits shows nothing green and nothing red. */
function toneOf(result: Result, waiting: boolean): Status {
  if (isBlocked(result)) return 'none'
  if (!waiting) return resultTone(result)
  return result.outcome === 'clear' ? 'waiting' : result.outcome === 'found' ? 'warn' : resultTone(result)
}

function titleOf(context: ReportContext, result: Result): string {
  const known = checkText(context, result.check)
  if (result.outcome === 'clear') return known?.clear ?? result.check
  if (result.outcome === 'found') return foundText(context, result.check, result.findings[0]).title
  return known?.question ?? result.check
}

function resultOf(context: ReportContext, result: Result, waiting: boolean): Line {
  const { text: own, terms: shared } = context
  switch (result.outcome) {
    case 'found': {
      const isCause = result.check === context.diagnosis.verdict.cause
      return [text(isCause ? own.box.cause : shared.severities[result.severity])]
    }
    case 'clear':
      return [text(waiting ? own.checks.seenClear : own.checks.passed)]
    case 'crashed':
      return [text(shared.outcomes.crashed)]
    case 'not-applicable':
      return [text(shared.outcomes['not-applicable'])]
    case 'undecided':
      return [text(isBlocked(result) ? own.checks.blocked : own.checks.open)]
  }
}
