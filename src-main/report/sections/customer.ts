import type { Block, Line } from '../blocks.ts'
import { bold, code, heading, muted, paragraph, state, text, value } from '../inline.ts'
import { computerName } from '../../derived/machines/computer-name.ts'
import { failoverSentences } from '../../text/failover.text.ts'
import { machineSentences } from '../../text/machines.text.ts'
import { readableDay, readableNumber } from '../../presentation/format.ts'
import { newestCode, stateTone } from '../results.ts'
import { shortened } from '../shortened.ts'
import type { Telling } from '../report-context.ts'
import { todoBlocks } from './todo.ts'
import { verdictBlocks } from './verdict.ts'
import { shownCode } from '../../knowledge/format-code.ts'

/** Names of computers and of Windows are shorter; two longer ones must not push the end of the page onto one of its own. */
const mostOfAFact = 70

/** The first page: what is the matter, what it means, who does what now. Readable without any knowledge of WSUS. */
export function customerBlocks(telling: Telling): readonly Block[] {
  const { own, diagnosis, shared } = telling
  return [
    { kind: 'masthead', left: [bold(own.report), text(` · ${own.subject}`)], right: [text(asOf(telling))] },
    ...verdictBlocks(telling),
    ...machineBlocks(telling),
    { kind: 'facts', facts: factsOf(telling) },
    {
      kind: 'order',
      steps: diagnosis.steps.map((step, index) => ({
        name: own.step(index, shared.steps[step.id].name),
        state: state(stateTone[step.state], shared.states[step.state])
      }))
    },
    ...todoBlocks(telling),
    ...failoverBlocks(telling)
  ]
}

/** Files of several computers: whom this report is about, and whom not. */
function machineBlocks({ diagnosis, language, own }: Telling): readonly Block[] {
  const told = machineSentences(diagnosis.machines, language, (iso) => readableDay(iso, language))
  return told.length === 0 ? [] : [{ kind: 'list', items: told.map((one) => [value(shortened(one, 400, own))]) }]
}

/** The case's own time, never the clock's. */
function asOf({ diagnosis, own, language }: Telling): string {
  return diagnosis.collectedAt === null ? own.timeUnknown : own.asOf(readableDay(diagnosis.collectedAt, language))
}

function factsOf(telling: Telling): { term: string; value: Line }[] {
  const { diagnosis, own } = telling
  const { client, wsus } = diagnosis
  const known = (words: string | null | undefined): Line =>
    (words ?? '') === '' ? [text(own.unknown)] : [value(shortened(words ?? '', mostOfAFact, own))]
  const from: Line = wsus === null ? [] : [muted(` ${own.serverFrom[wsus.source]}`)]
  return [
    { term: own.facts.computer, value: known(computerName(diagnosis)) },
    { term: own.facts.server, value: [...known(wsus?.url), ...from] },
    { term: own.facts.system, value: known(client?.os) },
    { term: own.facts.newestCode, value: codeFact(telling) }
  ]
}

function codeFact({ diagnosis, own, language }: Telling): Line {
  const newest = newestCode(diagnosis.codes)
  if (newest === null) return [text(own.none)]
  const last = newest.last === null ? '' : `, ${own.lastSeen(readableDay(newest.last, language))}`
  return [code(shownCode(newest.code)), muted(` ${own.times(readableNumber(newest.count, language))}${last}`)]
}

/** Asked only where something fails: on a healthy client an old code says nothing about a switch. */
function failoverBlocks({ diagnosis, own, shared, language }: Telling): readonly Block[] {
  if (diagnosis.verdict.outcome === 'clear') return []
  const told = failoverSentences(diagnosis.failover, diagnosis.scanStory, language, (iso) => readableDay(iso, language))
  if (diagnosis.failover.state !== 'unknown') {
    return [heading(2, text(own.failover)), paragraph(text(shortened(told.join(' '), 1200, own)))]
  }
  const newest = newestCode(diagnosis.codes)
  if (newest === null) return [heading(2, text(own.failover)), paragraph(text(shared.failover.none))]
  const answer = newest.inRetryList ? shared.failover.listed : shared.failover.notListed
  return [heading(2, text(own.failover)), paragraph(code(shownCode(newest.code)), text(`: ${answer}`))]
}
