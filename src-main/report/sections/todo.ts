import type { Block } from '../blocks.ts'
import { bold, heading, muted, note, paragraph, text } from '../inline.ts'
import { probeSide, probeWords } from '../../text/probes.text.ts'
import { serverLogsStep, withServerLogsStep } from '../../text/server-logs-request.text.ts'
import { capitalised } from '../../presentation/format.ts'
import { causeOf, foundText } from '../results.ts'
import { shortened } from '../shortened.ts'
import type { Telling } from '../report-context.ts'
import { missingProbes } from '../../presentation/missing-probes.ts'
import { reasonOf } from './missing.ts'

/** More than this many things to fetch is no longer a next step. */
const mostToFetch = 4

/** More steps than this leave no room for the rest of the first page; all of them stand with the finding. */
export const mostSteps = 6

/** What to do now, in order, and who does it. */
export function todoBlocks(telling: Telling): readonly Block[] {
  return [heading(2, text(telling.own.todo)), ...(causeSteps(telling) ?? otherSteps(telling))]
}

function causeSteps(telling: Telling): readonly Block[] | null {
  const { diagnosis, own, shared } = telling
  const cause = causeOf(diagnosis)
  const first = cause?.findings[0]
  if (cause === null || first === undefined) return null
  const found = withServerLogsStep(foundText(telling, cause.check, first), diagnosis, telling.language)
  const who = shared.actors[found.actor ?? diagnosis.verdict.side ?? cause.side]
  const next: readonly Block[] =
    found.next === '' ? [] : [paragraph(bold(`${shortened(found.next, 300, own)}.`), muted(` ${own.contact}: ${who}`))]
  const command: readonly Block[] =
    found.command === undefined ? [] : [{ kind: 'command', label: own.steps.command, text: found.command }]
  const all = found.steps.map((step) => ({ who: null, what: [text(shortened(step, 600, own))] }))
  const items = all.slice(0, mostSteps)
  const more = all.length > mostSteps ? [note(text(own.moreSteps))] : []
  return [...next, ...(items.length === 0 ? [] : [{ kind: 'todo', items } as const]), ...more, ...command]
}

function otherSteps({ diagnosis, evidence, own, shared, language }: Telling): readonly Block[] {
  if (diagnosis.verdict.outcome === 'clear') {
    return [{ kind: 'todo', items: own.todoClear.map((what) => ({ who: null, what: [text(what)] })) }]
  }
  const client = capitalised(shared.actors.client)
  const fetches = missingProbes(diagnosis.steps)
    .slice(0, mostToFetch)
    .map((probe) => ({
      who: capitalised(shared.actors[probeSide[probe]]),
      what: [
        text(probeWords[language][probe].fetch),
        muted(` (${probeWords[language][probe].name}: ${reasonOf(probe, evidence, own)})`)
      ]
    }))
  const logs = serverLogsStep(diagnosis, language)
  if (logs !== null) {
    const items = logs.steps.map((step) => ({ who: null, what: [text(shortened(step, 600, own))] }))
    return [
      paragraph(bold(`${logs.next}.`), muted(` ${own.contact}: ${shared.actors.server}`)),
      { kind: 'todo', items }
    ]
  }
  const first = fetches.length === 0 ? [{ who: client, what: [text(own.todoUndecided.fallback)] }] : fetches
  return [{ kind: 'todo', items: [...first, { who: client, what: [text(own.todoUndecided.again)] }] }]
}
