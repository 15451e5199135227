import type { Block } from '../blocks.ts'
import { heading, note, paragraph, state, text } from '../inline.ts'
import { checkText, type Result } from '../../presentation/verdict.ts'
import { isOpen, stateTone } from '../results.ts'
import type { ReportContext } from '../report-context.ts'
import { checkBlock } from './check.ts'
import { undecidedBlocks } from './open-questions.ts'

/** Every step with every check, in the documented order. */
export function stepBlocks(context: ReportContext): readonly Block[] {
  const { text: own, diagnosis } = context
  return [
    heading(2, text(own.steps.title)),
    { kind: 'paragraph', role: 'intro', line: [text(own.steps.intro)] },
    ...diagnosis.steps.flatMap((step, index) => oneStep(context, step, index))
  ]
}

type Step = ReportContext['diagnosis']['steps'][number]

function oneStep(context: ReportContext, step: Step, index: number): readonly Block[] {
  const { text: own, terms: shared } = context
  const { name, asks, why } = shared.steps[step.id]
  const isWaiting = step.state === 'waiting'
  const items = step.results.filter(isMentioned).sort((a, b) => rank(a) - rank(b))
  const waiting = isWaiting ? [paragraph(text(shared.waitingFor(blockingStep(context))))] : []
  const nothing = step.results.length === 0 ? [note(text(own.steps.nothingAsked))] : []
  return [
    heading(3, text(`${own.step(index, name)} `), state(stateTone[step.state], shared.states[step.state])),
    { kind: 'paragraph', role: 'intro', line: [text(`${asks} ${why}`)] },
    ...waiting,
    ...items.map((result) => checkBlock(context, result, isWaiting)),
    ...undecidedBlocks(context, step.results),
    ...(isWaiting ? [] : answeredWell(context, step.results)),
    ...nothing,
    ...(isWaiting ? seenClear(context, step.results) : []),
    ...questions(context, own.steps.blocked, step.results.filter(isBlocked)),
    ...questions(
      context,
      own.steps.notApplicable,
      step.results.filter((result) => result.outcome === 'not-applicable')
    )
  ]
}

/** What needs attention first; within one rank the order of the checks stays. */
function rank(result: Result): number {
  if (result.outcome === 'found') return result.severity === 'blocker' ? 0 : 1
  return 2
}

function blockingStep({ diagnosis, terms: shared }: ReportContext): string {
  const blocking = diagnosis.steps.find((step) => step.state === 'found')
  return shared.steps[blocking?.id ?? diagnosis.verdict.step ?? 'orientation'].name
}

/** Found or broken checks stand on their own; the others are listed together. */
function isMentioned(result: Result): boolean {
  return result.outcome === 'found' || result.outcome === 'crashed'
}

/** What is fine stays short, so that what is not stands out. */
function answeredWell(context: ReportContext, results: readonly Result[]): readonly Block[] {
  const { text: own, terms: shared } = context
  const titles = results
    .filter((result) => result.outcome === 'clear')
    .map((result) => checkText(context, result.check)?.clear ?? result.check)
  if (titles.length === 0) return []
  const items = titles.map((title) => [text(title)])
  const title = own.steps.answeredWell(titles.length)
  return [
    { kind: 'check', tone: 'ok', word: shared.outcomes.clear, title, value: null, body: [{ kind: 'list', items }] }
  ]
}

function seenClear(context: ReportContext, results: readonly Result[]): readonly Block[] {
  const titles = results
    .filter((result) => result.outcome === 'clear')
    .map((result) => checkText(context, result.check)?.clear ?? result.check)
  return titles.length === 0 ? [] : [note(text(`${context.text.steps.seenClear} ${titles.join(' · ')}`))]
}

/** The attempt failed at an earlier stage, which another check reports. */
function isBlocked(result: Result): boolean {
  return result.outcome === 'undecided' && !isOpen(result)
}

function questions(context: ReportContext, opening: string, results: readonly Result[]): readonly Block[] {
  const asked = results.map((result) => checkText(context, result.check)?.question ?? result.check)
  return asked.length === 0 ? [] : [note(text(`${opening} ${asked.join(' ')}`))]
}
