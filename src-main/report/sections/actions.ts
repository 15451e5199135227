import { capitalise } from '../../presentation/format.ts'
import type { NextAction } from '../../presentation/next-action.ts'
import { nextStep } from '../../presentation/next-step.ts'
import type { Block } from '../blocks.ts'
import { bold, heading, muted, note, paragraph, text, truncate } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'

/** So many steps stand on the first page; of more, the first three, and all of them on the second. */
const mostSteps = 4
const shownOfMore = 3

/** What to do now, in order, and who does it. */
export function actionBlocks(context: ReportContext): readonly Block[] {
  const { text: own } = context
  const next = nextStep(context, context)
  const clear: Block = { kind: 'actions', items: own.actionsClear.map((what) => ({ who: null, what: [text(what)] })) }
  if (next === null)
    return [heading(2, text(own.actions)), ...(context.diagnosis.verdict.outcome === 'clear' ? [clear] : [])]
  const { headline, who, actions, command } = next
  const whole = actions.length <= mostSteps
  const items = actions.slice(0, whole ? mostSteps : shownOfMore).map((action) => item(context, action))
  return [
    heading(2, text(own.actions)),
    paragraph(bold(`${truncate(headline, 300, own)}.`), muted(` ${own.contact}: ${who}`)),
    ...(items.length === 0 ? [] : [{ kind: 'actions', items } as const]),
    ...(whole ? [] : [note(text(own.moreSteps(actions.length - shownOfMore)))]),
    ...(command === null ? [] : [{ kind: 'command', label: own.command, text: command } as const])
  ]
}

/** The steps that the first page has no room for. */
export function furtherActionBlocks(context: ReportContext): readonly Block[] {
  const { text: own } = context
  const actions = nextStep(context, context)?.actions ?? []
  if (actions.length <= mostSteps) return []
  const items = actions.slice(shownOfMore).map((action) => item(context, action))
  return [heading(3, text(own.furtherSteps)), { kind: 'actions', items, from: shownOfMore + 1 }]
}

function item({ text: own }: ReportContext, { what, who, why }: NextAction) {
  const reason = why === null ? [] : [muted(` (${why})`)]
  return { who: who === null ? null : capitalise(who), what: [text(truncate(what, 600, own)), ...reason] }
}
