import type { Block, Line } from '../blocks.ts'
import { bold, code, heading, muted, paragraph, state, text, value, truncate } from '../inline.ts'
import { computerName } from '../../derived/machines/chosen-machine.ts'
import { failoverSentences } from '../../text/failover-sentences.ts'
import { machineSentences } from '../../text/machine-sentences.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { formatNumber } from '../../text/format-number.ts'
import { newestCode } from '../../presentation/verdict.ts'
import { stateTone } from '../results.ts'
import type { ReportContext } from '../report-context.ts'
import { actionBlocks } from './actions.ts'
import { verdictBlocks } from './verdict.ts'
import { formatCode } from '../../knowledge/format-code.ts'

/** Names of computers and of Windows are shorter; two longer ones must not push the end of the page onto one of its own. */
const mostOfAFact = 70

/** The first page: what is the matter, what it means, who does what now. Readable without any knowledge of WSUS. */
export function customerBlocks(context: ReportContext): readonly Block[] {
  const { text: own, diagnosis, terms: shared } = context
  return [
    { kind: 'masthead', left: [bold(own.report), text(` · ${own.subject}`)], right: [text(asOf(context))] },
    ...verdictBlocks(context),
    ...machineBlocks(context),
    { kind: 'facts', facts: factsOf(context) },
    {
      kind: 'order',
      steps: diagnosis.steps.map((step, index) => ({
        name: own.step(index, shared.steps[step.id].name),
        state: state(stateTone[step.state], shared.states[step.state])
      }))
    },
    ...actionBlocks(context),
    ...failoverBlocks(context)
  ]
}

/** Files of several computers: whom this report is about, and whom not. */
function machineBlocks({ diagnosis, language, text: own }: ReportContext): readonly Block[] {
  const texts = machineSentences(diagnosis.machines, language, (iso) => formatTime(iso, language))
  return texts.length === 0
    ? []
    : [{ kind: 'list', items: texts.map((machineSentence) => [value(truncate(machineSentence, 400, own))]) }]
}

/** The case's own time, never the clock's. */
function asOf({ diagnosis, text: own, language }: ReportContext): string {
  return diagnosis.collectedAt === null ? own.timeUnknown : own.asOf(formatTime(diagnosis.collectedAt, language))
}

function factsOf(context: ReportContext): { term: string; value: Line }[] {
  const { diagnosis, text: own } = context
  const { client, wsus } = diagnosis
  const known = (words: string | null | undefined): Line =>
    (words ?? '') === '' ? [text(own.unknown)] : [value(truncate(words ?? '', mostOfAFact, own))]
  const from: Line = wsus === null ? [] : [muted(` ${own.serverFrom[wsus.source]}`)]
  return [
    { term: own.facts.computer, value: known(computerName(diagnosis)) },
    { term: own.facts.server, value: [...known(wsus?.url), ...from] },
    { term: own.facts.system, value: known(client?.os) },
    { term: own.facts.newestCode, value: codeFact(context) }
  ]
}

function codeFact({ diagnosis, text: own, language }: ReportContext): Line {
  const newest = newestCode(diagnosis.codes)
  if (newest === null) return [text(own.none)]
  const last = newest.last === null ? '' : `, ${own.lastSeen(formatTime(newest.last, language))}`
  return [code(formatCode(newest.code)), muted(` ${own.times(formatNumber(newest.count, language))}${last}`)]
}

/** Asked only where something fails: on a healthy client an old code says nothing about a switch. */
function failoverBlocks({ diagnosis, text: own, terms: shared, language }: ReportContext): readonly Block[] {
  if (diagnosis.verdict.outcome === 'clear') return []
  const texts = failoverSentences(diagnosis.failover, diagnosis.scanStory, language, (iso) => formatTime(iso, language))
  if (diagnosis.failover.state !== 'unknown') {
    return [heading(2, text(own.failover)), paragraph(text(truncate(texts.join(' '), 1200, own)))]
  }
  const newest = newestCode(diagnosis.codes)
  if (newest === null) return [heading(2, text(own.failover)), paragraph(text(shared.failover.none))]
  const answer = newest.inRetryList ? shared.failover.listed : shared.failover.notListed
  return [heading(2, text(own.failover)), paragraph(code(formatCode(newest.code)), text(`: ${answer}`))]
}
