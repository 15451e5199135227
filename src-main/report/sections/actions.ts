import type { Block } from '../blocks.ts'
import { bold, heading, muted, note, paragraph, text } from '../inline.ts'
import { evidenceOwner, probesText } from '../../text/probes.text.ts'
import { serverLogsRequest, withServerLogsRequest } from '../../text/server-logs-request.text.ts'
import { capitalise } from '../../presentation/format.ts'
import { causeOf, foundText } from '../results.ts'
import { truncate } from '../truncate.ts'
import type { ReportContext } from '../report-context.ts'
import { missingProbes } from '../../presentation/missing-probes.ts'
import { reasonOf } from './missing.ts'

/** More than this many things to fetch is no longer a next step. */
const mostToFetch = 4

/** More steps than this leave no room for the rest of the first page; all of them stand with the finding. */
export const mostSteps = 6

/** What to do now, in order, and who does it. */
export function actionBlocks(context: ReportContext): readonly Block[] {
  return [heading(2, text(context.text.todo)), ...(causeSteps(context) ?? otherSteps(context))]
}

function causeSteps(context: ReportContext): readonly Block[] | null {
  const { diagnosis, text: own, terms: shared } = context
  const cause = causeOf(diagnosis)
  const first = cause?.findings[0]
  if (cause === null || first === undefined) return null
  const found = withServerLogsRequest(foundText(context, cause.check, first), diagnosis, context.language)
  const who = shared.actors[found.actor ?? diagnosis.verdict.side ?? cause.side]
  const next: readonly Block[] =
    found.next === '' ? [] : [paragraph(bold(`${truncate(found.next, 300, own)}.`), muted(` ${own.contact}: ${who}`))]
  const command: readonly Block[] =
    found.command === undefined ? [] : [{ kind: 'command', label: own.steps.command, text: found.command }]
  const all = found.steps.map((step) => ({ who: null, what: [text(truncate(step, 600, own))] }))
  const items = all.slice(0, mostSteps)
  const more = all.length > mostSteps ? [note(text(own.moreSteps))] : []
  return [...next, ...(items.length === 0 ? [] : [{ kind: 'todo', items } as const]), ...more, ...command]
}

function otherSteps({ diagnosis, evidence, text: own, terms: shared, language }: ReportContext): readonly Block[] {
  if (diagnosis.verdict.outcome === 'clear') {
    return [{ kind: 'todo', items: own.todoClear.map((what) => ({ who: null, what: [text(what)] })) }]
  }
  const client = capitalise(shared.actors.client)
  const fetches = missingProbes(diagnosis.steps)
    .slice(0, mostToFetch)
    .map((probe) => ({
      who: capitalise(shared.actors[evidenceOwner[probe]]),
      what: [
        text(probesText[language][probe].fetch),
        muted(` (${probesText[language][probe].name}: ${reasonOf(probe, evidence, own)})`)
      ]
    }))
  const logs = serverLogsRequest(diagnosis, language)
  if (logs !== null) {
    const items = logs.steps.map((step) => ({ who: null, what: [text(truncate(step, 600, own))] }))
    return [
      paragraph(bold(`${logs.next}.`), muted(` ${own.contact}: ${shared.actors.server}`)),
      { kind: 'todo', items }
    ]
  }
  const first = fetches.length === 0 ? [{ who: client, what: [text(own.todoUndecided.fallback)] }] : fetches
  return [{ kind: 'todo', items: [...first, { who: client, what: [text(own.todoUndecided.again)] }] }]
}
