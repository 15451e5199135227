import { capitalise } from '../../presentation/format.ts'
import { shortCauseOf } from '../../presentation/short-cause.ts'
import { causeInStep, type Step } from '../../presentation/verdict.ts'
import type { Block, Line } from '../blocks.ts'
import { text } from '../inline.ts'
import { stepTone } from '../results.ts'
import type { ReportContext } from '../report-context.ts'
import { stepStateText } from './all-checks.ts'

/** The four steps in their order, one row each: state, what was found, and how many checks. */
export function stepRows(context: ReportContext): Block {
  const { diagnosis, text: own, terms: shared } = context
  return {
    kind: 'order',
    steps: diagnosis.steps.map((step, index) => ({
      tone: stepTone(step, diagnosis),
      name: own.step(index, shared.steps[step.id].name),
      what: whatOf(context, step),
      counts: countsOf(context, step)
    }))
  }
}

function whatOf(context: ReportContext, step: Step): Line {
  const cause = step.state === 'found' ? causeInStep(step, context.diagnosis) : null
  return [text(cause === null ? stepStateText(context, step) : capitalise(shortCauseOf(cause, context.language)))]
}

function countsOf({ text: own }: ReportContext, step: Step): string {
  if (step.state === 'waiting') return ''
  const count = (outcome: Step['results'][number]['outcome']): number =>
    step.results.filter((result) => result.outcome === outcome).length
  return own.counts(count('clear'), count('found'), count('undecided') + count('crashed'))
}
