import { capitalise } from '../../presentation/format.ts'
import { nextStep, type NextAction } from '../../presentation/next-step.ts'
import type { Block } from '../blocks.ts'
import { bold, heading, muted, note, paragraph, text, truncate } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'

/** More steps than this leave no room for the rest of the first page; all of them stand with the finding. */
export const mostSteps = 6

/** What to do now, in order, and who does it. */
export function actionBlocks(context: ReportContext): readonly Block[] {
  const { text: own } = context
  const next = nextStep(context, context)
  const clear: Block = { kind: 'actions', items: own.actionsClear.map((what) => ({ who: null, what: [text(what)] })) }
  if (next === null)
    return [heading(2, text(own.actions)), ...(context.diagnosis.verdict.outcome === 'clear' ? [clear] : [])]
  const { headline, who, actions, command } = next
  const items = actions.slice(0, mostSteps).map((action) => item(context, action))
  return [
    heading(2, text(own.actions)),
    paragraph(bold(`${truncate(headline, 300, own)}.`), muted(` ${own.contact}: ${who}`)),
    ...(items.length === 0 ? [] : [{ kind: 'actions', items } as const]),
    ...(actions.length > mostSteps ? [note(text(own.moreSteps))] : []),
    ...(command === null ? [] : [{ kind: 'command', label: own.steps.command, text: command } as const])
  ]
}

function item({ text: own }: ReportContext, { what, who, why }: NextAction) {
  const reason = why === null ? [] : [muted(` (${why})`)]
  return { who: who === null ? null : capitalise(who), what: [text(truncate(what, 600, own)), ...reason] }
}
